import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import { DEFAULTS } from '../../../server/config.ts';
import { writeFtm } from '../../../server/formats/ftm/ftm-writer.ts';
import { readFtm } from '../../../server/formats/ftm/read-ftm.ts';
import {
  buildActor,
  buildDataset,
  buildEvent,
  buildReport,
  type ClaimText,
  type DatasetParts,
} from '../../builders.ts';
import { anyDataset } from '../arbitraries.ts';
import { fileOf, restoredFrom, tableOf } from '../restored.ts';
import { ftmErrors, linesOf, type FtmLine } from './ftm-rules.ts';

async function entitiesOf(parts: DatasetParts): Promise<FtmLine[]> {
  const text = await fileOf(buildDataset(parts), writeFtm);
  expect(ftmErrors(text)).toEqual([]);
  return linesOf(text);
}

async function entityOf(claim: ClaimText, parts: DatasetParts = {}): Promise<FtmLine> {
  const entities = await entitiesOf({ ...parts, claims: [claim] });
  return entities.find(({ id }) => id === 'test.claim.r1-c1')!;
}

describe('an actor', () => {
  it('is what FollowTheMoney knows that says no more than its type', async () => {
    const actors = (['leader', 'agency', 'state', 'community', 'other'] as const).map((type) =>
      buildActor(type, { type }),
    );
    const entities = await entitiesOf({ actors: [...actors, buildActor('ttp')] });
    expect(Object.fromEntries(entities.map(({ id, schema }) => [id, schema]))).toEqual({
      ...{ 'test.dataset.test': 'Note', 'test.actor.agency': 'PublicBody', 'test.actor.community': 'LegalEntity' },
      ...{ 'test.actor.leader': 'Person', 'test.actor.other': 'LegalEntity', 'test.actor.state': 'PublicBody' },
      'test.actor.ttp': 'Organization',
    });
  });

  it('has its names, its country and its dates where they are not approximate', async () => {
    const actor = buildActor('ttp', {
      names: [{ value: 'Tehrik', preferred: true }, { value: 'TTP', acronym: true }, { value: 'تحریک' }],
      ...{ country: 'PK', founded: '2007-12', dissolved: '2030~', externalIds: { wikidata: 'Q42', ucdp: '323' } },
    });
    const [, { properties }] = (await entitiesOf({ actors: [actor] })) as [FtmLine, FtmLine];
    expect(properties).toEqual({
      ...{ name: ['Tehrik'], alias: ['تحریک'], weakAlias: ['TTP'], summary: ['What ttp is.'], country: ['pk'] },
      ...{ incorporationDate: ['2007-12'], wikidataId: ['Q42'] },
    });
  });
});

describe('a claim', () => {
  it('is a link with its source, its statement and where it stands', async () => {
    const reports = [buildReport('r1', { url: 'https://example.org/a' })];
    const { schema, properties } = await entityOf(['ttp fights iskp 2015-03/..', { paragraphs: [3, 7] }], { reports });
    expect(schema).toBe('UnknownLink');
    expect(properties).toEqual({
      ...{ subject: ['test.actor.iskp'], object: ['test.actor.ttp'], role: ['fights'], startDate: ['2015-03'] },
      ...{ summary: ['What r1 says of ttp and iskp.'], recordId: ['r1-c1'], publisher: ['r1-publisher'] },
      description: ['Title of r1, paragraphs 3, 7. Dated: since March 2015.'],
      sourceUrl: ['https://example.org/a'],
    });
  });

  it.each([
    ['mir leads ttp 2015', 'Directorship'],
    ['mir belongs_to ttp 2015', 'Membership'],
    ['isi part_of ttp 2015', 'Membership'],
    ['ttp succeeded iskp 2015', 'Succession'],
    ['ttp merged_into iskp 2015', 'Succession'],
    // The parent of a split lives on.
    ['ttp split_from iskp 2015', 'UnknownLink'],
    ['ttp allied_with iskp 2015', 'UnknownLink'],
  ])('%s is a %s', async (claim, schema) => {
    expect((await entityOf(claim)).schema).toBe(schema);
  });

  it('about somebody who is no organization is an unknown link, whatever its kind', async () => {
    const actors = [buildActor('shia', { type: 'community' })];
    expect((await entityOf('mir leads shia 2015', { actors })).schema).toBe('UnknownLink');
  });

  it.each([
    ['allied_with', '2015', { date: ['2015'] }],
    ['allied_with', '2015~/2016-02-03', { endDate: ['2016-02-03'] }],
    ['allied_with', '2015-21/201X', {}],
    ['attacked', '2015-03-04/2015-03-09', {}],
    ['attacked', '2015-03-04', { date: ['2015-03-04'] }],
  ])('that one %s the other in %s keeps the dates that are as precise as they look', async (kind, when, dates) => {
    const { date, startDate, endDate } = (await entityOf(`ttp ${kind} iskp ${when}`)).properties;
    expect(JSON.parse(JSON.stringify({ date, startDate, endDate }))).toEqual(dates);
  });

  it('that denies is a note about both, and no link', async () => {
    const { schema, properties } = await entityOf(['ttp fights iskp 2015', { stance: 'denies' }]);
    expect(schema).toBe('Note');
    expect(properties).toMatchObject({ entity: ['test.actor.iskp', 'test.actor.ttp'], proof: ['test.report.r1'] });
  });
});

it('a report is an article and an event an event', async () => {
  const events = [buildEvent('raid', { when: '2023-05', place: { name: 'Swat', region: 'KP', country: 'PK' } })];
  const reports = [buildReport('r1', { published: '2024-05', language: 'ur', authors: ['A. Author'] })];
  const entities = await entitiesOf({ events, reports });
  expect(entities.find(({ schema }) => schema === 'Event')!.properties).toEqual({
    ...{ name: ['Name of raid'], keywords: ['event'], date: ['2023-05'], location: ['Swat, KP'], country: ['pk'] },
  });
  expect(entities.find(({ schema }) => schema === 'Article')!.properties).toEqual({
    ...{ title: ['Title of r1'], name: ['Title of r1'], fileName: ['r1'], author: ['A. Author'] },
    ...{ publishedAt: ['2024-05'], publisher: ['r1-publisher'], language: ['urd'] },
  });
});

describe('a whole file', () => {
  it('of the three reports holds only what the model knows, filtered or not', async () => {
    const { dataset } = await loadDataset(DEFAULTS.data);
    expect(ftmErrors(await fileOf(dataset!, writeFtm))).toEqual([]);
    expect(ftmErrors(await fileOf(dataset!, writeFtm, { query: { family: ['deal'] } }))).toEqual([]);
  });

  it('of any dataset holds only what the model knows', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async (dataset) => {
        expect(ftmErrors(await fileOf(dataset, writeFtm))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is read back in pieces of any size', async () => {
    const dataset = buildDataset({ claims: ['ttp fights iskp 2015', ['a denounces ttp 2016', { stance: 'denies' }]] });
    const text = await fileOf(dataset, writeFtm);
    for (const piece of [7, 100, 4096]) {
      expect(restoredFrom(await tableOf(text, readFtm, piece)).claims).toEqual(dataset.claims);
    }
  });
});
