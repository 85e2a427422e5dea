import { describe, expect, it } from 'vitest';
import { relationshipId } from '../../../server/graph/actor-graph.ts';
import { select, type Filter } from '../../../server/graph/filter.ts';
import { neighbourhoodOf } from '../../../server/queries/neighbourhood.ts';
import { graphOf } from './ask-paths.ts';

/** b stands between a and two others, with whom it has one and two relationships; behind these is x. */
const graph = graphOf([
  ...['a fights b 2015', 'b fights c 2015', 'b fights d 2015', 'b supports d 2015'],
  ...['c fights x 2015', 'd fights x 2015', 'c fights d 2015', 'y fights z 2015'],
]);

interface Asked {
  depth?: number;
  limit?: number;
  most?: number;
  filter?: Filter;
}

function around(centre: string, { depth = 1, limit, most = 100, filter = {} }: Asked) {
  const part = neighbourhoodOf(select(graph, filter), graph.actorIndex.get(centre)!, { depth, limit, most });
  if (typeof part === 'number') return part;
  const actors = part.actors.map((index) => graph.actors.at(index)!.id).join('');
  const relationships = part.relationships.map((index) => relationshipId(graph, index));
  return { actors, relationships, leftOut: part.leftOut };
}

describe('the neighbourhood of an actor', () => {
  it('is who is within some hops, with every relationship among them', () => {
    expect(around('a', {})).toEqual({ actors: 'ab', relationships: ['a--fights--b'], leftOut: undefined });
    expect(around('a', { depth: 2 })).toMatchObject({
      actors: 'abcd',
      relationships: ['a--fights--b', 'b--fights--c', 'b--fights--d', 'b--supports--d', 'c--fights--d'],
    });
    expect(around('a', { depth: 8 })).toMatchObject({ actors: 'abcdx' });
  });

  it('goes along what the filter leaves', () => {
    expect(around('b', { filter: { kinds: ['supports'] } })).toMatchObject({
      actors: 'bd',
      relationships: ['b--supports--d'],
    });
  });

  it('takes those first that have most relationships with who is there, where it is limited', () => {
    expect(around('a', { depth: 2, limit: 3 })).toMatchObject({ actors: 'abd', leftOut: 1 });
  });

  it('counts whom it left out on the level that was cut, and nobody behind it', () => {
    expect(around('a', { depth: 3, limit: 3 })).toMatchObject({ leftOut: 1 });
    expect(around('a', { depth: 3, limit: 4 })).toMatchObject({ actors: 'abcd', leftOut: 1 });
    expect(around('a', { depth: 3, limit: 5 })).toMatchObject({ actors: 'abcdx', leftOut: undefined });
  });

  it('is no more than a count where it is too large and no limit is given', () => {
    expect(around('a', { depth: 2, most: 3 })).toBe(4);
    expect(around('a', { depth: 2, most: 3, limit: 3 })).toMatchObject({ actors: 'abd' });
  });
});
