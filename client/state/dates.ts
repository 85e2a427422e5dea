import { parseEdtf } from '../../graph-data/schema/edtf.ts';

/** For ordering: the earliest day that an EDTF date can mean. */
export function earliestOf(text: string): number {
  const { start, end } = parseEdtf(text);
  if (typeof start === 'object') return start.earliest;
  return typeof end === 'object' ? end.latest : Number.MAX_SAFE_INTEGER;
}

/** A day of an answer as a number to compare and to draw with; `none` where it has no limit. */
export const timeOf = (day: string | null, none: number): number => (day === null ? none : Date.parse(day));
