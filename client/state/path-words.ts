/** What an answer says of a path, in words. */
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { remarksInWords } from '../../graph-data/schema/doubt.ts';
import type { Path } from '../../server/contract/paths.ts';
import type { Directory } from './names.ts';

/** `If every hop holds, ISI is an ally of an enemy of JUI`: what is said of the hops may not be so. */
export function signSentence({ hops, signInWords }: Path, directory: Directory): string {
  const given = hops.length > 1 ? 'If every hop holds' : 'If it holds';
  return `${given}, ${directory(hops[0]!.from).label} is ${signInWords} ${directory(hops.at(-1)!.to).label}`;
}

/** What weakens hops, each where it has something: `ISI to ISKP: violated, hedged`. */
export function cautionsInWords({ hops }: Pick<Path, 'hops'>, directory: Directory): string[] {
  return hops.flatMap(({ from, to, relationship }) => {
    const marks = remarksInWords(relationship);
    return marks.length === 0 ? [] : [`${directory(from).label} to ${directory(to).label}: ${marks.join(', ')}`];
  });
}

/** Everyone on the way, in order. */
export function actorsOf({ hops }: Pick<Path, 'hops'>): string[] {
  return [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)];
}

/** Whether all hops held on one day, and when that was. */
export function coexistenceInWords({ hops, coexistent, coexistentDuring }: Path): string {
  const when = coexistentDuring.map(daysInWords).join(', and ');
  if (hops.length === 1)
    return `By the dates of its claims, it ${coexistent === 'certain' ? 'held' : 'may have held'} ${when}.`;
  if (coexistent === 'no') return 'No day is one on which the claims have all hops hold.';
  return `By the dates of the claims, all hops ${coexistent === 'certain' ? 'held' : 'may have held'} at one time: ${when}.`;
}

function daysInWords({ from, to }: Path['coexistentDuring'][number]): string {
  if (from === to) return from === null ? 'with no known limit' : `on ${describeDate(from)}`;
  if (from === null) return `until ${describeDate(to!)}`;
  return to === null ? `since ${describeDate(from)}` : `from ${describeDate(from)} to ${describeDate(to)}`;
}

const SEQUENCES: Record<Path['sequence'], string> = {
  certain: 'By the dates of the claims, each hop began no earlier than the one before.',
  possible: 'By the dates of the claims, each hop may have begun no earlier than the one before.',
  no: 'No claims have the hops begin in this order.',
};

export function sequenceInWords({ sequence }: Pick<Path, 'sequence'>): string {
  return SEQUENCES[sequence];
}
