import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, MOST_EDITS } from '../../../server/store/edit-distance.ts';

const part = (text: string) => {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return { units, start: 0, end: units.length };
};

/** The whole table, row by row. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = row[column - 1]! + (a[at - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

describe('the number of edits between two texts', () => {
  it.each([
    ['', '', 0],
    ['taliban', 'talban', 1],
    ['haqqani', 'hakani', 2],
    ['abc', 'xyz', 3],
    ['طالبان', 'طالبن', 1],
  ])('of %j and %j is %d', (a, b, edits) => {
    expect(editDistance(part(a), part(b), MOST_EDITS)).toBe(edits);
  });

  it('is that of the whole table as far as it is asked for, and one more beyond', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: MOST_EDITS }), (a, b, most) => {
        expect(editDistance(part(a), part(b), most)).toBe(Math.min(distanceOf(a, b), most + 1));
      }),
      { numRuns: 2000 },
    );
  });
});
