import { describe, expect, it } from 'vitest';
import type { FindAnswer } from '../../../server/contract/find.ts';
import { answerFind } from '../../../server/queries/answer-find.ts';
import { indexRecords, MOST_TEXTS } from '../../../server/store/record-texts.ts';
import { HERE } from '../../../server/store/workshop.ts';
import { syntheticDataset } from '../../bench/synthetic-dataset.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { buildActor, buildEvent, buildReport, buildSnapshot } from '../../builders.ts';

const named = (id: string, value: string) => buildActor(id, { names: [{ value, preferred: true }] });

const snapshot = await buildSnapshot({
  actors: [named('haqqani', 'Ḥaqqānī Network'), named('gazette', 'The Gazette'), named('network', 'Radio Network')],
  events: [
    buildEvent('e1', { name: 'Bombing of a mosque', place: { name: 'Peshawar', country: 'PK' }, kind: 'bombing' }),
    buildEvent('e2', { name: 'Round of talks', kind: 'talks' }),
  ],
  reports: [
    buildReport('r1', { title: 'After the bombing', publisher: 'gazette', authors: ['Zoë Quetta'] }),
    buildReport('r2', { title: 'Talks at last' }),
  ],
  claims: [
    [
      'a attacked b 2022',
      { report: 'r1', statement: 'The group a bombed a mosque in Peshawar, wrote b.', event: 'e1' },
    ],
    ['a supports c 2020', { report: 'r1', stance: 'denies', statement: 'A spokesman denies any help for c.' }],
    ['a attacked b 2023', { report: 'r2', statement: 'There have been talks between a and b since the spring.' }],
  ],
});

const find = (q: string, limit?: number) => answerFind(snapshot, { q, limit });
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const marked = ({ matched: { text, marks } }: { matched: FindAnswer['claims'][number]['matched'] }) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('finding', () => {
  it('looks through actors, events, reports and claims', async () => {
    const { events, reports, claims } = await find('bomb');
    expect([ids(events), ids(reports), ids(claims)]).toEqual([['e1'], ['r1'], ['r1-c1']]);
    expect(ids((await find('haqqani')).actors)).toEqual(['haqqani']);
  });

  it('says by which field a record was found, and marks what was typed there', async () => {
    const place = (await find('pesh')).events[0]!;
    expect([place.matched.field, marked(place)]).toEqual(['place', ['Pesh']]);
    const publisher = (await find('gazette')).reports[0]!;
    expect([publisher.matched.field, publisher.publisher]).toEqual(['publisher', 'The Gazette']);
    expect((await find('quetta')).reports[0]!.matched).toMatchObject({ field: 'author', text: 'Zoë Quetta' });
    expect(marked((await find('talks betwe')).claims[0]!)).toEqual(['talks', 'betwe']);
  });

  it('marks the letters as they are written, diacritics and all', async () => {
    expect(marked((await find('haqqa')).actors[0]!)).toEqual(['Ḥaqqā']);
  });

  it('wants all words of a record, in whichever of its fields', async () => {
    expect(ids((await find('mosque peshawar')).events)).toEqual(['e1']);
    expect(ids((await find('gazette bombing')).reports)).toEqual(['r1']);
    expect((await find('mosque talks')).claims).toEqual([]);
    // Of actors too: half a name among events that have it all would be in the way.
    expect((await find('network bombing')).actors).toEqual([]);
  });

  it('tolerates typing errors, and marks the word that was meant', async () => {
    const event = (await find('peshwar')).events[0]!;
    expect([event.id, marked(event)]).toEqual(['e1', ['Peshawar']]);
  });

  it('names the relationship of a claim, and whether there is one', async () => {
    expect((await find('spring')).claims[0]).toMatchObject({ relationship: 'a--attacked--b', asserted: true });
    expect((await find('spokesman')).claims[0]).toMatchObject({ relationship: 'a--supports--c', asserted: false });
  });

  it('gives no more of each sort than asked for', async () => {
    expect((await find('network')).actors).toHaveLength(2);
    expect((await find('network', 1)).actors).toHaveLength(1);
  });

  it('looks through the first hundred authors of a report', async () => {
    const authors = [...Array<string>(99).fill('Somebody'), 'Zoë Quetta', 'Ada Lahore'];
    const many = await buildSnapshot({ reports: [buildReport('r1', { authors })] });
    expect(ids((await answerFind(many, { q: 'quetta' })).reports)).toEqual(['r1']);
    expect((await answerFind(many, { q: 'lahore' })).reports).toEqual([]);
  });

  it('names actors that are near where there is nothing else', async () => {
    expect((await find('haqqani')).near).toEqual([]);
    const answer = await find('hakkany brothers');
    expect(answer.actors).toEqual([]);
    expect(ids(answer.near)).toEqual(['haqqani']);
  });

  it.each(['', '...', 'xylophone'])('for %j finds nothing', async (q) => {
    const { actors, events, reports, claims, near } = await find(q);
    expect([actors, events, reports, claims, near].flat()).toEqual([]);
  });
});

describe('statements', () => {
  it('of an imported file are not looked through, and that is said', async () => {
    const file = { name: 'graph.gexf', format: 'GEXF' };
    const imported = await buildSnapshot({ reports: [buildReport('r1', { file })], claims: ['a fights b 2015'] });
    expect(await answerFind(imported, { q: 'says' })).toMatchObject({ claims: [], notSearched: ['claims'] });
    expect((await find('says')).notSearched).toEqual([]);
  });

  it('are not looked through where there are too many', async () => {
    const many = await inMemory(syntheticDataset(2000, MOST_TEXTS + 1, 1)).snapshot();
    expect(many.dataset.claims.length).toBeGreaterThan(MOST_TEXTS);
    expect((await answerFind(many, { q: 'says' })).notSearched).toEqual(['claims']);
  });
});

describe('events and reports', () => {
  it('are not looked through where there are too many, and that is said', async () => {
    const whole = await buildSnapshot({ events: [buildEvent('e1')], reports: [buildReport('r1')] });
    const many = <T>(records: readonly T[]) => Array<T>(MOST_TEXTS + 1).fill(records[0]!);
    const { dataset, graph } = whole;
    const large = { ...dataset, events: many(dataset.events), reports: many(dataset.reports) };
    const texts = await indexRecords(large, graph, HERE);
    expect(await answerFind({ ...whole, texts: () => Promise.resolve(texts) }, { q: 'e1' })).toMatchObject({
      ...{ events: [], reports: [], notSearched: ['events', 'reports'] },
    });
    expect(await answerFind(whole, { q: 'e1' })).toMatchObject({ events: [{ id: 'e1' }], notSearched: [] });
  });
});
