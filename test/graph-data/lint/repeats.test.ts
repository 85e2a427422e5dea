import { describe, expect, it } from 'vitest';
import { find, load } from '../folder.ts';

describe('repeats', () => {
  it.each([{ when: '2020' }, { stance: 'denies' }, { paragraphs: [2] }, { event: 'meeting' }, { kind: 'fights' }])(
    'let pass claims that differ in %j',
    async (difference) => {
      expect(await find({ claims: [{}, difference] })).toEqual([]);
    },
  );

  it('warn of two claims that differ in their words alone', async () => {
    const claims = [{}, { statement: 'The same again.', credibility: 3 }];
    expect(await find({ claims })).toEqual([
      'reports/first.yaml:20: warning: claims[1].id says the same as first-1; unite the two, or tell them apart (repeats)',
    ]);
    expect((await load({ claims })).dataset?.claims).toHaveLength(2);
  });
});
