import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { buildActor, buildReport, type DatasetParts } from '../../builders.ts';
import { onlyPath } from './answered-paths.ts';

describe('the sentence of a path', () => {
  const reports = [
    buildReport('r1', { title: 'First *news*', publisher: 'agency', published: '2024-01-01' }),
    buildReport('r2', {
      title: 'Second',
      publisher: 'paper',
      published: '2024-02',
      url: 'https://example.org/2',
      derivedFrom: { publisher: 'gazette', basis: 'It says so.' },
    }),
  ];
  const actors = [
    buildActor('a', {
      names: [
        { value: 'Alpha Army', preferred: true },
        { value: 'AA', acronym: true },
      ],
    }),
    buildActor('b', {
      names: [
        { value: 'Bravo', preferred: true },
        { value: 'BB', acronym: true },
      ],
    }),
    buildActor('gazette', { names: [{ value: 'The Gazette', preferred: true }] }),
  ];
  const claims: DatasetParts['claims'] = [
    ['a agreed_with b 2017', { report: 'r1', paragraphs: [17], status: 'violated' }],
    ['c attacked b 2022-11-12', { report: 'r2', paragraphs: [3, 4], hedge: 'alleged' }],
  ];

  it('names each actor in full once, says when, and keeps status and hedge', async () => {
    expect((await onlyPath({ actors, reports, claims })).sentence).toBe(
      'Alpha Army (AA) made a deal with Bravo (BB) (2017; violated) [1]; ' +
        'BB was attacked by c (12 November 2022; hedged: alleged) [2].',
    );
  });

  it('comes with its citations, as plain text and as Markdown', async () => {
    const { text, markdown, citations } = await onlyPath({ actors, reports, claims });
    expect(text.split('\n').slice(2)).toEqual([
      '1. agency, "First *news*", 1 January 2024, paragraph 17.',
      '2. paper, republished from The Gazette, "Second", February 2024, paragraphs 3–4, https://example.org/2.',
    ]);
    expect(markdown).toContain('1. agency, *First \\*news\\**, 1 January 2024, paragraph 17.');
    expect(citations.map(({ number, report, paragraphs }) => [number, report, paragraphs])).toEqual([
      [1, 'r1', [17]],
      [2, 'r2', [3, 4]],
    ]);
  });

  it('cites the same paragraphs of the same report under one number', async () => {
    const { sentence } = await onlyPath({ claims: ['a fights b 2015', 'b fights c 2016'] });
    expect(sentence).toBe('a fights b (2015) [1]; b fights c (2016) [1].');
  });

  it('keeps the doubt that the ratings of its best claim tell of, in their words', async () => {
    const unsure = [buildReport('r1', { reliability: 'F' }), buildReport('r2', { reliability: 'D' })];
    const said = async (...claims: NonNullable<DatasetParts['claims']>) =>
      (await onlyPath({ claims, reports: unsure })).sentence;
    const by = (report: string, credibility: Claim['credibility']) =>
      ['a supports c 2017/2020', { report, credibility }] as const;
    expect(await said(by('r3', 5))).toBe('a supports c (2017 to 2020; improbable) [1].');
    expect(await said(by('r2', 4))).toBe('a supports c (2017 to 2020; doubtful; not usually reliable source) [1].');
    expect(await said(by('r1', 6))).toContain(
      '(2017 to 2020; truth cannot be judged; source whose reliability cannot be judged)',
    );
    expect(await said(by('r1', 6), by('r2', 4), by('r3', 3))).toBe('a supports c (2017 to 2020) [1, 2, 3].');
  });

  it('keeps a hedge with the times that nobody tells of without it', async () => {
    const claims: DatasetParts['claims'] = [
      'a supports c 2015',
      ['a supports c 2015', { report: 'r2', hedge: 'reportedly' }],
      ['a supports c 2019', { hedge: 'could point to' }],
    ];
    expect((await onlyPath({ claims })).sentence).toBe('a supports c (2015; hedged for 2019: could point to) [1, 2].');
  });

  it('keeps the hedges of those who assert, not of those who deny', async () => {
    const claims: DatasetParts['claims'] = [
      ['a fights c 2015', { hedge: 'alleged' }],
      ['a fights c 2020', { stance: 'denies', report: 'r2', hedge: 'never' }],
    ];
    expect((await onlyPath({ claims })).sentence).toBe('a fights c (2015; hedged: alleged) [1], denied (2020) [2].');
  });

  it('says that a hop is disputed', async () => {
    const denial = ['a fights c 2015', { stance: 'denies', report: 'r2' }] as const;
    expect((await onlyPath({ claims: ['a fights c 2015', denial] })).sentence).toBe(
      'a fights c (2015; disputed) [1], denied (2015) [2].',
    );
  });

  it('cites what a report asserts apart from what the same report denies', async () => {
    const { sentence, citations } = await onlyPath({
      claims: [
        ['a fights c 2015', { paragraphs: [3] }],
        ['a fights c 2016', { stance: 'denies', paragraphs: [9] }],
      ],
    });
    expect(sentence).toBe('a fights c (2015) [1], denied (2016) [2].');
    expect(citations.map(({ paragraphs }) => paragraphs)).toEqual([[3], [9]]);
  });

  it('tells several dates apart', async () => {
    const dated = async (...whens: string[]) =>
      (await onlyPath({ claims: whens.map((when) => `a supports c ${when}` as const) })).sentence;
    expect(await dated('2015', '2017', '2019')).toBe('a supports c (2015, 2017 and 2019) [1].');
    expect(await dated('2015', '2017/')).toBe('a supports c (2015; from 2017, end not known) [1].');
  });
});
