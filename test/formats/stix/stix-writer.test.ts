import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../graph-data/load.ts';
import { DEFAULTS } from '../../../server/config.ts';
import type { FilterQuery } from '../../../server/contract/filter.ts';
import { readStix } from '../../../server/formats/stix/read-stix.ts';
import { writeStix } from '../../../server/formats/stix/stix-writer.ts';
import { uuidsIn } from '../../../server/formats/stix/uuid-v5.ts';
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
import { stixErrors } from './stix-rules.ts';

interface Written {
  [name: string]: unknown;
  type: string;
  id: string;
}

async function objectsOf(parts: DatasetParts, query?: FilterQuery): Promise<Written[]> {
  const text = await fileOf(buildDataset(parts), writeStix, query && { query });
  expect(stixErrors(text)).toEqual([]);
  return (JSON.parse(text) as { objects: Written[] }).objects;
}

/** The object that a claim becomes, without what carries the record. */
async function objectOf(claim: ClaimText, type = 'relationship', parts: DatasetParts = {}): Promise<Written> {
  const found = (await objectsOf({ ...parts, claims: [claim] })).filter((object) => object.type === type);
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe('an id', () => {
  it('is the UUID that RFC 9562 gives in its example', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(uuidsIn(dns)('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('is the same in every file of a dataset and another in another dataset', async () => {
    const idsOf = async (id: string, claims: ClaimText[]) =>
      (await objectsOf({ info: { id }, claims })).filter(({ name }) => name === 'ttp').map((object) => object.id);
    const [once] = await idsOf('one', ['ttp fights iskp 2015']);
    expect(await idsOf('one', ['ttp fights iskp 2015', 'a fights ttp 2016'])).toEqual([once]);
    expect(await idsOf('two', ['ttp fights iskp 2015'])).not.toEqual([once]);
  });
});

describe('an actor', () => {
  it('is a threat actor only where it is an armed group, and is not said to be of any sort', async () => {
    const actors = [
      buildActor('ttp', {
        names: [
          { value: 'Tehrik', preferred: true },
          { value: 'TTP', acronym: true },
        ],
      }),
      buildActor('alliance', { subtype: 'umbrella' }),
      ...(['leader', 'agency', 'state', 'community', 'other'] as const).map((type) => buildActor(type, { type })),
    ];
    const written = await objectsOf({ actors });
    const told = written.map(({ type, name, identity_class: of }) => [type, name, of].filter(Boolean).join(' '));
    expect(told.slice(3).sort()).toEqual([
      ...['identity agency organization', 'identity alliance organization', 'identity community class'],
      ...['identity leader individual', 'identity other unknown', 'identity state organization', 'threat-actor Tehrik'],
    ]);
    const group = written.find(({ type }) => type === 'threat-actor')!;
    expect(group.aliases).toEqual(['TTP']);
    expect(group).not.toHaveProperty('threat_actor_types');
  });
});

describe('a claim that asserts', () => {
  it('is a relationship with its confidence, its statement and where it stands', async () => {
    const reports = [buildReport('r1', { url: 'https://example.org/a' })];
    const object = await objectOf(['ttp split_from iskp 2015-03-04', { paragraphs: [3, 7] }], undefined, { reports });
    expect(object).toMatchObject({
      ...{ relationship_type: 'split-from', confidence: 70, created: '2024-01-02T00:00:00.000Z' },
      ...{ start_time: '2015-03-04T00:00:00.000Z', stop_time: '2015-03-04T23:59:59.999Z' },
      description: 'What r1 says of ttp and iskp. Dated: 4 March 2015.',
      external_references: [
        { source_name: 'r1-publisher', description: 'Title of r1, paragraphs 3, 7', url: 'https://example.org/a' },
      ],
    });
  });

  it.each([
    ['2015', {}],
    ['2015-03-04~/2016', {}],
    ['2015-03/2016-02-01', { stop_time: '2016-02-01T23:59:59.999Z' }],
    ['2015-03-04/..', { start_time: '2015-03-04T00:00:00.000Z' }],
    ['-0400-01-01', {}],
  ])('that is dated %s has only the times that are told to the day', async (when, times) => {
    const { start_time, stop_time } = await objectOf(`ttp allied_with iskp ${when}`);
    expect({ ...(start_time !== undefined && { start_time }), ...(stop_time !== undefined && { stop_time }) }).toEqual(
      times,
    );
  });

  it('that something happened once within a time has no times', async () => {
    const object = await objectOf('ttp attacked iskp 2015-03-04/2015-03-09');
    expect(object).not.toHaveProperty('start_time');
    expect(object).not.toHaveProperty('stop_time');
    expect(object.description).toContain('some time from 4 March 2015 to 9 March 2015');
  });

  it('that cannot be judged has no confidence, rather than one of 0', async () => {
    expect(await objectOf(['ttp fights iskp 2015', { credibility: 6 }])).not.toHaveProperty('confidence');
  });
});

describe('a claim that denies', () => {
  it('is an opinion on the claims that assert the same', async () => {
    const claims: ClaimText[] = ['ttp fights iskp 2015', ['ttp fights iskp 2016', { stance: 'denies' }]];
    const objects = await objectsOf({ claims });
    const relationships = objects.filter(({ type }) => type === 'relationship');
    expect(relationships).toHaveLength(1);
    const opinion = objects.find(({ type }) => type === 'opinion')!;
    expect(opinion).toMatchObject({ opinion: 'disagree', object_refs: [relationships[0]!.id] });
  });

  it('is a note on both actors where nothing asserts it, and no relationship', async () => {
    const claims: ClaimText[] = [['ttp fights iskp 2016', { stance: 'denies' }]];
    const objects = await objectsOf({ claims });
    const note = objects.find(({ type }) => type === 'note')!;
    expect(note.object_refs).toHaveLength(2);
    expect(note.abstract).toBe('A report denies that one fights the other');
    expect(objects.filter(({ type }) => type === 'relationship' || type === 'opinion')).toEqual([]);
  });
});

describe('a report', () => {
  it('refers to its claims, whatever became of them', async () => {
    const claims: ClaimText[] = [
      'ttp fights iskp 2015',
      ['ttp fights iskp 2016', { stance: 'denies' }],
      ['ttp denounces iskp 2016', { stance: 'denies' }],
      ['ttp fights iskp 2016', { report: 'r2' }],
    ];
    const objects = await objectsOf({ claims });
    const report = objects.find(({ name }) => name === 'Title of r1')!;
    const types = (report.object_refs as string[]).map((ref) => ref.split('--')[0]);
    expect(types.sort()).toEqual(['note', 'opinion', 'relationship']);
  });

  it('refers to its publisher where none of its claims is there', async () => {
    const objects = await objectsOf({ reports: [buildReport('r1'), buildReport('r2', { publisher: undefined })] });
    const refs = objects.filter(({ type }) => type === 'report').map((object) => object.object_refs);
    const idOf = (name: string) => objects.find((object) => object.name === name)!.id;
    expect(refs).toEqual([[idOf('r1-publisher')], [idOf('A test')]]);
  });

  it.each([
    ['2025-06', '2025-06-01T00:00:00.000Z', 'June 2025'],
    ['2025~', '2025-01-01T00:00:00.000Z', 'about 2025'],
    ['2025-06-07', '2025-06-07T00:00:00.000Z', '7 June 2025'],
  ])('that was published %s says so in words beside the first day possible', async (published, stamp, words) => {
    const objects = await objectsOf({ reports: [buildReport('r1', { published })] });
    const report = objects.find(({ type }) => type === 'report')!;
    expect(report.published).toBe(stamp);
    expect(report.description).toContain(`Published: ${words}.`);
  });

  it('that refers to more than an object can hold comes in parts, and is read back as one', async () => {
    const { claims, ...dataset } = buildDataset({ claims: ['ttp fights iskp 2015'] });
    const many = Array.from({ length: 10_001 }, (_, n) => ({ ...claims.at(0)!, id: `r1-c${10_000 + n}` }));
    const text = await fileOf({ ...dataset, claims: many }, writeStix);
    const parts = (JSON.parse(text) as { objects: Written[] }).objects.filter(({ type }) => type === 'report');
    expect(parts.map(({ name, object_refs }) => [name, (object_refs as []).length])).toEqual([
      ['Title of r1', 10_000],
      ['Title of r1 (part 2)', 1],
    ]);
    expect((await tableOf(text, readStix)).records.filter(({ type }) => type === 'report')).toHaveLength(1);
  });
});

it('groups what is about an event, and calls no talks an incident', async () => {
  const events = [buildEvent('talks', { kind: 'talks', when: '2021-11' }), buildEvent('unmentioned')];
  const objects = await objectsOf({ events, claims: [['mir mediates ttp 2021-11', { event: 'talks' }]] });
  const groupings = objects.filter(({ type }) => type === 'grouping');
  expect(groupings[0]).toMatchObject({ name: 'Name of talks', context: 'unspecified' });
  expect((groupings[0]!.object_refs as string[])[0]).toMatch(/^relationship--/);
  expect(groupings[1]!.object_refs).toEqual([objects.find(({ name }) => name === 'A test')!.id]);
});

describe('a whole file', () => {
  it('of the three reports keeps the rules of STIX, filtered or not', async () => {
    const { dataset } = await loadDataset(DEFAULTS.data);
    expect(stixErrors(await fileOf(dataset!, writeStix))).toEqual([]);
    expect(stixErrors(await fileOf(dataset!, writeStix, { query: { family: ['deal'] } }))).toEqual([]);
  });

  it('of any dataset keeps the rules of STIX', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async (dataset) => {
        expect(stixErrors(await fileOf(dataset, writeStix))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is read back in pieces of any size', async () => {
    const dataset = buildDataset({ claims: ['ttp fights iskp 2015', ['a denounces ttp 2016', { stance: 'denies' }]] });
    const text = await fileOf(dataset, writeStix);
    for (const piece of [7, 100, 4096]) {
      expect(restoredFrom(await tableOf(text, readStix, piece)).claims).toEqual(dataset.claims);
    }
  });
});
