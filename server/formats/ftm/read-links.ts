/** Entities of FollowTheMoney that link two others, as edges. */
import { FileError } from '../file-error.ts';
import { textOfValue } from '../json/text-of-value.ts';
import { dateOfStamp, intervalOf } from '../stamped-dates.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import type { LinkSchema } from './ftm-schemata.ts';
import type { FtmEntity } from './read-ftm.ts';

/** Each of some payers paid each of some payees; more than this is no link but a mistake or an attack. */
const MOST_PAIRS = 10_000;

/**
 * An edge from each of the link's sources to each of its targets.
 * @returns whether it has both; else it is no edge, and a finding says so
 */
export function addLink(entity: FtmEntity, link: LinkSchema, table: GraphTable, line: number): boolean {
  const { id, schema, properties } = entity;
  const sources = properties.get(link.source) ?? [];
  const targets = properties.get(link.target) ?? [];
  if (sources.length === 0 || targets.length === 0) {
    const told = `${schema} ${quote(id)} does not name both its ${link.source} and its ${link.target}; it was kept as a node`;
    table.findings.add('no-end', line, told);
    return false;
  }
  if (sources.length * targets.length > MOST_PAIRS) {
    throw new FileError(line, `${quote(id)} links more than ${MOST_PAIRS} pairs; divide it into several`);
  }
  const { when, told } = whenOf(entity, table, line);
  // Nothing but these properties says which end is which where the schema has no direction.
  if (link.directed) told.add(link.source).add(link.target);
  const attributes = [...attributesOf(entity, told)];
  let count = 0;
  for (const source of sources) {
    for (const target of targets) {
      count += 1;
      table.addEdge({
        ...{ id: count === 1 ? id : `${id}/${count}`, source, target, directed: link.directed, line },
        ...{ kind: snakeCase(schema), when, attributes },
      });
    }
  }
  return true;
}

function* attributesOf(
  { caption, properties, context }: FtmEntity,
  told: ReadonlySet<string>,
): Generator<readonly [string, string]> {
  if (caption !== undefined) yield ['caption', caption];
  for (const [name, values] of properties) if (!told.has(name)) yield [name, textOfValue(values)!];
  yield* context;
}

/** When it held, and the properties that say no more than that. What several sources date differently is left undated. */
function whenOf({ id, properties }: FtmEntity, table: GraphTable, line: number) {
  const of = (name: string) => properties.get(name) ?? [];
  const [starts, ends, dates] = [of('startDate'), of('endDate'), of('date')];
  const told = new Set<string>();
  if (starts.length > 1 || ends.length > 1) {
    const message = `${quote(id)} has several dates for its start or its end; they were kept as attributes`;
    table.findings.add('several-dates', line, message);
    return { when: [], told };
  }
  const read = (name: string): string[] => {
    const found = of(name).map((value) => dateOfStamp(value));
    if (found.includes(undefined)) tellBadDate(id, name, of(name), table, line);
    if (found.every((date, index) => date === of(name)[index])) told.add(name);
    return found.filter((date) => date !== undefined);
  };
  const [[start], [end]] = [read('startDate'), read('endDate')];
  if (start === undefined && end === undefined) return { when: dates.length > 0 ? read('date') : [], told };
  const interval = intervalOf(start, end);
  if (interval !== undefined) return { when: [interval], told };
  tellBadDate(id, 'endDate', ends, table, line);
  return { when: [], told: new Set<string>() };
}

function tellBadDate(id: string, name: string, values: readonly string[], table: GraphTable, line: number): void {
  const shown = values.map(quote).join(', ');
  const message = `${quote(id)} has ${name} ${shown}, which is no date or lies before its start; it was kept as an attribute`;
  table.findings.add('bad-date', line, message);
}

/** `addressEntity` as `address_entity`. */
export const snakeCase = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
