/** Small words that several panels share. */
import type { ActorType } from '../../graph-data/schema/actor.ts';
import type { Family } from '../../graph-data/schema/vocabulary.ts';

export const ACTOR_TYPE_WORDS: Record<ActorType, string> = {
  organization: 'Organization',
  leader: 'Person',
  agency: 'Agency',
  state: 'State',
  community: 'Community',
  other: 'Type not known',
};

export const FAMILY_WORDS: Record<Family, { name: string; covers: string }> = {
  alliance: { name: 'Alliance', covers: 'allies, cooperates, supports, sponsors, endorses' },
  deal: { name: 'Deal', covers: 'talks, agreements, ceasefires, mediation' },
  lineage: { name: 'Lineage', covers: 'splits, mergers, successions, defections' },
  rivalry: { name: 'Rivalry', covers: 'rivals, hostility, attacks, fighting, listings' },
  structure: { name: 'Structure', covers: 'parts, orders, allegiance, leadership, membership' },
  other: { name: 'Other', covers: 'relationships of no known kind' },
};

/** What the numbers of a citation count: the paragraphs of a report, the lines of an imported file. */
export function places(numbers: readonly number[], file: unknown): string {
  const one = file === undefined ? 'paragraph' : 'line';
  return `${numbers.length === 1 ? one : `${one}s`} ${runsOf(numbers).join(', ')}`;
}

/** `3, 4, 5, 9` as `3–5`, `9`. */
export function runsOf(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}

/** `1 claim`, `3 claims`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country's name by its ISO 3166-1 code; the code where none is known. */
export function countryName(code: string): string {
  return countries.of(code) ?? code;
}
