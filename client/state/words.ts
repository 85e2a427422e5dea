/** Small words that several panels share. */
import type { ActorType } from '../../graph-data/schema/actor.ts';
import type { Family } from '../../graph-data/schema/vocabulary.ts';

export const ACTOR_TYPE_WORDS: Record<ActorType, string> = {
  organization: 'Organization',
  leader: 'Person',
  agency: 'Agency',
  state: 'State',
  community: 'Community',
};

export const FAMILY_WORDS: Record<Family, { name: string; covers: string }> = {
  alliance: { name: 'Alliance', covers: 'allies, cooperates, supports, sponsors, endorses' },
  deal: { name: 'Deal', covers: 'talks, agreements, ceasefires, mediation' },
  lineage: { name: 'Lineage', covers: 'splits, mergers, successions, defections' },
  rivalry: { name: 'Rivalry', covers: 'rivals, hostility, attacks, fighting, listings' },
  structure: { name: 'Structure', covers: 'parts, orders, allegiance, leadership, membership' },
  other: { name: 'Other', covers: 'relationships of no known kind' },
};

/** `1 claim`, `3 claims`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country's name by its ISO 3166-1 code; the code where none is known. */
export function countryName(code: string): string {
  return countries.of(code) ?? code;
}
