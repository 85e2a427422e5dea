/** A dataset written as a file and read back. */
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { FilterQuery } from '../../server/contract/filter.ts';
import type { ExportOptions, Writer } from '../../server/formats/export-input.ts';
import { restoreDataset } from '../../server/formats/restore/restore-dataset.ts';
import { atOnce } from '../../server/graph/turns.ts';
import { GraphTable } from '../../server/formats/table/graph-table.ts';
import { selectFrom } from '../../server/queries/answer-lists.ts';
import { inMemory } from '../../server/store/memory.ts';

export const HINT = { fileName: 'My file.v2.gexf', today: '2026-11-22' };

/** What reads the chunks of a file into a table. */
export type Read = (chunks: AsyncIterable<Uint8Array>, table: GraphTable) => Promise<void>;

/** The whole file of a dataset; of what a filter leaves of it, where one is given. */
export async function fileOf(
  dataset: Dataset,
  write: Writer,
  { query, ...options }: ExportOptions & { query?: FilterQuery } = {},
): Promise<string> {
  const snapshot = await inMemory(dataset).snapshot();
  const layout = { x: new Float64Array(dataset.actors.length), y: new Float64Array(dataset.actors.length) };
  const selected = { snapshot, layout, ...selectFrom(snapshot, query ?? {}), ...(query && { filterText: 'a filter' }) };
  return Buffer.concat([...write({ ...selected, options })].map((chunk) => Buffer.from(chunk))).toString();
}

/** A file as a table, read in pieces of so many bytes. */
export async function tableOf(file: string, read: Read, piece = 65_536): Promise<GraphTable> {
  const bytes = Buffer.from(file);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += piece) yield await Promise.resolve(bytes.subarray(at, at + piece));
  }
  const table = new GraphTable();
  await read(chunks(), table);
  table.finish();
  return table;
}

/** The dataset of a file of our own, without where the file draws the actors. */
export function restoredFrom(table: GraphTable): Dataset {
  const { positions: _, ...dataset } = atOnce(restoreDataset(table, HINT));
  return dataset;
}
