import { describe, expect, it } from 'vitest';
import { fitting, fromSmall, SIZE, toSmall } from '../../../../client/canvas/small-map/fit.ts';

const wide = { left: -1, right: 3, top: 0, bottom: 1 };

describe('the small map', () => {
  it('shows the whole in its middle, upright', () => {
    const fit = fitting(wide);
    expect(toSmall(fit, { x: 1, y: 0.5 })).toEqual({ x: SIZE.width / 2, y: SIZE.height / 2 });
    for (const x of [-1, 3]) {
      for (const y of [0, 1]) {
        const at = toSmall(fit, { x, y });
        expect(at.x).toBeGreaterThan(0);
        expect(at.x).toBeLessThan(SIZE.width);
        expect(at.y > SIZE.height / 2).toBe(y === 0);
      }
    }
  });

  it('knows what is at a point of it, and at its edge what lies beyond', () => {
    const fit = fitting(wide);
    const there = fromSmall(fit, toSmall(fit, { x: 2, y: 0.25 }));
    expect(there.x).toBeCloseTo(2);
    expect(there.y).toBeCloseTo(0.25);
    expect(fromSmall(fit, { x: -50, y: 500 })).toEqual(fromSmall(fit, { x: 0, y: SIZE.height }));
  });

  it('stays finite where there is one actor alone', () => {
    const fit = fitting({ left: 1, right: 1, top: 1, bottom: 1 });
    expect(toSmall(fit, { x: 1, y: 1 })).toEqual({ x: SIZE.width / 2, y: SIZE.height / 2 });
    expect(Number.isFinite(fromSmall(fit, { x: 3, y: 3 }).x)).toBe(true);
  });
});
