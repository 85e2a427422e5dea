/** Everything that a property-graph format says of a node and of an edge, and the nodes and edges themselves. */
import type { Actor } from '../../../graph-data/schema/actor.ts';
import type { DrawnActor, DrawnRelationship } from '../../contract/drawing.ts';
import { degreesIn } from '../../graph/actor-graph.ts';
import { certainDays, describeRelationship, possibleDays } from '../../graph/relationship.ts';
import type { ExportInput } from '../export-input.ts';
import { ACTOR_FIELDS } from './actor-fields.ts';
import { CLAIM_FIELDS, type ClaimContext } from './claim-fields.ts';
import { unlessEmpty, type Field } from './field.ts';
import { RELATIONSHIP_FIELDS, type DatedRelationship } from './relationship-fields.ts';

/** An actor as it is exported. */
export interface ExportedActor {
  readonly actor: Actor;
  /** How many of the relationships in the file it has. */
  readonly degree: number;
  /** By which the layout keeps actors from overlapping; to two decimals. */
  readonly size: string;
  readonly x: number;
  readonly y: number;
  /** How a map draws it; undefined where the file is not of one. */
  readonly drawn: DrawnActor | undefined;
}

/** A relationship as it is exported. */
export interface ExportedRelationship extends DatedRelationship {
  readonly context: ClaimContext;
  /** How a map draws it; undefined where the file is not of one. */
  readonly drawn: DrawnRelationship | undefined;
}

export const NODE_FIELDS: readonly Field<ExportedActor>[] = [
  ...ACTOR_FIELDS.map(({ id, type, write }) => ({ id, type, write: ({ actor }: ExportedActor) => write(actor) })),
  { id: 'relationships', type: 'integer', write: ({ degree }) => degree },
];

export const EDGE_FIELDS: readonly Field<ExportedRelationship>[] = [
  ...RELATIONSHIP_FIELDS,
  ...CLAIM_FIELDS.map(({ plural, write }) => ({
    ...{ id: plural, type: 'liststring' as const },
    write: ({ relationship, context }: ExportedRelationship) =>
      unlessEmpty(relationship.claims.map((claim) => write(claim, context))),
  })),
];

const sizeOf = (degree: number): string => (2 + Math.sqrt(degree)).toFixed(2);

/** The actors of a file, one after another. */
export function* exportedActors({
  snapshot,
  layout,
  relationships,
  actors,
  drawn,
}: ExportInput): Generator<ExportedActor, void> {
  const { graph } = snapshot;
  const { x, y } = layout;
  const degrees = degreesIn(graph, relationships);
  for (const index of actors) {
    const degree = degrees[index]!;
    const actor = graph.actors.at(index)!;
    const onMap = drawn?.actors.get(actor.id);
    const place = onMap ?? { x: x[index]!, y: y[index]! };
    yield { actor, degree, size: onMap?.size.toFixed(2) ?? sizeOf(degree), x: place.x, y: place.y, drawn: onMap };
  }
}

/** The relationships of a file, one after another. */
export function* exportedRelationships(input: ExportInput): Generator<ExportedRelationship, void> {
  const { selection, relationships, drawn } = input;
  const context: ClaimContext = input.snapshot.records;
  for (const index of relationships) {
    const relationship = describeRelationship(selection, index);
    yield {
      relationship,
      possible: possibleDays(selection, index),
      certain: certainDays(selection, index),
      context,
      drawn: drawn?.relationships.get(relationship.id),
    };
  }
}
