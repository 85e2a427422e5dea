/**
 * Reads the table of actors of the Uppsala Conflict Data Program (UCDP Actor Dataset, versions with the columns `ActorId` and
 * `NameData`). It dates nothing. Where it names the actors that one split from, allied in or joined, these are edges.
 */
import { parseCsv } from '../csv/parse-csv.ts';
import { FileError } from '../file-error.ts';
import type { Reader } from '../readers.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';

export const ucdpReader: Reader = {
  format: 'UCDP actors',
  recognises: (head) => {
    const [header = ''] = head.split(/[\r\n]/, 1);
    return /\bActorId\b/i.test(header) && /\bNameData\b/i.test(header) && /[,;\t]/.test(header);
  },
  read: readUcdp,
};

/** Columns of ids of other actors, and the column, of 0 and 1, whose name is the word for how they are related. */
const RELATIONS: readonly (readonly [ids: string, kind: string])[] = [
  ['actoridprev', 'splinter'],
  ['actoridsplittemp', 'split_temp'],
  ['actoridalliance', 'alliance'],
  ['actoridgroup', 'join_group'],
];

/** What the table writes where there is nothing to say. */
const NOTHING: ReadonlySet<string> = new Set(['', 'n/a']);

/**
 * Fills the table with the actors.
 * @throws {FileError} where the table lacks the columns of ids and of names
 */
export async function readUcdp(chunks: AsyncIterable<Uint8Array>, table: GraphTable): Promise<void> {
  let columns: Columns | undefined;
  for await (const { cells, line } of parseCsv(chunks)) {
    if (columns === undefined) columns = columnsOf(cells, line);
    else takeRow(cells, columns, table, line);
  }
  if (columns === undefined) throw new FileError(undefined, 'the file is empty; there is nothing to read in it');
}

interface Columns {
  names: readonly string[];
  /** Where a column stands, by its name in lower case; -1 where there is none. */
  at: (name: string) => number;
}

function columnsOf(cells: readonly string[], line: number): Columns {
  const names = cells.map((cell) => cell.trim());
  const lower = names.map((name) => name.toLowerCase());
  const columns = { names, at: (name: string) => lower.indexOf(name) };
  for (const needed of ['actorid', 'namedata']) {
    if (columns.at(needed) < 0)
      throw new FileError(line, `the table has no column ${needed}; it is none of UCDP's actors`);
  }
  return columns;
}

function takeRow(cells: readonly string[], columns: Columns, table: GraphTable, line: number): void {
  const cell = (name: string) => (cells[columns.at(name)] ?? '').trim();
  const id = cell('actorid');
  if (id === '') return table.findings.add('no-id', line, 'a row has no ActorId and was left out');
  if (cells.length !== columns.names.length) {
    const told = `the row of actor ${quote(id)} has ${cells.length} cells, where the header has ${columns.names.length}`;
    table.findings.add('ragged-row', line, told);
  }
  const label = cell('namedata');
  table.addNode({ id, line, ...(label && { label }), attributes: attributesIn(cells, columns, id) });
  for (const [ids, kind] of RELATIONS) {
    for (const target of cell(ids).split(/[,;]/)) {
      if (NOTHING.has(target.trim())) continue;
      table.addEdge({ source: id, target: target.trim(), directed: true, kind, line });
    }
  }
}

function* attributesIn(
  cells: readonly string[],
  { names, at }: Columns,
  id: string,
): Generator<[string, string], void> {
  yield ['ucdp', id];
  const told = new Set([at('actorid'), at('namedata')]);
  for (const [index, given] of cells.entries()) {
    const value = given.trim();
    if (!told.has(index) && !NOTHING.has(value)) yield [names[index] ?? `column ${index + 1}`, value];
  }
}
