import { describe, expect, it } from 'vitest';
import { chosenByRun } from '../../../../client/state/table/row-run.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

describe('a run of rows', () => {
  it('adds every row from where it began to the one reached, upwards as well', () => {
    expect(chosenByRun({ anchor: 1, before: ['x'] }, 3, ids)).toEqual(['x', 'b', 'c', 'd']);
    expect(chosenByRun({ anchor: 3, before: [] }, 2, ids)).toEqual(['c', 'd']);
  });

  it('lets go of what it draws back from, and keeps what was chosen before', () => {
    const run = { anchor: 1, before: ['d'] };
    expect(chosenByRun(run, 4, ids)).toEqual(['d', 'b', 'c', 'e']);
    expect(chosenByRun(run, 2, ids)).toEqual(['d', 'b', 'c']);
  });
});
