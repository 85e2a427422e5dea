import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

describe('event-dates', () => {
  it.each(['2021', '2021-06', '2020/2021', '2021/..', '/..'])(
    'let pass a claim of %s about an event in 2021',
    async (when) => {
      expect(await find({ claims: [{ event: 'meeting', when }] })).toEqual([]);
    },
  );

  it.each(['2020', '2022-01', '2022/..'])('find a claim of %s about an event in 2021', async (when) => {
    expect(await find({ claims: [{ event: 'meeting', when }] })).toEqual([
      `reports/first.yaml:13: error: claims[0].when ${when} does not meet the date of the event meeting, 2021; correct the claim or the event (event-dates)`,
    ]);
  });
});
