/** Rows of foreign tables as nodes and edges. */
import { quote, type GraphTable } from '../table/graph-table.ts';
import type { CsvRow } from './csv-scanner.ts';
import type { EdgeColumns, NodeColumns } from './edge-columns.ts';
import { EdgeTimes } from './edge-times.ts';
import { COMMENT } from './parse-csv.ts';

export type TakeRow = (row: CsvRow) => void;

/** What holds for all edges of a file. */
export interface EdgeDefaults {
  /** Undefined where nothing tells; the edges then have no direction, and that is told. */
  directed: boolean | undefined;
  kind?: string | undefined;
  /** The two columns count apart, so that the same id in both is two nodes. */
  isBipartite?: boolean | undefined;
}

const NO_DIRECTION =
  'nothing says whether the edge has a direction, so it has none; give a mapping with "directed: true" where the first end points to the second';

/** The cells of the columns that nothing else takes, by name. */
function attributesOf(cells: readonly string[], names: readonly string[], isTaken: (index: number) => boolean) {
  const attributes: [name: string, value: string][] = [];
  for (let index = 0; index < cells.length; index += 1) {
    if (cells[index] !== '' && !isTaken(index)) attributes.push([names[index] || `column ${index + 1}`, cells[index]!]);
  }
  return attributes;
}

/** Takes rows as edges; a row without both ends is told of and left out. */
export function edgeRows(
  table: GraphTable,
  names: readonly string[],
  columns: EdgeColumns,
  defaults: EdgeDefaults,
): TakeRow {
  const { findings } = table;
  const declare = nodeLabels(table);
  const times = new EdgeTimes(columns, findings);
  const { source: from, target: to, sourceLabel, targetLabel } = columns;
  const { kind: kindColumn, id: idColumn, label: labelColumn } = columns;
  const fixed = new Set([from, to, sourceLabel, targetLabel, kindColumn, idColumn, labelColumn, ...times.columns]);
  const named = namesWithWeight(names, columns.weight);
  const [left, right] = defaults.isBipartite ? ['left ', 'right '] : ['', ''];
  return ({ cells, line }) => {
    if (COMMENT.test(cells[0]!)) return findings.add('comment', line, () => `a comment: ${cells.join(' ')}`);
    const cell = (index: number | undefined) => (index === undefined ? undefined : cells[index] || undefined);
    const [source, target] = [cells[from]?.trim() ?? '', cells[to]?.trim() ?? ''];
    if (source === '' || target === '') return tellIncomplete(table, source, cells, line);
    declare(left + source, cell(sourceLabel), line);
    declare(right + target, cell(targetLabel), line);
    const { when, kept } = times.read(cells, line);
    const { direction, kind = defaults.kind, isType } = typeOf(columns, cells);
    const directed = direction ?? defaults.directed;
    if (directed === undefined) findings.add('direction-not-told', line, NO_DIRECTION);
    const isTaken = (index: number) =>
      index === columns.type ? isType : fixed.has(index) && (kept.length === 0 || !kept.includes(index));
    const [id, label] = [cell(idColumn), cell(labelColumn)];
    table.addEdge({
      ...{ source: left + source, target: right + target, directed: directed ?? false, line, when },
      ...(id !== undefined && { id }),
      ...(label !== undefined && { label }),
      ...(kind !== undefined && { kind }),
      attributes: attributesOf(cells, named, isTaken),
    });
  };
}

/** A column that is the weight though it is not called so is known by both names. */
function namesWithWeight(names: readonly string[], weight: number | undefined): readonly string[] {
  if (weight === undefined || /^weight$/i.test(names[weight]?.trim() ?? '')) return names;
  const own = names[weight]?.trim() || `column ${weight + 1}`;
  const named = Array.from({ length: Math.max(names.length, weight + 1) }, (_, index) => names[index] ?? '');
  return named.with(weight, `weight (${own})`);
}

function tellIncomplete({ findings }: GraphTable, source: string, cells: readonly string[], line: number): void {
  const missing = `the row names no ${source === '' ? 'source' : 'target'}`;
  findings.add('incomplete-row', line, () => `${missing} and is left out: ${quote(cells.join(', '))}`);
}

/** A column "type" holds the direction, as Gephi has it, or the kind where nothing else does. */
function typeOf({ type, kind }: EdgeColumns, cells: readonly string[]) {
  const own = kind === undefined ? undefined : cells[kind] || undefined;
  const text = type === undefined ? '' : (cells[type] ?? '');
  const word = text.trim().toLowerCase();
  const direction = word === 'directed' ? true : word === 'undirected' ? false : undefined;
  if (direction !== undefined) return { direction, kind: own, isType: true };
  return kind === undefined && word !== '' ? { kind: text, isType: true } : { kind: own, isType: false };
}

/** Declares nodes by the labels that edges give their ends; the first label counts. */
function nodeLabels(table: GraphTable) {
  const labels = new Map<string, string>();
  return (id: string, label: string | undefined, line: number): void => {
    if (label === undefined) return;
    const known = labels.get(id);
    if (known === undefined) {
      labels.set(id, label);
      table.addNode({ id, label, line });
    } else if (known !== label) {
      const told = () => `${quote(id)} is called ${quote(known)} before and ${quote(label)} here`;
      table.findings.add('label-differs', line, told);
    }
  };
}

/** Takes rows as nodes. */
export function nodeRows(table: GraphTable, names: readonly string[], { node, label }: NodeColumns): TakeRow {
  const isTaken = (index: number) => index === node || index === label;
  return ({ cells, line }) => {
    const id = cells[node]?.trim() ?? '';
    if (id === '') {
      const told = () => `the row names no node and is left out: ${quote(cells.join(', '))}`;
      return table.findings.add('incomplete-row', line, told);
    }
    const name = label === undefined ? '' : (cells[label] ?? '');
    table.addNode({ id, line, ...(name !== '' && { label: name }), attributes: attributesOf(cells, names, isTaken) });
  };
}
