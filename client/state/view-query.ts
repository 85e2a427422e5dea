/** A view as a URL's query. Selection, filters and path question go in, and the same come out. */
import { FAMILY_LIST, filterTerms, type Filters, type PathQuestion, type View } from './view.ts';

/** Reads a view from a URL's query; what makes no sense is left out. */
export function readView(query: URLSearchParams): View {
  return { selected: textOf(query, 'select'), filters: readFilters(query), path: readPath(query) };
}

function readFilters(query: URLSearchParams): Filters {
  const certainty = oneOf(query, 'certainty', ['certain', 'possible'] as const);
  const disputed = oneOf(query, 'disputed', ['true', 'false'] as const);
  return {
    family: FAMILY_LIST.filter((family) => query.getAll('family').includes(family)),
    kind: query.getAll('kind'),
    during: textOf(query, 'during'),
    certainty,
    minConfidence: numberOf(query, 'minConfidence', 0, 100),
    minRoots: numberOf(query, 'minRoots', 1, 1000),
    report: query.getAll('report'),
    disputed: disputed && disputed === 'true',
  };
}

function readPath(query: URLSearchParams): PathQuestion {
  const [from, to] = [textOf(query, 'from'), textOf(query, 'to')];
  return {
    open: query.has('paths') || from !== undefined || to !== undefined,
    from,
    to,
    mode: oneOf(query, 'mode', ['shortest', 'k-shortest', 'all'] as const) ?? 'shortest',
    maxHops: numberOf(query, 'maxHops', 1, 32),
    direction: oneOf(query, 'direction', ['forward'] as const) ?? 'any',
    chosen: (numberOf(query, 'path', 1, 1000) ?? 1) - 1,
  };
}

/** Writes a view as a URL's query: the shortest one that reads back as the same view. */
export function writeView({ selected, filters, path }: View): URLSearchParams {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | undefined) => value !== undefined && query.set(name, `${value}`);
  put('select', selected);
  for (const [name, value] of Object.entries(filterTerms(filters))) {
    for (const each of [value ?? []].flat()) query.append(name, String(each));
  }
  if (!path.open) return query;
  if (!path.from && !path.to) query.set('paths', '');
  put('from', path.from);
  put('to', path.to);
  put('mode', path.mode === 'shortest' ? undefined : path.mode);
  put('maxHops', path.maxHops);
  put('direction', path.direction === 'any' ? undefined : path.direction);
  put('path', path.chosen === 0 ? undefined : path.chosen + 1);
  return query;
}

function textOf(query: URLSearchParams, name: string): string | undefined {
  return query.get(name)?.trim() || undefined;
}

function oneOf<const T extends readonly string[]>(query: URLSearchParams, name: string, values: T) {
  return values.find((value) => value === query.get(name)) as T[number] | undefined;
}

function numberOf(query: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = query.get(name);
  if (!text || !/^\d+$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
