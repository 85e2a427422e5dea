/** The dataset that a file of Entente's own was written from, whichever format it is in. */
import type { Actor } from '../../../graph-data/schema/actor.ts';
import type { Dataset } from '../../../graph-data/schema/dataset.ts';
import { VOCABULARY } from '../../../graph-data/schema/vocabulary.ts';
import { CLAIM_FIELDS } from '../fields/claim-fields.ts';
import type { Steps } from '../../graph/turns.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { checkReferences } from './check-references.ts';
import { readActors } from './read-actors.ts';
import { readClaims } from './read-claims.ts';
import { readRecords } from './read-records.ts';
import { rebuild, type FileHint } from './rebuild.ts';
import { Restored } from './restored.ts';
import { Told } from './told.ts';

/** Without these no claim can be restored. */
const NEEDED = CLAIM_FIELDS.filter(({ id }) => ['claim_id', 'claim_date', 'claim_report'].includes(id));

/** Whether Entente wrote the file: it says so itself, or its edges have claims. */
export function isOurs({ records, edges }: GraphTable): boolean {
  const names = new Set(edges.attributes.map(({ name }) => name));
  return records.some(({ type }) => type === 'dataset') || NEEDED.every(({ plural }) => names.has(plural));
}

/**
 * The dataset, each of its lists by id. Of a filtered file it is a smaller one. Where a program kept nodes and edges alone,
 * the other records are made again from these as far as that goes, and the table's findings say so. There is a step after
 * every few records.
 * @throws {FileError} with up to twenty reasons, where records are invalid, are there twice or name what is not there.
 */
export function* restoreDataset(table: GraphTable, hint: FileHint): Steps<Dataset> {
  const restored = new Restored();
  const told = new Told();
  yield* readRecords(table, restored);
  yield* readActors(table, restored);
  yield* readClaims(table, restored, told);
  restored.problems.throwIfAny();
  if (!restored.info) rebuild(restored, told, table.findings, hint);
  yield* checkReferences(restored);
  restored.problems.throwIfAny();
  const kinds = Array.from(restored.kinds.entries(), ({ record }) => record);
  const actors = restored.actors.ordered();
  const positions = positionsOf(table, actors);
  return {
    info: { ...restored.info!, kinds },
    kinds: [...VOCABULARY, ...kinds],
    actors,
    events: restored.events.ordered(),
    reports: restored.reports.ordered(),
    claims: restored.claims.ordered(),
    ...(positions && { positions }),
  };
}

/** Where the file draws the actors, by their index; undefined where it draws none. */
function positionsOf({ nodes }: GraphTable, actors: readonly Actor[]): Dataset['positions'] {
  const { x, y } = nodes;
  if (!x || !y) return undefined;
  const rows = actors.map(({ id }) => nodes.indexOf(id));
  const placesIn = (column: Float64Array) => Float64Array.from(rows, (row) => (row < 0 ? NaN : column[row]!));
  return { x: placesIn(x), y: placesIn(y) };
}
