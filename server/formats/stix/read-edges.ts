/** Relationships and sightings of STIX as edges. */
import { attributesOf } from '../json/text-of-value.ts';
import { dateOfStamp, intervalOf } from '../stamped-dates.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';

export interface StixObject {
  readonly [property: string]: unknown;
  readonly id: string;
  readonly type: string;
}

const TOLD = ['id', 'type', 'spec_version'];

/** An edge of the kind that the relationship says, in words joined by underscores. */
export function addRelationship(object: StixObject, table: GraphTable, line: number): void {
  const { id, relationship_type: kind, source_ref: source, target_ref: target } = object;
  if (isRevoked(object, table, line)) return;
  if (!isText(source) || !isText(target)) {
    return tell(
      table,
      'no-end',
      line,
      `relationship ${quote(id)} has no source_ref or no target_ref, and was left out`,
    );
  }
  table.addEdge({
    ...{ id, source, target, directed: true, line },
    ...(isText(kind) && { kind: kind.replaceAll('-', '_') }),
    ...whenOf(object, 'start_time', 'stop_time', table, line),
    attributes: attributesOf(object, new Set([...TOLD, 'relationship_type', 'source_ref', 'target_ref'])),
  });
}

/** An edge from each of those who sighted it, or else from the one who reports that, to what was sighted. */
export function addSighting(object: StixObject, table: GraphTable, line: number): void {
  const { id, sighting_of_ref: target, where_sighted_refs: where, created_by_ref: maker } = object;
  if (isRevoked(object, table, line)) return;
  const seers = Array.isArray(where) ? where.filter(isText) : [];
  const sources = seers.length > 0 ? [...new Set(seers)] : isText(maker) ? [maker] : [];
  if (!isText(target) || sources.length === 0) {
    return tell(table, 'no-end', line, `sighting ${quote(id)} does not say by whom or of what, and was left out`);
  }
  const told = new Set([...TOLD, 'sighting_of_ref', 'where_sighted_refs']);
  for (const [index, source] of sources.entries()) {
    table.addEdge({
      ...{ id: index === 0 ? id : `${id}/${index + 1}`, source, target, directed: true, kind: 'sighting_of', line },
      ...whenOf(object, 'first_seen', 'last_seen', table, line),
      attributes: attributesOf(object, told),
    });
  }
}

/** What its maker has taken back is no claim of anybody's. */
function isRevoked({ id, type, revoked }: StixObject, table: GraphTable, line: number): boolean {
  if (revoked !== true) return false;
  tell(table, 'revoked', line, `${type} ${quote(id)} was revoked by the one who made it, and was left out`);
  return true;
}

/** The days; the timestamps stay attributes, since they say the time of day as well. */
function whenOf(object: StixObject, first: string, last: string, table: GraphTable, line: number) {
  const [start, end] = [first, last].map((name) => {
    const stamp = object[name];
    const date = isText(stamp) ? dateOfStamp(stamp) : undefined;
    if (stamp !== undefined && date === undefined) tellBadDate(object, name, table, line);
    return date;
  });
  const interval = intervalOf(start, end);
  if (interval === undefined && start !== undefined) tellBadDate(object, last, table, line);
  return interval === undefined ? {} : { when: [interval] };
}

function tellBadDate(object: StixObject, name: string, table: GraphTable, line: number): void {
  const shown = quote(JSON.stringify(object[name]));
  const told = `${object.type} ${quote(object.id)} has ${name} ${shown}, which is no date or lies before its start`;
  tell(table, 'bad-date', line, `${told}; it was kept as an attribute`);
}

const tell = (table: GraphTable, code: string, line: number, message: string): void =>
  table.findings.add(code, line, message);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
