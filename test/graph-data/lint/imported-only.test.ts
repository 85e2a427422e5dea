import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

describe('imported-only', () => {
  it('finds what only imported graphs may have', async () => {
    const found = await find({
      actors: { alpha: { type: 'other', subtype: undefined }, beta: { attributes: { weight: '3' } } },
      reports: { first: { publisher: undefined, file: { name: 'a.gexf', format: 'GEXF 1.3' } } },
      claims: [{ element: 'edge 3' }],
    });
    expect(found).toEqual([
      expect.stringContaining('actors/alpha.yaml:2: error: type is other, which is for imported graphs alone'),
      expect.stringContaining('attributes are for imported graphs alone; say it in the summary or as a claim'),
      expect.stringContaining(
        'reports/first.yaml:1: error: publisher is missing; name the actor that published the report',
      ),
      expect.stringContaining('element is for imported graphs alone; cite paragraphs'),
      expect.stringContaining('file is for imported graphs alone; take it out (imported-only)'),
    ]);
  });
});
