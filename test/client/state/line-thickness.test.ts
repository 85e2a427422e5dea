import { describe, expect, it } from 'vitest';
import { heaviestOf, thicknessOf, thicknessWords } from '../../../client/state/line-thickness.ts';

const edge = (roots: number, weight?: number) => ({ roots, ...(weight !== undefined && { weight }) });

describe('the thickness of a line', () => {
  it('grows with independent sources, up to a bound; of several relationships the one with most counts', () => {
    expect(thicknessOf([edge(1)], null)).toBe(1.1);
    expect(thicknessOf([edge(1), edge(3)], null)).toBeCloseTo(2.7);
    expect(thicknessOf([edge(90)], null)).toBe(4.3);
  });

  it('grows with the weight of a file, whatever its sign, where it is asked to', () => {
    const heaviest = heaviestOf([edge(1, 2), edge(1, -8), edge(5)]);
    expect(heaviest).toBe(8);
    const [none, two, eight] = [edge(5), edge(1, 2), edge(1, -8)].map((one) => thicknessOf([one], heaviest));
    expect(none).toBe(1.1);
    expect(eight).toBe(7);
    expect(two! - none!).toBeCloseTo((eight! - none!) / 2);
  });

  it('says the sources where no file gives a weight', () => {
    expect(heaviestOf([edge(1), edge(2, 0)])).toBeNull();
    expect(thicknessWords(null)).toContain('independent sources');
    expect(thicknessWords(12.34567)).toBe('the thicker, the greater the weight in the file (up to 12.35)');
  });
});
