import { sharedValue } from './shared-value.ts';

/** Ids of one actor or of several. */
export type Visit = readonly string[];

const visits = sharedValue<readonly Visit[]>([]);

export const setVisits = visits.set;
export const useVisits = visits.useValue;
