import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { layOut } from '../../../server/graph/layout.ts';
import { buildActor, buildDataset } from '../../builders.ts';

const claims = ['a fights b 2015', 'b fights c 2015', 'c supports a 2015', 'd leads a 2015', 'a rival_of b 2015'];
const graphOf = (given: string[]) => buildActorGraph(buildDataset({ claims: given, actors: [buildActor('lonely')] }));

describe('the layout', () => {
  it('is the same each time, whatever the order of the claims', () => {
    const layout = layOut(graphOf(claims));
    expect(layOut(graphOf(claims))).toEqual(layout);
    expect(layOut(graphOf(claims.toReversed()))).toEqual(layout);
  });

  it('gives every actor a place of its own, those without relationships as well', () => {
    const graph = graphOf(claims);
    const { x, y } = layOut(graph);
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
    expect(new Set([...x].map((value, index) => `${value} ${y[index]!}`)).size).toBe(graph.actors.length);
  });

  it('copes with a graph of nothing', () => {
    expect(layOut(buildActorGraph(buildDataset({})))).toEqual({ x: new Float64Array(), y: new Float64Array() });
  });
});
