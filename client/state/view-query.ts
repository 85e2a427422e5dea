/** A view as a URL's query: what goes in comes out the same. */
import { readLook, readPin, USUAL_LOOK, writeLook } from './map-look.ts';
import type { PathQuestion } from './path-question.ts';
import { readTableChoice, writeTableChoice } from './table/table-choice.ts';
import { ACTOR_CLASSES } from '../../graph-data/schema/actor-types.ts';
import { FAMILY_LIST, filterTerms, SIGN_LIST, TABLES, type Filters, type View } from './view.ts';

/** Reads a view from a URL's query; what makes no sense is left out, and told by `strangersIn`. */
export function readView(query: URLSearchParams): View {
  return {
    selected: textOf(query, 'select'),
    filters: readFilters(query),
    against: textOf(query, 'against'),
    apart: oneOf(query, 'maps', ['two'] as const) && true,
    map: readLook(query),
    table: oneOf(query, 'table', TABLES),
    rows: readTableChoice(query),
    path: readPath(query),
    revision: textOf(query, 'revision'),
  };
}

function readFilters(query: URLSearchParams): Filters {
  const certainty = oneOf(query, 'certainty', ['certain', 'possible'] as const);
  return {
    family: someOf(query, 'family', FAMILY_LIST),
    kind: allOf(query, 'kind'),
    sign: someOf(query, 'sign', SIGN_LIST),
    actorType: someOf(query, 'actorType', ACTOR_CLASSES),
    exceptActorType: someOf(query, 'exceptActorType', ACTOR_CLASSES),
    during: textOf(query, 'during'),
    certainty,
    minConfidence: numberOf(query, 'minConfidence', 0, 100),
    minRoots: numberOf(query, 'minRoots', 1, 1000),
    maxRoots: numberOf(query, 'maxRoots', 1, 1000),
    report: allOf(query, 'report'),
    exceptReport: allOf(query, 'exceptReport'),
    exceptPublisher: allOf(query, 'exceptPublisher'),
    disputed: truthOf(query, 'disputed'),
    hedged: truthOf(query, 'hedged'),
  };
}

function readPath(query: URLSearchParams): PathQuestion {
  const [from, to] = [textOf(query, 'from'), textOf(query, 'to')];
  const compared = numberOf(query, 'compare', 1, 1000);
  return {
    open: query.has('paths') || from !== undefined || to !== undefined,
    from,
    to,
    mode: oneOf(query, 'mode', ['shortest', 'k-shortest', 'all'] as const) ?? 'shortest',
    order: oneOf(query, 'order', ['hops', 'credible', 'time'] as const) ?? 'hops',
    k: numberOf(query, 'k', 1, 1000),
    maxHops: numberOf(query, 'maxHops', 1, 32),
    direction: oneOf(query, 'direction', ['forward'] as const) ?? 'any',
    via: [...new Set(allOf(query, 'via'))],
    avoid: [...new Set(allOf(query, 'avoid'))],
    chosen: (numberOf(query, 'path', 1, 1000) ?? 1) - 1,
    compared: compared === undefined ? undefined : compared - 1,
  };
}

/** What stands for nothing else than its own absence. */
const USUAL = new Set([
  ...['mode=shortest', 'order=hops', 'direction=any', 'path=1', 'lines=bundled', 'maps=one'],
  ...[`layout=${USUAL_LOOK.layout}`, `size=${USUAL_LOOK.size}`, `colour=${USUAL_LOOK.colour}`],
  `thickness=${USUAL_LOOK.thickness}`,
]);

/**
 * The terms of a URL's query that were left out, as they stand there: `order=best`. A term without a value leaves nothing
 * out. What names somebody or something that is not known is for the server to say.
 */
export function strangersIn(query: URLSearchParams): string[] {
  const { path, ...view } = readView(query);
  // A path question without ends is kept back when it is written.
  const understood = writeView({ ...view, path: { ...path, open: true } });
  const isUnderstood = (name: string, value: string) =>
    value === '' ||
    name === 'paths' ||
    (name === 'pin' && readPin(value).length > 0) ||
    USUAL.has(`${name}=${value}`) ||
    understood.getAll(name).includes(value);
  return [...query]
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([name, value]) => !isUnderstood(name, value) && !isUnderstood(name, value.replace(/^0+(?=\d+$)/, '')))
    .map(([name, value]) => `${name}=${value}`);
}

/** Writes a view as a URL's query: the shortest one that reads back as the same view. */
export function writeView(view: View): URLSearchParams {
  const { selected, filters, against, apart, map, table, rows, path, revision } = view;
  const query = new URLSearchParams();
  const put = (name: string, value?: string | number) => value !== undefined && query.set(name, `${value}`);
  put('select', selected);
  for (const [name, value] of Object.entries(filterTerms(filters))) {
    for (const each of [value ?? []].flat()) query.append(name, String(each));
  }
  // A time is compared with another; without that one it says nothing.
  put('against', filters.during === undefined ? undefined : against);
  put('maps', apart && query.has('against') ? 'two' : undefined);
  writeLook(map, query);
  put('table', table);
  // Of no table there is nothing to sort.
  if (table !== undefined) writeTableChoice(rows, query);
  if (path.open) writePath(path, query, put);
  put('revision', revision);
  return query;
}

function writePath(path: PathQuestion, query: URLSearchParams, put: (name: string, value?: string | number) => void) {
  if (!path.from && !path.to) query.set('paths', '');
  put('from', path.from);
  put('to', path.to);
  put('mode', path.mode === 'shortest' ? undefined : path.mode);
  put('order', path.order === 'hops' ? undefined : path.order);
  put('k', path.k);
  put('maxHops', path.maxHops);
  put('direction', path.direction === 'any' ? undefined : path.direction);
  for (const id of path.via) query.append('via', id);
  for (const id of path.avoid) query.append('avoid', id);
  put('path', path.chosen === 0 ? undefined : path.chosen + 1);
  put('compare', path.compared === undefined ? undefined : path.compared + 1);
}

function textOf(query: URLSearchParams, name: string): string | undefined {
  return query.get(name)?.trim() || undefined;
}

/** What a link leaves empty names nothing. */
function allOf(query: URLSearchParams, name: string): string[] {
  return query.getAll(name).filter((value) => value.trim() !== '');
}

function oneOf<const T extends readonly string[]>(query: URLSearchParams, name: string, values: T) {
  return values.find((value) => value === query.get(name)) as T[number] | undefined;
}

/** In the order of the values, whatever that in the query is. */
function someOf<T extends string>(query: URLSearchParams, name: string, values: readonly T[]): T[] {
  const given = query.getAll(name);
  return values.filter((value) => given.includes(value));
}

function truthOf(query: URLSearchParams, name: string): boolean | undefined {
  const text = oneOf(query, name, ['true', 'false'] as const);
  return text && text === 'true';
}

function numberOf(query: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = query.get(name);
  if (!text || !/^\d+$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
