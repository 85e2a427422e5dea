/** What an answer says of a path, in words. */
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import type { Path } from '../../server/contract/paths.ts';
import type { Directory } from './names.ts';

/** `ISI is an ally of an enemy of JUI`. */
export function signSentence({ hops, signInWords }: Path, directory: Directory): string {
  return `${directory(hops[0]!.from).label} is ${signInWords} ${directory(hops.at(-1)!.to).label}`;
}

/** Everyone on the way, in order. */
export function actorsOf({ hops }: Pick<Path, 'hops'>): string[] {
  return [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)];
}

/** Whether all hops held on one day, and when that was. */
export function coexistenceInWords({ hops, coexistent, coexistentDuring }: Path): string {
  const when = coexistentDuring.map(daysInWords).join(', and ');
  if (hops.length === 1)
    return `By the dates of its claims, ${coexistent === 'certain' ? 'certainly held' : 'may have held'} ${when}.`;
  if (coexistent === 'no') return 'No day is one on which the claims have all hops hold.';
  return `By the dates of the claims, all hops ${coexistent === 'certain' ? 'certainly' : 'may have'} held at one time: ${when}.`;
}

function daysInWords({ from, to }: Path['coexistentDuring'][number]): string {
  if (from === to) return from === null ? 'with no known limit' : `on ${describeDate(from)}`;
  if (from === null) return `until ${describeDate(to!)}`;
  return to === null ? `since ${describeDate(from)}` : `from ${describeDate(from)} to ${describeDate(to)}`;
}

const SEQUENCES: Record<Path['sequence'], string> = {
  certain: 'By the dates of the claims, each hop certainly began no earlier than the one before.',
  possible: 'By the dates of the claims, each hop may have begun no earlier than the one before.',
  no: 'No claims have the hops begin in this order.',
};

export function sequenceInWords({ sequence }: Pick<Path, 'sequence'>): string {
  return SEQUENCES[sequence];
}
