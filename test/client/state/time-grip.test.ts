import { describe, expect, it } from 'vitest';
import { edgeWithin } from '../../../client/state/time-grip.ts';

const one = [['during', { start: 4, end: 7 }]] as const;
const two = [...one, ['against', { start: 1, end: 3 }]] as const;

describe('the edge that a finger means', () => {
  it('is the nearest within its reach, of either window', () => {
    expect(edgeWithin(7.8, one, 0.9)).toEqual({ name: 'during', edge: 'last' });
    expect(edgeWithin(3.4, two, 0.9)).toEqual({ name: 'against', edge: 'last' });
    expect(edgeWithin(3.6, two, 0.9)).toEqual({ name: 'during', edge: 'first' });
  });

  it('is none beyond its reach', () => {
    expect(edgeWithin(9, one, 0.9)).toBeUndefined();
  });

  it('leaves the middle of a window to the window, however short it is', () => {
    const short = [['during', { start: 4, end: 5 }]] as const;
    expect(edgeWithin(4.5, short, 0.9)).toBeUndefined();
    expect(edgeWithin(4.2, short, 0.9)).toEqual({ name: 'during', edge: 'first' });
    expect(edgeWithin(3.3, short, 0.9)).toEqual({ name: 'during', edge: 'first' });
  });
});
