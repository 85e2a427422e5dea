import { describe, expect, it } from 'vitest';
import { panesIn } from '../../../client/state/panes.ts';

const insets = { left: 332, right: 12, top: 12, bottom: 150, corner: 12 };

describe('the places of two maps', () => {
  it('are as large as each other and side by side in the room that the panels leave', () => {
    const { a, b } = panesIn([1440, 900], insets);
    expect([a.width, a.height, a.top]).toEqual([b.width, b.height, b.top]);
    expect(a.left).toBeGreaterThan(insets.left);
    expect(b.left).toBeGreaterThan(a.left + a.width);
    expect(b.left + b.width).toBeLessThanOrEqual(1440 - insets.right);
    expect(a.top + a.height).toBe(900 - insets.bottom);
  });

  it('lie one beneath the other where there is no width for both', () => {
    const { a, b } = panesIn([390, 844], { left: 8, right: 8, top: 100, bottom: 56, corner: 56 });
    expect([a.left, a.width]).toEqual([b.left, b.width]);
    expect(a.width).toBe(374);
    expect(b.top).toBeGreaterThan(a.top + a.height);
    expect(b.top + b.height).toBeLessThanOrEqual(844 - 56);
  });

  it('are never less than nothing', () => {
    const { a } = panesIn([100, 100], insets);
    expect(Math.min(a.width, a.height)).toBeGreaterThanOrEqual(0);
  });
});
