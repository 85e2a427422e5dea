import { describe, expect, it } from 'vitest';
import { regionBeside, type Region } from '../../../client/state/regions.ts';

const withThese =
  (...there: Region[]) =>
  (region: Region) =>
    there.includes(region);
const all = withThese('search', 'map', 'chosen', 'inspector', 'table', 'time');

describe('going from region to region', () => {
  it('goes round and round, either way', () => {
    expect(regionBeside('search', 1, all)).toBe('map');
    expect(regionBeside('time', 1, all)).toBe('search');
    expect(regionBeside('search', -1, all)).toBe('time');
  });

  it('passes over what is not on the page', () => {
    expect(regionBeside('map', 1, withThese('search', 'map', 'time'))).toBe('time');
    expect(regionBeside('map', -1, withThese('map', 'table'))).toBe('table');
  });

  it('begins at the first from nowhere, and backwards at the last', () => {
    expect(regionBeside(undefined, 1, all)).toBe('search');
    expect(regionBeside(undefined, -1, all)).toBe('time');
  });
});
