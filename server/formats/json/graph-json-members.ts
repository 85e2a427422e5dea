/** What a graph in JSON says beside its nodes and edges. */
import { FileError } from '../file-error.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import type { JsonValue } from './json-scanner.ts';
import type { GraphJson } from './read-graph-json.ts';
import { isObject } from './text-of-value.ts';

/** What the file says of itself, under the names that programs give it. */
const ABOUT = new Map([
  ...['title', 'name', 'label'].map((name) => [name, 'title'] as const),
  ...['creator', 'author'].map((name) => [name, 'creator'] as const),
  ...['description', 'comment'].map((name) => [name, 'description'] as const),
  ...['lastModified', 'lastmodifieddate', 'modified'].map((name) => [name, 'lastModified'] as const),
  ['url', 'url'] as const,
]);
const LISTS = new Set(['/nodes', '/edges', '/links', '/elements', '/elements/nodes', '/elements/edges']);
/** They tell of the format and of no graph. */
const OF_FORMAT = new Set([
  '/multigraph',
  '/format_version',
  '/generated_by',
  '/target_cytoscapejs_version',
  '/data/SUID',
]);

/** Takes a member of the file's own object, or of one that holds what the file says of itself. */
export function takeMember(pointer: string, member: JsonValue, graph: GraphJson, table: GraphTable): void {
  const { value, text, line } = member;
  if (pointer === '' || LISTS.has(pointer)) {
    const what = pointer === '' ? 'the file' : `"${pointer.slice(1)}"`;
    throw new FileError(line, `${what} is ${quote(text)} where a graph has a list; is it a graph in JSON?`);
  }
  const directed = directionIn(pointer, value);
  if (directed !== undefined) return graph.setDirected(directed, line);
  if (OF_FORMAT.has(pointer)) return;
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const known = ABOUT.get(name);
  if (known !== undefined && typeof value === 'string' && value !== '') {
    if (!table.about.has(known)) table.about.set(known, value);
    return;
  }
  const isEmpty = value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
  if (!isEmpty)
    table.findings.add('member-of-file', line, `what the file says of itself is left out: ${name} ${quote(text)}`);
}

/** Takes one of the records of Entente's own that stand beside nodes and edges. */
export function takeRecord({ value, line }: JsonValue, table: GraphTable): void {
  if (!isObject(value) || typeof value.type !== 'string' || !isObject(value.record)) {
    throw new FileError(line, 'a record of Entente is damaged; export the file again');
  }
  table.records.push({ type: value.type, json: JSON.stringify(value.record), line });
}

/** Whether edges have a direction, as far as that member tells; a mixed graph's say it themselves. */
function directionIn(pointer: string, value: unknown): boolean | undefined {
  if (pointer === '/directed' && typeof value === 'boolean') return value;
  if (pointer !== '/options' || !isObject(value)) return undefined;
  return value.type !== 'undirected';
}
