/** The records that stand beside nodes and edges. */
import { type z } from 'zod';
import { actorSchema } from '../../../graph-data/schema/actor.ts';
import { claimRecordSchema, type Claim } from '../../../graph-data/schema/claim.ts';
import { datasetInfoSchema } from '../../../graph-data/schema/dataset.ts';
import { eventSchema } from '../../../graph-data/schema/event.ts';
import { idField } from '../../../graph-data/schema/fields.ts';
import { reportRecordSchema } from '../../../graph-data/schema/report.ts';
import { kindSchema } from '../../../graph-data/schema/vocabulary.ts';
import type { AsideType } from '../aside-records.ts';
import { visitEach, type Steps } from '../../graph/turns.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import { baseKind, type Restored } from './restored.ts';

const infoSchema = datasetInfoSchema.omit({ kinds: true });
/** Its claims stand elsewhere. */
const reportSchema = reportRecordSchema.omit({ claims: true });
const claimSchema = claimRecordSchema.extend({ report: idField }) satisfies z.ZodType<Claim>;

type Take = (restored: Restored, value: unknown, line: number, name: string) => void;

const TAKE: Readonly<Record<AsideType, Take>> = {
  dataset: (restored, value, line, name) => {
    if (restored.info) restored.problems.add(line, 'the dataset describes itself twice; leave one');
    restored.info = restored.problems.check(infoSchema, value, line, name);
  },
  kind: (restored, value, line, name) => {
    const kind = restored.problems.check(kindSchema, value, line, name);
    if (!kind) return;
    if (baseKind(kind.id))
      restored.problems.add(line, `kind ${kind.id} is in the vocabulary already; give it another id`);
    restored.kinds.add(kind, line);
  },
  actor: takeInto('actors', actorSchema),
  report: takeInto('reports', reportSchema),
  event: takeInto('events', eventSchema),
  claim: takeInto('claims', claimSchema),
};

function takeInto<K extends 'actors' | 'reports' | 'events' | 'claims'>(
  list: K,
  schema: z.ZodType<Parameters<Restored[K]['add']>[0]>,
): Take {
  return (restored, value, line, name) => {
    const record = restored.problems.check(schema, value, line, name);
    if (record) (restored[list] as { add(record: unknown, line: number): void }).add(record, line);
  };
}

/** Takes every record of the table; one of a type that is not known becomes a finding. */
export function* readRecords({ records, findings }: GraphTable, restored: Restored): Steps<void> {
  yield* visitEach(records, ({ type, json, line }) => {
    if (!Object.hasOwn(TAKE, type)) {
      findings.add('unknown-record', line, `a record of type ${quote(type)} is not known; it is left out`);
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      restored.problems.add(line, `the record of type ${type} is no JSON; it was cut off or changed`);
      return;
    }
    TAKE[type as AsideType](restored, value, line, nameOf(type, value));
  });
}

/** `report r1` */
function nameOf(type: string, value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? `${type} ${quote(id)}` : type;
}

/** A claim, as records and edges have it. */
export const checkClaim = (restored: Restored, value: unknown, line: number, name: string): Claim | undefined =>
  restored.problems.check(claimSchema, value, line, name);
