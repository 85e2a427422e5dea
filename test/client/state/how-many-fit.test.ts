import { describe, expect, it } from 'vitest';
import { howManyFit } from '../../../client/state/how-many-fit.ts';

const row = (room: number) => ({ room, gap: 5, more: 30 });

describe('a row of things', () => {
  it('has all of them where they and the gaps between them have room', () => {
    expect(howManyFit([50, 50, 50], row(160))).toBe(3);
  });

  it('leaves room to say how many more there are', () => {
    expect(howManyFit([50, 50, 50], row(159))).toBe(2);
    expect(howManyFit([50, 50, 50], row(134))).toBe(1);
  });

  it('has one at least', () => {
    expect(howManyFit([50, 50], row(20))).toBe(1);
    expect(howManyFit([50], row(20))).toBe(1);
  });
});
