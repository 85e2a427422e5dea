import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

const swapped = { subject: 'beta', object: 'alpha' };

describe('symmetric-order', () => {
  it('lets pass the smaller id as subject, and any order of a directed kind', async () => {
    expect(await find({ claims: [{}, { kind: 'supports', ...swapped }] })).toEqual([]);
  });

  it('finds a symmetric claim in the other order', async () => {
    expect(await find({ claims: [swapped] })).toEqual([
      'reports/first.yaml:10: error: claims[0].subject beta comes after alpha, and allied_with is symmetric; swap subject and object (symmetric-order)',
    ]);
  });
});
