import { sharedValue } from './shared-value.ts';

/** Ids of one actor or of several. */
export type Visit = readonly string[];

const visits = sharedValue<readonly Visit[]>([]);

export const setVisits = visits.set;
export const useVisits = visits.useValue;

const COMMUNITY = 'community:';

/** Stands for the busiest part of the community that an actor belongs to, where an actor's id stands for what is around it. */
export const communityAround = (actorId: string): string => `${COMMUNITY}${actorId}`;

/** The actor whose community is meant; undefined where it is not a community. */
export const actorOfCommunity = (id: string): string | undefined =>
  id.startsWith(COMMUNITY) ? id.slice(COMMUNITY.length) : undefined;
