import { sharedValue } from './shared-value.ts';

/** Ids of one actor or of several. */
export type Visit = readonly string[];

/** How many visits are kept; the earliest make room. */
const MOST_VISITS = 24;

/** What the present view is about; empty where the whole graph is drawn. The address keeps it once the view changes. */
export const presentVisits = sharedValue<readonly Visit[]>([]);

/** What was visited before, and what is now, each once. */
export function unitedVisits(before: readonly Visit[], now: readonly Visit[]): Visit[] {
  const known = new Set(before.map(keyOf));
  return [...before, ...now.filter((visit) => !known.has(keyOf(visit)))].slice(-MOST_VISITS);
}

/** As an address writes it; ids do not hold `--`. */
export const keyOf = (visit: Visit): string => [...new Set(visit)].join('--');
export const visitOf = (key: string): Visit => key.split('--');

const COMMUNITY = 'community:';

/** Stands for the busiest part of the community that an actor belongs to, where an actor's id stands for what is around it. */
export const communityAround = (actorId: string): string => `${COMMUNITY}${actorId}`;

/** The actor whose community is meant; undefined where it is not a community. */
export const actorOfCommunity = (id: string): string | undefined =>
  id.startsWith(COMMUNITY) ? id.slice(COMMUNITY.length) : undefined;
