import { describe, expect, it } from 'vitest';
import { answerActor, answerClaim, answerRelationship, answerStats } from '../../../server/queries/answer-details.ts';
import type { GraphAnswer } from '../../../server/contract/answers.ts';
import { answerGraph, answerNeighbourhood } from '../../../server/queries/answer-graph.ts';
import { listActors, listClaims, listRelationships, listReports } from '../../../server/queries/answer-lists.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { syntheticDataset, syntheticId } from '../../bench/synthetic-dataset.ts';
import { countedColumn } from '../../counted-column.ts';
import { buildActor, buildReport, buildSnapshot, type ClaimText } from '../../builders.ts';

const denial: ClaimText = ['a supports d 2015', { stance: 'denies' }];
const snapshot = await buildSnapshot({
  actors: [buildActor('lonely')],
  claims: ['a fights b 2015', 'a fights b 2016', 'b fights c 2015', 'c leads d 2015', 'b rival_of c 2015', denial],
});

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the list of actors', () => {
  it('has all of them where there is no filter, and how many relationships each has', () => {
    const { items } = listActors(snapshot, {});
    expect(items.map(({ id, relationships }) => `${id} ${relationships}`)).toEqual([
      ...['a 1', 'b 3', 'c 3', 'd 1', 'lonely 0', 'r1-publisher 0'],
    ]);
  });

  it('has, with a filter, those with relationships in it and those that it names', () => {
    expect(idsOf(listActors(snapshot, { kind: ['leads'] }).items)).toEqual(['c', 'd']);
    expect(idsOf(listActors(snapshot, { actor: ['lonely'] }).items)).toEqual(['lonely']);
  });
});

describe('the list of relationships', () => {
  it('has what some claim asserts, page by page', () => {
    const first = listRelationships(snapshot, { limit: 2 });
    expect([idsOf(first.items), first.total]).toEqual([['a--fights--b', 'b--fights--c'], 4]);
    const second = listRelationships(snapshot, { limit: 2, cursor: first.nextCursor! });
    expect([idsOf(second.items), second.nextCursor]).toEqual([['b--rival_of--c', 'c--leads--d'], null]);
  });

  it('of claims brings along who published them as well', () => {
    expect(idsOf(listClaims(snapshot, { kind: ['leads'] }).actors)).toEqual(['c', 'd', 'r1-publisher']);
  });

  it('brings along who is at the ends of what is on the page, and nobody else', () => {
    expect(idsOf(listRelationships(snapshot, { limit: 2 }).actors)).toEqual(['a', 'b', 'c']);
    expect(listRelationships(snapshot, { kind: ['denounces'] }).actors).toEqual([]);
  });
});

describe('the list of reports', () => {
  it('has, with a filter, those whose claims satisfy it', async () => {
    const two = await buildSnapshot({
      reports: [buildReport('silent')],
      claims: [
        ['a fights b 2015', { report: 'r1' }],
        ['a fights b 2019', { report: 'r2' }],
        ['a leads c 2015', { report: 'r3' }],
      ],
    });
    expect(idsOf(listReports(two, {}).items)).toEqual(['r1', 'r2', 'r3', 'silent']);
    expect(idsOf(listReports(two, { kind: ['fights'] }).items)).toEqual(['r1', 'r2']);
    expect(idsOf(listReports(two, { kind: ['fights'], exceptReport: ['r1'] }).items)).toEqual(['r2']);
    expect(idsOf(listReports(two, { actor: ['c'] }).items)).toEqual(['r3']);
  });
});

describe('the lists of claims and reports', () => {
  it('ask what a filter asks of a relationship once a pass, however many claims it has', async () => {
    const claims = Array.from({ length: 200 }, (_, index): ClaimText => ['a fights b 2015', { report: `r${index}` }]);
    const many = await buildSnapshot({ claims });
    const { column, reads } = countedColumn(many.graph.claimColumns.root);
    const graph = { ...many.graph, claimColumns: { ...many.graph.claimColumns, root: column } };
    expect(listReports({ ...many, graph }, { minRoots: 2 }).total).toBe(200);
    expect(listClaims({ ...many, graph }, { minRoots: 2 }).total).toBe(200);
    expect(reads()).toBeLessThanOrEqual(3 * 200);
  });
});

describe('the list of claims', () => {
  it('has those that deny as well, by their relationship and then by id', () => {
    const { items, total } = listClaims(snapshot, {});
    const ids = ['r1-c1', 'r1-c2', 'r1-c6', 'r1-c3', 'r1-c5', 'r1-c4'];
    expect([items.map(({ id }) => id), total]).toEqual([ids, 6]);
    const relationships = items.map(({ relationship }) => relationship);
    expect(relationships).toEqual(relationships.toSorted());
  });

  it.each([{}, { family: ['rivalry' as const] }, { actor: ['b'] }, { actor: ['a', 'b'] }])(
    'is the same page by page: %j',
    (filter) => {
      const whole = idsOf(listClaims(snapshot, filter).items);
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const page = listClaims(snapshot, { ...filter, limit: 2, cursor });
        ids.push(...idsOf(page.items));
        expect(page.total).toBe(whole.length);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(ids).toEqual(whole);
    },
  );

  it('has, with a filter, those by which relationships satisfy it', () => {
    expect(idsOf(listClaims(snapshot, { during: ['2016'], kind: ['fights'] }).items)).toEqual(['r1-c2']);
  });
});

describe('one record', () => {
  it('an actor has its relationships, what is only denied of it, and whom and which reports that takes', () => {
    const { relationships, denied, actors, reports } = answerActor(snapshot, 'A', {});
    expect([idsOf(relationships), idsOf(denied), idsOf(actors)]).toEqual([
      ['a--fights--b'],
      ['r1-c6'],
      ['a', 'b', 'd', 'r1-publisher'],
    ]);
    expect(idsOf(reports)).toEqual(['r1']);
  });

  it('a relationship has its claims, and is not found where the filter leaves it out', () => {
    expect(idsOf(answerRelationship(snapshot, 'a--fights--b', {}).claims)).toEqual(['r1-c1', 'r1-c2']);
    expect(() => answerRelationship(snapshot, 'a--fights--b', { kind: ['leads'] })).toThrow('ask without it');
    expect(() => answerRelationship(snapshot, 'a--supports--d', {})).toThrow('it is only denied');
    expect(() => answerRelationship(snapshot, 'a--fights--d', {})).toThrow('/relationships lists them all');
  });

  it('a claim says which relationship and source it belongs to', () => {
    expect(answerClaim(snapshot, 'r1-c1')).toMatchObject({
      ...{ relationship: 'a--fights--b', family: 'rivalry', sign: -1, confidence: 70, root: 'r1-publisher' },
    });
    expect(() => answerClaim(snapshot, 'r1-c9')).toThrow('/claims lists them all');
  });
});

describe('the graph for drawing', () => {
  it('has every actor and relationship', async () => {
    const { nodes, edges } = await answerGraph(snapshot, {});
    expect([nodes.length, edges.length]).toEqual([6, 4]);
    expect(edges[0]).toMatchObject({ source: 'a', target: 'b', family: 'rivalry', directed: false, claims: 2 });
    expect(nodes.find(({ id }) => id === 'b')).toMatchObject({ degree: 3 });
  });

  it('keeps actors where they are, whatever is asked', async () => {
    const place = async (kind?: string[]) => {
      const { nodes } = await answerGraph(snapshot, kind ? { kind } : {});
      const { x, y } = nodes.find(({ id }) => id === 'c')!;
      return [x, y];
    };
    expect(await place(['leads'])).toEqual(await place());
  });

  it('says how actors are placed among all others, whatever is asked', async () => {
    const { nodes, betweennessIs } = await answerGraph(snapshot, { kind: ['fights'] });
    const { betweenness, community } = nodes.find(({ id }) => id === 'b')!;
    expect([betweenness! > 0, community, betweennessIs]).toEqual([true, 0, 'exact']);
  });

  it('is worked out once without a filter, and anew for each filter', async () => {
    expect(await answerGraph(snapshot, {})).toBe(await answerGraph(snapshot, {}));
    const filtered = await answerGraph(snapshot, { kind: ['leads'] });
    expect(idsOf(filtered.edges)).toEqual(['c--leads--d']);
    expect((await answerGraph(snapshot, {})).edges).toHaveLength(4);
  });

  it('of many relationships gives others their turns while it is made', async () => {
    const many = await inMemory(syntheticDataset(1000, 3000, 1)).snapshot();
    let turns = 0;
    setImmediate(() => (turns += 1));
    await answerGraph(many, {});
    expect(turns).toBe(1);
  });

  it('says how many neighbours an actor has under the filter, where it may not have them all', async () => {
    const neighbours = ({ nodes }: GraphAnswer) => nodes.map(({ id, neighbours: count }) => [id, count]);
    // b rivals and fights c: two relationships, one neighbour.
    const ofTwo = [
      ['a', 1],
      ['b', 2],
    ];
    expect(neighbours(await answerGraph(snapshot, { actor: ['a', 'b'] }))).toEqual(ofTwo);
    expect(neighbours(await answerNeighbourhood(snapshot, 'a', {}))).toEqual(ofTwo);
    expect(neighbours(await answerNeighbourhood(snapshot, 'a', { actor: ['a', 'b'] }))).toEqual(ofTwo);
    expect(neighbours(await answerNeighbourhood(snapshot, 'd', { kind: ['leads'] }))).toEqual([
      ['c', 1],
      ['d', 1],
    ]);
    expect(neighbours(await answerGraph(snapshot, { kind: ['leads'] }))).toEqual([
      ['c', undefined],
      ['d', undefined],
    ]);
  });

  it('says since when a relationship may have been, as any of its claims has it', async () => {
    const dated = await buildSnapshot({
      claims: [
        ...['a fights b 2017/..', 'a fights b 2015-06', ['a fights b 2001', { stance: 'denies' }] as ClaimText],
        ...['a supports b /2019', 'a leads c 2012', 'a leads c /2019'],
      ],
    });
    const since = async (filter: Parameters<typeof answerGraph>[1]) =>
      Object.fromEntries((await answerGraph(dated, filter)).edges.map(({ id, since: day }) => [id, day]));
    expect(await since({})).toEqual({
      ...{ 'a--fights--b': '2015-06-01', 'a--leads--c': '2012-01-01', 'a--supports--b': undefined },
    });
    expect(await since({ during: ['2020'], kind: ['fights'] })).toEqual({ 'a--fights--b': '2017-01-01' });
  });

  it('reaches as far around an actor as asked, with all relationships among those reached', async () => {
    const around = async (depth?: number) => {
      const { nodes, edges } = await answerNeighbourhood(snapshot, 'a', { depth });
      return [idsOf(nodes), idsOf(edges)];
    };
    expect(await around()).toEqual([['a', 'b'], ['a--fights--b']]);
    expect(await around(2)).toEqual([
      ['a', 'b', 'c'],
      ['a--fights--b', 'b--fights--c', 'b--rival_of--c'],
    ]);
    expect((await around(8))[0]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes around an actor by the relationships that the filter leaves', async () => {
    expect(idsOf((await answerNeighbourhood(snapshot, 'c', { depth: 3, kind: ['leads'] })).nodes)).toEqual(['c', 'd']);
  });
});

describe('what is too large to draw', () => {
  const hub = syntheticDataset(20_000, 20_100, 1);
  const large = inMemory({ ...hub, codes: { ...hub.codes!, subject: new Int32Array(20_100) } }).snapshot();

  it('is refused with how large it is and what to do', async () => {
    const ask = answerGraph(await large, {});
    await expect(ask).rejects.toThrow(
      /^There are 20,000 actors and \d\d,\d{3} relationships, and at most 19,999 actors and 80,000/,
    );
    await expect(ask).rejects.toThrow('narrow the filter, or ask for the neighbourhood of an actor');
    await expect(ask).rejects.toThrow(expect.objectContaining({ type: 'too-large' }) as Error);
  });

  it('is drawn where the filter leaves little of it', async () => {
    expect((await answerGraph(await large, { actor: [syntheticId(19_999)] })).nodes.length).toBeLessThan(10);
  });

  it('is a limited number of actors around one: those first that have most to do with it', async () => {
    const around = (limit: number) => answerNeighbourhood(snapshot, 'b', { limit });
    const [two, three] = await Promise.all([around(2), around(3)]);
    expect(idsOf(two.nodes)).toEqual(['b', 'c']);
    expect(idsOf(two.edges)).toEqual(['b--fights--c', 'b--rival_of--c']);
    expect([two.leftOut, three.leftOut]).toEqual([1, undefined]);
  });

  it('ends where the limit is reached, whatever the depth', async () => {
    const { nodes, leftOut } = await answerNeighbourhood(snapshot, 'a', { depth: 8, limit: 3 });
    expect([idsOf(nodes), leftOut]).toEqual([['a', 'b', 'c'], 1]);
  });
});

describe('the statistics', () => {
  it('are counted once', () => {
    expect(answerStats(snapshot)).toBe(answerStats(snapshot));
  });

  it('count what the dataset holds', () => {
    expect(answerStats(snapshot)).toMatchObject({
      ...{ actors: 6, relationships: 4, claims: 6, reports: 1, events: 0 },
      families: { alliance: 0, deal: 0, lineage: 0, rivalry: 3, structure: 1, other: 0 },
    });
  });
});
