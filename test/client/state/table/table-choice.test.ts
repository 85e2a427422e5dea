import { describe, expect, it } from 'vitest';
import { sortedAnew } from '../../../../client/state/table/table-choice.ts';

describe('sorting by a heading', () => {
  it('goes upwards first, and turns round each time the same one is asked for', () => {
    const first = sortedAnew({ column: 'name', descending: true }, 'founded');
    expect(first).toEqual({ column: 'founded', descending: false });
    const second = sortedAnew(first, 'founded');
    expect(second).toEqual({ column: 'founded', descending: true });
    expect(sortedAnew(second, 'founded')).toEqual(first);
  });
});
