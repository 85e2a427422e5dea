import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../graph-data/schema/claim.ts';
import { isoDay } from '../../../graph-data/schema/day.ts';
import {
  everyRelationship,
  relationshipCount,
  relationshipId,
  relationshipsOf,
  relationshipWithId,
} from '../../../server/graph/actor-graph.ts';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { rootOf } from '../../../server/graph/code-claims.ts';
import { buildClaim, buildDataset, buildReport, type ClaimText } from '../../builders.ts';

const graphOf = (...claims: ClaimText[]) => buildActorGraph(buildDataset({ claims }));

describe('the projection', () => {
  it('makes one relationship of all claims of one kind between the same two actors', () => {
    const graph = graphOf(
      'a fights b 2015',
      ['a fights b 2017', { report: 'r2' }],
      'a rival_of b 2015',
      'b fights c 2015',
    );
    expect(everyRelationship(graph).map((index) => relationshipId(graph, index))).toEqual([
      'a--fights--b',
      'a--rival_of--b',
      'b--fights--c',
    ]);
    expect([...graph.firstClaim]).toEqual([0, 2, 3, 4]);
  });

  it('keeps the two directions of a directed kind apart', () => {
    const graph = graphOf('a attacked b 2015', 'b attacked a 2016');
    expect(relationshipCount(graph)).toBe(2);
  });

  it('orders relationships by id, whatever the order of the claims', () => {
    const claims = ['c fights d 2015', 'a fights b 2015', 'a allied_with d 2015'];
    const ids = (given: string[]) => {
      const graph = graphOf(...given);
      return everyRelationship(graph).map((index) => relationshipId(graph, index));
    };
    expect(ids(claims)).toEqual(['a--allied_with--d', 'a--fights--b', 'c--fights--d']);
    expect(ids(claims.toReversed())).toEqual(ids(claims));
  });

  it('keeps actors without relationships, and relationships that are only denied', () => {
    const graph = graphOf(['a supports b 2015', { stance: 'denies' }]);
    expect(Array.from(graph.actors, ({ id }) => id)).toEqual(['a', 'b', 'r1-publisher']);
    expect(relationshipCount(graph)).toBe(1);
    expect([...graph.claimColumns.denies]).toEqual([1]);
  });

  it('works out the bounds, confidence and source of every claim', () => {
    const { claimColumns, roots } = graphOf(['a supports b 2021/..', { credibility: 3 }]);
    expect(isoDay(claimColumns.latestStart[0]!)).toBe('2021-12-31');
    expect(isoDay(claimColumns.earliestEnd[0]!)).toBe('2024-01-01');
    expect([...claimColumns.confidence]).toEqual([50]);
    expect(roots).toEqual(['r1-publisher']);
  });

  it('reads an interval as a time throughout for a state, and as a time somewhere in for an event', () => {
    const { claimColumns } = graphOf('a attacked b 2019/2021', 'a supports b 2019/2021');
    expect([...claimColumns.latestStart].map(isoDay)).toEqual(['2021-12-31', '2019-12-31']);
  });

  it('can be empty', () => {
    expect(relationshipCount(graphOf())).toBe(0);
  });
});

describe('the source that a claim goes back to', () => {
  const report = buildReport('r1', { publisher: 'daily' });
  const root = (attribution: Voice[] | undefined, of = report) =>
    rootOf(buildClaim(['a fights b 2015', { ...(attribution && { attribution }) }]), of);

  it('is the publisher where the report speaks for itself', () => {
    expect(root(undefined)).toBe('daily');
  });

  it('is the first publisher of what was republished', () => {
    expect(root(undefined, { ...report, derivedFrom: { publisher: 'agency', basis: 'It says so.' } })).toBe('agency');
  });

  it('is the original speaker where one is named', () => {
    expect(root([{ actor: 'minister' }, { actor: 'agency' }])).toBe('minister');
    expect(root([{ description: 'an official' }, { actor: 'agency' }])).toBe('agency');
  });

  it('is the publisher where nobody is named, for unnamed voices cannot be told apart', () => {
    expect(root([{ description: 'an official', of: 'ministry' }])).toBe('daily');
  });
});

describe('adjacency', () => {
  const graph = graphOf('a attacked b 2015', 'a fights b 2015', 'b leads c 2015', 'c attacked a 2015');
  const ends = (direction: 'outgoing' | 'incoming', id: string) => {
    const { first, entries, relationships } = graph.adjacency;
    const row = 2 * graph.actorIndex.get(id)! + (direction === 'outgoing' ? 0 : 1);
    return Array.from({ length: first[row + 1]! - first[row]! }, (_, place) => {
      const entry = first[row]! + place;
      return `${relationshipId(graph, relationships[entry]!)} > ${graph.actors.at(entries[2 * entry]!)!.id}`;
    });
  };

  it('goes from subjects to objects', () => {
    expect(ends('outgoing', 'a')).toEqual(['a--attacked--b > b', 'a--fights--b > b']);
    expect(ends('outgoing', 'r1-publisher')).toEqual([]);
  });

  it('goes from objects to subjects', () => {
    expect(ends('incoming', 'b')).toEqual(['a--attacked--b > a', 'a--fights--b > a']);
  });

  it('gives all relationships of an actor once, ascending', () => {
    const ids = relationshipsOf(graph, graph.actorIndex.get('a')!).map((index) => relationshipId(graph, index));
    expect(ids).toEqual(['a--attacked--b', 'a--fights--b', 'c--attacked--a']);
  });

  it('finds a relationship by its id', () => {
    for (const index of everyRelationship(graph)) {
      expect(relationshipWithId(graph, relationshipId(graph, index))).toBe(index);
    }
  });

  it.each(['', 'a', 'a--fights', 'a--fights--c', 'b--fights--a', 'x--fights--b', 'a--leads--b'])(
    'finds no relationship for %j',
    (id) => {
      expect(relationshipWithId(graph, id)).toBe(-1);
    },
  );
});
