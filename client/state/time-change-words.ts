/** In words, what became of relationships from A to B. */
import { count } from '../../graph-data/schema/words.ts';
import { edgesIn, type Change, type Held, type Letter, type TimeChange, type TimeChanges } from './time-changes.ts';

/** How the groups of changes are called, and what is in them. */
export interface GroupWords {
  name: string;
  meaning: string;
}

/** @param ordered whether A comes before B; where one lies within the other, nothing began or ended between them */
export function groupWords(change: Change, ordered: boolean): GroupWords {
  switch (change) {
    case 'began':
      return {
        name: ordered ? 'Began' : 'In B only',
        meaning: 'Held or happened in B, and no claim lets it have been in A.',
      };
    case 'ended':
      return {
        name: ordered ? 'Ended' : 'In A only',
        meaning: 'Held or happened in A, and no claim lets it have been in B.',
      };
    case 'both':
      return { name: 'In both', meaning: 'Certain in A and in B. Whether it paused between them is not said.' };
    case 'unsettled':
      return {
        name: 'Not settled',
        meaning: 'Possible in A and in B, and certain in one of them at most: a start or an end is vague or not known.',
      };
  }
}

/** What became of one relationship. A state begins, lasts and ends; an event happens. */
export function fateInWords({ change, certain, earlier, later }: TimeChange, momentary: boolean, ordered: boolean) {
  if (change === 'both') return momentary ? 'happened in both' : 'held in both';
  if (change === 'unsettled') return unsettledInWords(earlier, later, momentary, ordered);
  if (momentary) return certain ? 'happened' : 'may have happened';
  if (!ordered) return certain ? 'held' : 'may have held';
  if (change === 'began') return certain ? 'began' : 'may have begun';
  return certain ? 'ended' : 'may have ended';
}

function unsettledInWords(earlier: Held, later: Held, momentary: boolean, ordered: boolean): string {
  if (momentary) return earlier === later ? 'may have happened in either' : 'may have happened in both';
  if (earlier === later) return 'may have held in both';
  if (!ordered) return 'may have held in both';
  return later === 'certainly' ? 'may have begun, or held already' : 'may have ended, or gone on';
}

/** What else is different, of a relationship that is in both: `confidence 50, then 70`. */
export function differencesInWords({ before, edge }: TimeChange): string[] {
  if (!before) return [];
  const words: string[] = [];
  if (before.confidence !== edge.confidence)
    words.push(`confidence ${before.confidence} in A, ${edge.confidence} in B`);
  if (before.disputed !== edge.disputed) words.push(`disputed in ${edge.disputed ? 'B' : 'A'} alone`);
  return words;
}

/** How much is on the map of one time: `57 relationships, 44 ended`. */
export function paneInFigures(letter: Letter, changes: TimeChanges, ordered: boolean): string {
  const change = letter === 'a' ? 'ended' : 'began';
  const number = changes.relationships.filter((item) => item.change === change).length;
  const name = groupWords(change, ordered).name;
  return `${count(edgesIn(letter, changes).length, 'relationship')}, ${number} ${name[0]!.toLowerCase()}${name.slice(1)}`;
}

/** How much changed: `6 began or happened in B only, 1 pair flipped, ...` */
export function changesInFigures({ relationships, flipped }: TimeChanges, ordered: boolean): string {
  const number = (change: Change) => relationships.filter((item) => item.change === change).length;
  const [began, ended] = [number('began'), number('ended')];
  const changed = ordered
    ? `${began} began or happened in B only, ${ended} ended or happened in A only`
    : `${began} in B only, ${ended} in A only`;
  const flips = `${count(flipped.length, 'pair')} flipped`;
  return `${changed}, ${flips}; ${number('both')} in both, ${number('unsettled')} not settled by the dates.`;
}
