import { expect, it } from 'vitest';
import { litLast } from '../../../../client/canvas/actor-program/lit-last.ts';

it('puts rows that are lit behind the others, each in the order in which they were', () => {
  const rows = new Float32Array([1, 1, 2, 0, 3, 1, 4, 0]);
  expect([...litLast(rows, 2, 1)]).toEqual([2, 0, 4, 0, 1, 1, 3, 1]);
});
