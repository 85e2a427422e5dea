/** The marks of what changed between two times, the same on the map, in pictures and in panels. */
import type { Change, Letter, TimeChanges } from './time-changes.ts';

export type MarkedChange = Exclude<Change, 'both' | 'unsettled'> | 'flipped';

/** A line that is marked on the map; what is not certain is marked hollow. */
export interface ChangeMark {
  change: MarkedChange;
  certain: boolean;
}

/** How wide the square is that outlines are drawn in; the disc around them touches its sides. */
export const MARK_BOX = 14;

/** As SVG paths: a star for what began, a cross for what ended, arrows to and fro for what flipped. */
export const MARK_OUTLINES: Record<MarkedChange, string> = {
  began: 'M7 1.6L8.4 5.4L12.4 5.5L9.3 8L10.4 11.9L7 9.7L3.6 11.9L4.7 8L1.6 5.5L5.6 5.4z',
  ended: 'M3.4 4.6L4.6 3.4L7 5.8L9.4 3.4L10.6 4.6L8.2 7L10.6 9.4L9.4 10.6L7 8.2L4.6 10.6L3.4 9.4L5.8 7z',
  flipped: 'M2.6 4.4H8.2V2.9L11.6 5L8.2 7.1V5.6H2.6zM11.4 8.4H5.8V6.9L2.4 9L5.8 11.1V9.6H11.4z',
};

/** How the map tells two times apart. */
export interface MarkedLines {
  /** Of what changed, by relationship. */
  marks: ReadonlyMap<string, ChangeMark>;
  /** Relationships of which the dates do not settle whether they changed. */
  unsettled: ReadonlySet<string>;
}

/** How one of two maps marks its time: on A what ended, on B what began, on both whoever flipped, by what tells so there. */
export function markLinesOf(letter: Letter, { relationships, flipped }: TimeChanges): MarkedLines {
  const marks = new Map<string, ChangeMark>();
  const wanted = letter === 'a' ? 'ended' : 'began';
  for (const { change, certain, edge } of relationships) {
    if (change === wanted) marks.set(edge.id, { change, certain });
  }
  for (const { before, after, certain } of flipped) {
    for (const { id } of letter === 'a' ? before : after) marks.set(id, { change: 'flipped', certain });
  }
  // There a line is dashed where it only possibly held then: that says it already.
  return { marks, unsettled: new Set() };
}

/** Of a pair who flipped, the relationships that tell so in the later time have that mark instead of their own. */
export function markLines({ relationships, flipped }: TimeChanges): MarkedLines {
  const marks = new Map<string, ChangeMark>();
  const unsettled = new Set<string>();
  for (const { change, certain, edge } of relationships) {
    if (change === 'unsettled') unsettled.add(edge.id);
    else if (change !== 'both') marks.set(edge.id, { change, certain });
  }
  for (const { after, certain } of flipped) {
    for (const { id } of after) {
      marks.set(id, { change: 'flipped', certain });
      unsettled.delete(id);
    }
  }
  return { marks, unsettled };
}
