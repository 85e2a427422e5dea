import { afterEach, describe, expect, it, vi } from 'vitest';
import { tooltipPlace } from '../../../client/canvas/tooltip-place.ts';

afterEach(() => vi.unstubAllGlobals());

/** Whether it is on the left of a pointer there, in a window 1440 pixels wide. */
function isOnTheLeft(x: number, covered: { left: number; right: number }, width = 1440): boolean {
  vi.stubGlobal('window', { innerWidth: width });
  const { translate } = tooltipPlace({ x, y: 400 }, 1, { top: 0, bottom: 0, corner: 0, ...covered });
  return String(translate).startsWith('-100%');
}

describe('what is told of a line that is pointed at', () => {
  it('is on the left where a panel would cover it on the right', () => {
    expect(isOnTheLeft(800, { left: 332, right: 412 })).toBe(true);
    expect(isOnTheLeft(800, { left: 332, right: 12 })).toBe(false);
  });

  it('is on the side with more room where it fits on neither', () => {
    expect(isOnTheLeft(150, { left: 8, right: 8 }, 390)).toBe(false);
    expect(isOnTheLeft(250, { left: 8, right: 8 }, 390)).toBe(true);
  });
});
