import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

const told = (paragraphs: number[]) => ({
  meeting: { casualties: [{ report: 'first', paragraphs, killed: { atLeast: 1 } }] },
});

describe('paragraphs', () => {
  it('let pass those that the report has', async () => {
    expect(await find({ claims: [{ paragraphs: [1, 3] }], events: told([3]) })).toEqual([]);
  });

  it('find a claim that cites others', async () => {
    expect(await find({ claims: [{ paragraphs: [3, 4, 9] }] })).toEqual([
      "reports/first.yaml:15: error: claims[0].paragraphs cites paragraph 4, 9 of first, which has 3; correct the number, or the report's count of paragraphs (paragraphs)",
    ]);
  });

  it('find casualties that cite others', async () => {
    expect(await find({ events: told([4]) })).toEqual([
      expect.stringMatching(
        /^events\/meeting.yaml:7: error: casualties\[0\].paragraphs cites paragraph 4 of first, which has 3/,
      ),
    ]);
  });

  it('count those of the text where it is at hand', async () => {
    const text = 'Title: A\n\n[1] One.\n\n[2] Two, see [3].\n';
    expect(await find({ texts: { first: text } })).toEqual([
      'reports/first.yaml:7: error: paragraphs is 3, but the text at hand has 2; correct the count (paragraphs)',
    ]);
    expect(await find({ texts: { first: `${text}\n[3] Three.\n` } })).toEqual([]);
  });
});
