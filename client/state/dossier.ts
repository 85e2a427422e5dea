/** An actor's dossier: where it is, and what stands in it. */
import type { Family } from '../../graph-data/schema/vocabulary.ts';
import type { ClaimAnswer, RelationshipAnswer } from '../../server/contract/records.ts';
import { earliestOf } from './dates.ts';
import { FAMILY_LIST, type Filters } from './view.ts';
import { readView, writeView } from './view-query.ts';

const DOSSIER = /\/dossier\/([^/]+)\/?$/;

/** The actor whose dossier the page is; it stays what it is as long as it is open. */
export function dossierActor(
  path = (globalThis as { location?: Location }).location?.pathname ?? '',
): string | undefined {
  const [, id] = DOSSIER.exec(path) ?? [];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    // As it stands: the server says that there is no such actor.
    return id;
  }
}

/** Where an actor's dossier is, with what the filters leave: `/dossier/ttp?during=2022`, `/imports/ID/dossier/n1`. */
export function dossierAddress(path: string, id: string, filters: Filters): string {
  return `${path.replace(DOSSIER, '').replace(/\/$/, '')}/dossier/${encodeURIComponent(id)}${queryOf({ filters })}`;
}

/** Where the map is to which a dossier belongs. */
export const wholeMapAddress = (path: string): string => path.replace(DOSSIER, '') || '/';

/** Where the same actor is on the map. */
export function mapAddress(path: string, id: string, filters: Filters): string {
  return `${wholeMapAddress(path)}${queryOf({ filters, selected: id })}`;
}

function queryOf(given: { filters: Filters; selected?: string }): string {
  const query = writeView({ ...readView(new URLSearchParams()), ...given }).toString();
  return query && `?${query}`;
}

/** A relationship with the claims that it is made of, by date. */
export interface Entry {
  relationship: RelationshipAnswer;
  claims: ClaimAnswer[];
}

export interface Dossier {
  families: { family: Family; entries: Entry[] }[];
  /** What is denied and asserted by nobody. */
  denied: ClaimAnswer[];
  /** The ids of the reports cited, in the order of the list that numbers refer to. */
  reports: string[];
}

/** Every relationship by family and date, every claim, and the reports in the order in which they are first cited. */
export function dossierOf(relationships: readonly RelationshipAnswer[], claims: readonly ClaimAnswer[]): Dossier {
  const byRelationship = new Map<string, ClaimAnswer[]>();
  for (const claim of claims.toSorted((a, b) => earliestOf(a.when) - earliestOf(b.when))) {
    byRelationship.set(claim.relationship, [...(byRelationship.get(claim.relationship) ?? []), claim]);
  }
  const entries = relationships
    .map((relationship) => ({ relationship, claims: byRelationship.get(relationship.id) ?? [] }))
    .toSorted((a, b) => beginOf(a) - beginOf(b));
  const families = FAMILY_LIST.map((family) => ({
    family,
    entries: entries.filter(({ relationship }) => relationship.family === family),
  })).filter((group) => group.entries.length > 0);
  const asserted = new Set(relationships.map(({ id }) => id));
  const denied = [...byRelationship].filter(([id]) => !asserted.has(id)).flatMap(([, own]) => own);
  const cited = [...families.flatMap((group) => group.entries.flatMap((entry) => entry.claims)), ...denied];
  return { families, denied, reports: [...new Set(cited.map(({ report }) => report))] };
}

const beginOf = ({ claims: [first] }: Entry) => (first ? earliestOf(first.when) : Infinity);

/** Every actor that some claims name. */
export function actorsNamed(claims: readonly ClaimAnswer[]): string[] {
  const named = claims.flatMap(({ subject, object, publisher, attribution = [] }) => [
    ...[subject, object, publisher],
    ...attribution.flatMap(({ actor, of }) => [actor, of]),
  ]);
  return [...new Set(named)].filter((id) => id !== undefined).sort();
}
