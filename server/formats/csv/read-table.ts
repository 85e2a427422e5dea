/** A table of edges or nodes, whoever wrote it. */
import { FileError } from '../file-error.ts';
import { MAPPING_HINT, type Mapping } from '../mapping/mapping.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import type { CsvRow } from './csv-scanner.ts';
import { listColumns, mappedColumns, nodeColumnsIn, type EdgeColumns, type NodeColumns } from './edge-columns.ts';
import { parseCsv } from './parse-csv.ts';
import { previewTable } from './preview-table.ts';
import type { OwnTables } from './read-own-tables.ts';
import { edgeRows, nodeRows, type EdgeDefaults, type TakeRow } from './read-rows.ts';

/** Rows by which is told what the columns are. */
const HEAD = 200;

/**
 * Fills the table with the rows of a CSV file: one of Entente's own, a list of edges or a list of nodes. The columns are
 * known by the mapping, by their names, or, without a header, by what stands in them.
 * @param isOneOfSeveral whether the mapping may be of another table beside it
 * @throws {FileError} where that is not possible, with the columns and how to write a mapping
 */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  table: GraphTable,
  own: OwnTables,
  mapping: Mapping = {},
  isOneOfSeveral = false,
): Promise<void> {
  const comments: string[] = [];
  const rows = parseCsv(chunks, {
    ...{ delimiter: mapping.delimiter, encoding: mapping.encoding, spaces: true },
    comment: (text, line) => {
      if (comments.length < 20) comments.push(text);
      table.findings.add('comment', line, () => `a comment: ${text}`);
    },
  });
  const head: CsvRow[] = [];
  while (head.length < HEAD) {
    const next = await rows.next();
    if (next.done) break;
    head.push(next.value);
  }
  if (head.length === 0) throw new FileError(1, 'the table has no rows');
  if (comments.length > 0)
    table.about.set('description', comments.map((text) => text.replace(/^[#%\s]+/, '')).join(' '));
  const said = isOneOfSeveral && isOfOther(mapping, head[0]!) ? {} : mapping;
  const { hasHeader, take } = layoutOrPreview(head, comments, table, own, said);
  for (const row of hasHeader ? head.slice(1) : head) take(row);
  for await (const row of rows) take(row);
}

interface Layout {
  hasHeader: boolean;
  take: TakeRow;
}

/** Whether this is a list of nodes, and the mapping says what the columns of the edges beside it are. */
function isOfOther({ source, target }: Mapping, { cells }: CsvRow): boolean {
  const header = cells.map((name) => name.trim());
  return (
    source !== undefined && !header.includes(source) && !header.includes(target!) && nodeColumnsIn(header) !== undefined
  );
}

/** @throws {FileError} with the first rows, for its owner to say which columns are what */
function layoutOrPreview(...[head, comments, table, own, mapping]: Parameters<typeof layoutOf>): Layout {
  try {
    return layoutOf(head, comments, table, own, mapping);
  } catch (error) {
    if (error instanceof FileError) error.table = previewTable(head, mapping.header ?? true);
    throw error;
  }
}

function layoutOf(
  head: readonly CsvRow[],
  comments: readonly string[],
  table: GraphTable,
  own: OwnTables,
  mapping: Mapping,
): Layout {
  const [{ cells: first }] = head as [CsvRow];
  const header = first.map((name) => name.trim().replace(/^[#%]/, ''));
  const ours = mapping.header === false ? undefined : own.rowsBelow(header);
  if (ours) return { hasHeader: true, take: ours };
  const numbers = first.map((_, index) => String(index + 1));
  const edges = (columns: EdgeColumns, hasHeader: boolean, names: readonly string[]): Layout => {
    table.listsNodes = false;
    const defaults = defaultsOf(columns, comments, table, mapping);
    table.preview = previewTable(head, hasHeader, columns, defaults.directed ?? false);
    return { hasHeader, take: edgeRows(table, names, columns, defaults) };
  };
  const nodes = (columns: NodeColumns, hasHeader: boolean, names: readonly string[]): Layout => {
    table.preview ??= previewTable(head, hasHeader, columns);
    return { hasHeader, take: nodeRows(table, names, columns) };
  };
  if (mapping.header === false) {
    const columns = mappedColumns(mapping, numbers) ?? POSITIONS;
    if (columns === POSITIONS && namesColumns(mapping)) throw unmapped(head[0]!.line, numbers);
    if ('node' in columns) return nodes(columns, false, []);
    return edges(columns, false, columns === POSITIONS ? positionalNames(head) : []);
  }
  const columns = mappedColumns(mapping, header) ?? nodeColumnsIn(header);
  if (columns) {
    if ('node' in columns) return nodes(columns, true, header);
    return edges(columns, mapping.header ?? !isMappedByNumber(mapping, header), header);
  }
  if (mapping.header === true || namesColumns(mapping) || !looksPositional(head)) throw unmapped(head[0]!.line, header);
  return edges(POSITIONS, false, positionalNames(head));
}

const POSITIONS: EdgeColumns = { source: 0, target: 1, tellsDirection: false };

/** Whether it says what single columns are, which it cannot say without the two ends. */
const namesColumns = (mapping: Mapping): boolean => NAMED.some((role) => mapping[role] !== undefined);

const NAMED = [
  ...(['sourceLabel', 'targetLabel', 'kind', 'type', 'id', 'label', 'weight'] as const),
  ...(['when', 'timeset', 'start', 'end'] as const),
];

/** Numbers of columns, in a table whose first row is one of data. */
function isMappedByNumber({ source, target }: Mapping, header: readonly string[]): boolean {
  const isNumber = (column: string | undefined) => /^\d+$/.test(column ?? '');
  return isNumber(source) && isNumber(target) && header.slice(0, 2).every((cell) => /^-?\d+$/.test(cell));
}

/** Whether the rows are data from the first on: two ids, and a number or nothing behind them. */
function looksPositional(head: readonly CsvRow[]): boolean {
  const [{ cells: first }, ...others] = head as [CsvRow, ...CsvRow[]];
  const [source = '', target = '', third = ''] = first.map((cell) => cell.trim());
  if (source === '' || target === '' || source.length > 200 || target.length > 200) return false;
  if (third !== '' && !isNumber(third) && !third.startsWith('{')) return false;
  if (isNumber(source) && isNumber(target)) return true;
  return others.some(({ cells }) => cells.slice(0, 2).some((cell) => [source, target].includes(cell.trim())));
}

const isNumber = (text: string): boolean => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text);

/** The third column of a signed network holds nothing but 1 and -1; of any other, a weight. */
function positionalNames(head: readonly CsvRow[]): string[] {
  const third = head.map(({ cells }) => cells[2]?.trim() ?? '').filter((cell) => cell !== '');
  if (third.some((cell) => !isNumber(cell))) return [];
  const isSign = third.every((cell) => /^[+-]?1(?:\.0*)?$/.test(cell)) && third.some((cell) => cell.startsWith('-'));
  return ['', '', isSign ? 'sign' : 'weight'];
}

function defaultsOf(
  columns: EdgeColumns,
  comments: readonly string[],
  { findings }: GraphTable,
  { directed, kindName }: Mapping,
): EdgeDefaults {
  const said = comments.join('\n');
  const isBipartite = /^% *bip\b/m.test(said);
  if (isBipartite) {
    findings.add('bipartite', 1, 'the two columns count apart; their ids begin with "left" and "right" here');
  }
  const told = directed ?? directionIn(said) ?? (columns.tellsDirection ? true : undefined);
  return { directed: told, kind: kindName, isBipartite };
}

/** As SNAP says it (`# Undirected graph`), and KONECT (`% sym`). */
function directionIn(comments: string): boolean | undefined {
  if (/\bundirected\b/i.test(comments) || /^% *(?:sym|bip)\b/m.test(comments)) return false;
  return /\bdirected\b/i.test(comments) || /^% *asym\b/m.test(comments) ? true : undefined;
}

function unmapped(line: number, header: readonly string[]): FileError {
  const shown = header.length === 1 ? `there is one column, ${quote(header[0]!)}` : listColumns(header);
  return new FileError(line, `which columns are source and target cannot be told: ${shown}; ${MAPPING_HINT}`);
}
