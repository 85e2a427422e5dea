import { describe, expect, it } from 'vitest';
import {
  HIDDEN,
  PLAIN,
  PLAIN_LIT,
  RICH,
  RICH_LIT,
  sortLines,
} from '../../../../client/canvas/edge-program/sort-lines.ts';

/** Lines of two numbers, which are their place and its double. */
const sorted = (sorts: number[], fading: boolean) => {
  const rows = new Float32Array(sorts.flatMap((_, line) => [line, line * 2]));
  const { plain, rich } = sortLines(rows, 2, new Uint8Array(sorts), fading);
  expect([...plain, ...rich].every((value, index, all) => index % 2 === 0 || value === 2 * all[index - 1]!)).toBe(true);
  const places = (array: Float32Array) => [...array].filter((_, index) => index % 2 === 0);
  return { plain: places(plain), rich: places(rich) };
};

describe('sortLines', () => {
  it('gives plain lines to the plain program and others to the rich one, in their order', () => {
    expect(sorted([RICH, PLAIN, RICH_LIT, PLAIN_LIT, PLAIN], false)).toEqual({ plain: [1, 3, 4], rich: [0, 2] });
  });

  it('leaves out what is hidden', () => {
    expect(sorted([HIDDEN, PLAIN, HIDDEN, RICH], false)).toEqual({ plain: [1], rich: [3] });
  });

  it('has what is looked at drawn last, over all that is faint', () => {
    expect(sorted([RICH_LIT, PLAIN_LIT, PLAIN, RICH], true)).toEqual({ plain: [2], rich: [3, 0, 1] });
  });
});
