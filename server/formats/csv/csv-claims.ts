/** `claims.csv`: what each report says about two actors, one row a claim. */
import { preferredName } from '../../../graph-data/schema/actor.ts';
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { relationshipIdOf } from '../../../graph-data/schema/dataset.ts';
import type { Kind } from '../../../graph-data/schema/vocabulary.ts';
import { describeRelationship } from '../../graph/relationship.ts';
import { asideOf, type ExportInput } from '../export-input.ts';
import { CLAIM_FIELDS, type ClaimContext } from '../fields/claim-fields.ts';
import type { CsvColumn } from './csv-table.ts';

/** A claim as it is exported. */
export interface ExportedClaim {
  readonly claim: Claim;
  readonly kind: Kind;
  readonly subjectName: string;
  readonly objectName: string;
  readonly context: ClaimContext;
}

const JSON_FIELDS = ['claim_qualifiers', 'claim_attribution'];

export const CLAIM_COLUMNS: readonly CsvColumn<ExportedClaim>[] = [
  { name: 'subject', form: 'text', value: ({ claim }) => claim.subject },
  { name: 'subject_name', form: 'text', value: ({ subjectName }) => subjectName },
  { name: 'kind', form: 'text', value: ({ kind }) => kind.id },
  { name: 'reads', form: 'text', value: ({ kind }) => kind.reads.forward },
  { name: 'object', form: 'text', value: ({ claim }) => claim.object },
  { name: 'object_name', form: 'text', value: ({ objectName }) => objectName },
  { name: 'relationship', form: 'text', value: ({ claim }) => relationshipIdOf(claim) },
  { name: 'family', form: 'text', value: ({ kind }) => kind.family },
  { name: 'sign', form: 'number', value: ({ kind }) => kind.sign },
  { name: 'symmetric', form: 'number', value: ({ kind }) => kind.symmetric },
  ...CLAIM_FIELDS.map(({ id, write }): CsvColumn<ExportedClaim> => {
    const form = JSON_FIELDS.includes(id) ? 'json' : 'text';
    return { name: id, form, value: ({ claim, context }) => write(claim, context) };
  }),
];

/** The claims of a file, by relationship; last those that only deny, which make none. */
export function* exportedClaims(input: ExportInput): Generator<ExportedClaim, void> {
  const { snapshot, selection, relationships } = input;
  const kinds = new Map(snapshot.dataset.kinds.map((kind) => [kind.id, kind]));
  const nameOf = (id: string) => preferredName(snapshot.graph.actors.at(snapshot.graph.actorIndex.get(id)!)!);
  const exported = (claim: Claim): ExportedClaim => ({
    ...{ claim, kind: kinds.get(claim.kind)!, context: snapshot.records },
    ...{ subjectName: nameOf(claim.subject), objectName: nameOf(claim.object) },
  });
  for (const index of relationships) yield* describeRelationship(selection, index).claims.map(exported);
  yield* asideOf(input).claims.map(exported);
}
