/** Records in plain English, the same wherever people read them. Dates are in `edtf-words.ts`. */
import type { ActorClass } from './actor-types.ts';
import type { ActorType } from './actor.ts';
import type { Voice } from './claim.ts';
import type { CountRange } from './event.ts';
import type { Family } from './vocabulary.ts';

export const ACTOR_TYPE_WORDS: Record<ActorType, string> = {
  organization: 'Organization',
  leader: 'Person',
  agency: 'Agency',
  state: 'State',
  community: 'Community',
  other: 'Type not known',
};

/** Several of them. */
export const ACTOR_CLASS_WORDS: Record<ActorClass, string> = {
  ...{ organization: 'organizations', leader: 'people', agency: 'agencies', state: 'states', community: 'communities' },
  ...{ other: 'actors of no known type', 'armed group': 'armed groups', umbrella: 'umbrella organizations' },
  ...{ office: 'offices', party: 'parties', institute: 'institutes', media: 'media', publication: 'publications' },
  'international body': 'international bodies',
};

export const FAMILY_WORDS: Record<Family, { name: string; covers: string }> = {
  alliance: { name: 'Alliance', covers: 'allies, cooperates, supports, sponsors, endorses' },
  deal: { name: 'Deal', covers: 'talks, outreach, agreements, ceasefires, mediation' },
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
function runsOf(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}

/** With a capital letter, as at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `1 claim`, `3 claims`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country's name by its ISO 3166-1 code; the code where none is known. */
export function countryName(code: string): string {
  return countries.of(code) ?? code;
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language's name by its BCP 47 tag; the tag where none is known. */
export function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}

/** A number of casualties: `46`, `at least 46`, `40 to 46`. */
export function rangeInWords({ atLeast, atMost }: CountRange): string {
  if (atLeast === atMost) return `${atLeast}`;
  if (atMost === undefined) return `at least ${atLeast}`;
  return atLeast === undefined ? `up to ${atMost}` : `${atLeast} to ${atMost}`;
}

/** In the words of the scale that confidence is taken from: the lower of the source's and the claim's rating. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 90) return 'confirmed';
  if (confidence >= 70) return 'probably true';
  if (confidence >= 50) return 'possibly true';
  if (confidence >= 30) return 'doubtful';
  return confidence > 0 ? 'improbable' : 'cannot be judged';
}

/** `50 of 100, possibly true`; what cannot be judged has no figure. */
export function confidenceInFigures(confidence: number): string {
  return confidence === 0 ? 'cannot be judged' : `${confidence} of 100, ${confidenceInWords(confidence)}`;
}

/** How actors are called, by id. */
export type NameLookup = (id: string) => { name: string; label: string };

/** Who said it, the original speaker first: `an unnamed official of Pakistan, as told by the Associated Press`. */
export function voicesInWords(voices: readonly Voice[], lookUp: NameLookup): string {
  return voices.map((voice) => voiceInWords(voice, lookUp)).join(', as told by ');
}

/** Who spoke, in short: the first that is named, or else what is told of the first: `an unnamed official of Pakistan`. */
export function speakerInWords(voices: readonly Voice[], lookUp: NameLookup): string {
  const named = voices.find(({ actor }) => actor !== undefined)?.actor;
  return named === undefined ? voiceInWords(voices[0] ?? {}, lookUp) : lookUp(named).name;
}

function voiceInWords({ actor, description, of }: Voice, lookUp: NameLookup): string {
  const who = actor && lookUp(actor).name;
  const whom = of && !description?.includes(lookUp(of).label) ? ` of ${lookUp(of).name}` : '';
  if (who && description) return `${who} (${description}${whom})`;
  return `${who ?? description ?? 'somebody unnamed'}${whom}`;
}

/** What a file that somebody brought in says of its licence: nothing. */
export const UNKNOWN_LICENCE = 'LicenseRef-unknown';

/** The licence of the data, as an SPDX id or several joined by AND; in words where none is known, or none of a part. */
export function licenceInWords(id: string): string {
  const all = id.split(' AND ');
  const known = all.filter((each) => each !== UNKNOWN_LICENCE);
  if (known.length === 0) return 'licence not known';
  return known.join(' and ') + (known.length < all.length ? ', of a part not known' : '');
}

/** Breaks a label at spaces so that no line is much longer than `width` characters. */
export function breakLabel(label: string, width = 18): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
