import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

const texts = {
  first: `Title: A report

[1] On Monday, the two groups said in a joint statement that they would "stand together" against everyone.

[2] Nobody else
was there.

[3] The end.
`,
};
const copied = 'They said in a joint statement that they would stand.';
const told = 'In one declaration the two promised to stand by one another.';

describe('own-words', () => {
  it('let pass fewer than eight words in a row', async () => {
    expect(
      await find({
        texts,
        claims: [{ statement: told }, { when: '2020', statement: 'In a joint statement that they would.' }],
      }),
    ).toEqual([]);
  });

  it('find a statement with eight words of the report, whatever its punctuation and case', async () => {
    expect(await find({ texts, claims: [{ statement: 'THEY WOULD: stand together against everyone.' }] })).toEqual([]);
    expect(await find({ texts, claims: [{ statement: copied }] })).toEqual([
      'reports/first.yaml:17: error: claims[0].statement repeats "said in a joint statement that they would" of first; say it in other words (own-words)',
    ]);
  });

  it('find them in summaries, names of events and qualifiers as well', async () => {
    const found = await find({
      ...{ texts, actors: { alpha: { summary: copied } }, events: { meeting: { name: copied } } },
      claims: [{ qualifiers: { basis: copied } }],
    });
    expect(found).toEqual([
      expect.stringMatching(/^actors\/alpha.yaml:7: error: summary repeats/),
      expect.stringMatching(/^events\/meeting.yaml:3: error: name repeats/),
      expect.stringMatching(/^reports\/first.yaml:21: error: claims\[0\].qualifiers.basis repeats/),
    ]);
  });

  it('do not join the end of a paragraph with the start of the next', async () => {
    const across = 'They would stand together against everyone, nobody else was there.';
    expect(await find({ texts, claims: [{ statement: across }] })).toEqual([]);
  });

  it('let everything pass where no text is at hand', async () => {
    expect(await find({ claims: [{ statement: copied }] })).toEqual([]);
    expect(await find({ texts: { another: texts.first }, claims: [{ statement: copied }] })).toEqual([]);
  });
});
