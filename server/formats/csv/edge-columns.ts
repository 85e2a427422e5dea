/** Which column of a foreign table is what. */
import { FileError } from '../file-error.ts';
import { quote } from '../table/graph-table.ts';
import type { Mapping } from '../mapping/mapping.ts';

/** Indexes of columns. */
export interface EdgeColumns {
  source: number;
  target: number;
  sourceLabel?: number | undefined;
  targetLabel?: number | undefined;
  kind?: number | undefined;
  /** Says of each edge whether it is directed, where it says that; else it is its kind. */
  type?: number | undefined;
  id?: number | undefined;
  label?: number | undefined;
  weight?: number | undefined;
  when?: number | undefined;
  /** Gephi's sets of intervals. */
  timeset?: number | undefined;
  /** One column of dates, or year, month and day. */
  start?: readonly number[] | undefined;
  end?: readonly number[] | undefined;
  /** Whether the names of source and target tell which is which. */
  tellsDirection: boolean;
}

export interface NodeColumns {
  node: number;
  label?: number | undefined;
}

/** Pairs that name the two ends, in the order of preference; those of the second list tell no direction. */
const DIRECTED_ENDS = `source target|from to|src dst|src dest|src tgt|source destination|sourceid targetid|source_id target_id
  subject object|subjectid objectid|sender receiver|sender recipient|fromid toid|fromnodeid tonodeid|fromnode tonode
  startid endid|sourcenode targetnode|origin destination|citing cited|follower followed|head tail|initiator target`;
const STEMS =
  'actor ccode node side entity person country state party group member org organization vertex id name'.split(' ');
const LABELS: readonly (readonly [string, string])[] = [
  ...['label', 'name'].flatMap((word) => [
    ...[
      ['source', 'target'],
      ['from', 'to'],
      ['src', 'dst'],
      ['subject', 'object'],
      ['sender', 'receiver'],
    ].map(([from, to]) => [`${from}${word}`, `${to}${word}`] as const),
    ...STEMS.flatMap((stem) => [
      [`${stem}${word}1`, `${stem}${word}2`] as const,
      [`${stem}1${word}`, `${stem}2${word}`] as const,
      [`${stem}a${word}`, `${stem}b${word}`] as const,
    ]),
  ]),
];

const DIRECTED = DIRECTED_ENDS.split(/[|\n]/).map((pair) => pair.trim().split(' ').map(plain) as [string, string]);
const UNDIRECTED = STEMS.flatMap((stem): [string, string][] => [
  [`${stem}1`, `${stem}2`],
  [`${stem}a`, `${stem}b`],
]);

const KINDS =
  'kind relation relationship relationtype relationshiptype predicate edgetype linktype edgekind interaction'.split(
    ' ',
  );
const STARTS = 'start starttime startdate startyear begin begindate beginyear datestart validfrom since startsat'.split(
  ' ',
);
const ENDS = 'end endtime enddate endyear finish dateend validto until endsat'.split(' ');
const WHENS = 'when date year eventdate edtf'.split(' ');

/** Without case and signs: `Source ID` and `source_id` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The columns by their names; undefined where these name no two ends. */
export function edgeColumnsIn(header: readonly string[]): EdgeColumns | undefined {
  const names = header.map(plain);
  const one = (...wanted: string[]) => {
    const found = wanted.map((name) => names.indexOf(name)).find((index) => index >= 0);
    return found;
  };
  const pairIn = (pairs: readonly (readonly [string, string])[]) =>
    pairs.find(([from, to]) => names.includes(from) && names.includes(to));
  const directed = pairIn(DIRECTED);
  const ends = directed ?? pairIn(UNDIRECTED);
  if (ends === undefined) return undefined;
  const labels = pairIn(LABELS);
  return {
    ...{ source: names.indexOf(ends[0]), target: names.indexOf(ends[1]), tellsDirection: directed !== undefined },
    ...(labels && { sourceLabel: names.indexOf(labels[0]), targetLabel: names.indexOf(labels[1]) }),
    ...{ kind: one(...KINDS), type: one('type'), id: one('id', 'edgeid', 'linkid'), label: one('label', 'edgelabel') },
    weight: one('weight', 'edgeweight'),
    ...{ when: one(...WHENS), timeset: one('timeset') },
    start: threeColumns(names, 'st|start|begin') ?? listed(one(...STARTS)),
    end: threeColumns(names, 'end') ?? listed(one(...ENDS)),
  };
}

const listed = (index: number | undefined): number[] | undefined => (index === undefined ? undefined : [index]);

/** Year, month and day in columns of their own, as `dyad_st_year`, `dyad_st_month`, `dyad_st_day`. */
function threeColumns(names: readonly string[], word: string): number[] | undefined {
  const year = names.findIndex((name) => new RegExp(`(?:${word})(?:year|yr)$`).test(name));
  if (year < 0) return undefined;
  const stem = names[year]!.replace(/(?:year|yr)$/, '');
  const rest = ['month', 'day'].map((part) => names.indexOf(stem + part));
  return [year, ...rest.slice(0, rest.includes(-1) ? rest.indexOf(-1) : 2)];
}

/** The columns of a table of nodes; undefined where it is none. */
export function nodeColumnsIn(header: readonly string[]): NodeColumns | undefined {
  const names = header.map(plain);
  const node = ['id', 'nodeid', 'node'].map((name) => names.indexOf(name)).find((index) => index >= 0);
  const label = ['label', 'name'].map((name) => names.indexOf(name)).find((index) => index >= 0);
  return node === undefined || label === undefined ? undefined : { node, label };
}

/**
 * The columns as a mapping names them; where it names no ends, as they name themselves.
 * @throws {FileError} where the table has no such column
 */
export function mappedColumns(mapping: Mapping, header: readonly string[]): EdgeColumns | NodeColumns | undefined {
  const find = (column: string | undefined) => (column === undefined ? undefined : indexOf(column, header));
  if (mapping.node !== undefined) return { node: find(mapping.node)!, label: find(mapping.label) };
  const own = edgeColumnsIn(header);
  const [source, target] = [find(mapping.source) ?? own?.source, find(mapping.target) ?? own?.target];
  if (source === undefined || target === undefined) return undefined;
  const given = {
    ...{ sourceLabel: find(mapping.sourceLabel), targetLabel: find(mapping.targetLabel), kind: find(mapping.kind) },
    ...{ id: find(mapping.id), label: find(mapping.label), when: find(mapping.when), type: find(mapping.type) },
    ...{ weight: find(mapping.weight), timeset: find(mapping.timeset) },
    ...{ start: mapping.start?.map((name) => find(name)!), end: mapping.end?.map((name) => find(name)!) },
  };
  // A mapping that names the ends is all that counts; one that does not adds to what the names tell.
  const base = mapping.source === undefined ? own : undefined;
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...base, ...said, source, target, tellsDirection: base?.tellsDirection ?? true };
}

function indexOf(column: string, header: readonly string[]): number {
  const exact = header.indexOf(column);
  if (exact >= 0) return exact;
  const alike = header.findIndex((name) => plain(name) === plain(column));
  if (alike >= 0) return alike;
  const number = /^\d+$/.test(column) ? Number(column) : 0;
  if (number >= 1 && number <= header.length) return number - 1;
  throw new FileError(undefined, `mapping: there is no column ${quote(column)}; ${listColumns(header)}`);
}

/** `the columns are "a", "b"` */
export function listColumns(header: readonly string[]): string {
  const shown = header.slice(0, 40).map(quote).join(', ');
  return `the columns are ${shown}${header.length > 40 ? ` and ${header.length - 40} more` : ''}`;
}
