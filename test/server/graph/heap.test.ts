import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from '../../../server/graph/heap.ts';

describe('a heap', () => {
  it('gives back what was put in, the first first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(10), (numbers, taken) => {
        const heap = new Heap<number>((a, b) => a < b);
        numbers.forEach((number) => heap.push(number));
        const out = numbers.slice(taken).map(() => heap.pop());
        expect(out).toEqual(numbers.toSorted((a, b) => a - b).slice(0, out.length));
        const rest = numbers.slice(0, taken).map(() => heap.pop());
        expect([...out, ...rest]).toEqual(numbers.toSorted((a, b) => a - b));
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });

  it('compares a thing put in or taken out with few of the others', () => {
    let compared = 0;
    const heap = new Heap<number>((a, b) => {
      compared += 1;
      return a < b;
    });
    for (let number = 4096; number > 0; number -= 1) heap.push(number);
    for (let number = 1; number <= 4096; number += 1) expect(heap.pop()).toBe(number);
    expect(compared).toBeLessThan(4096 * 12 * 3);
  });
});
