import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { layOut } from '../../../server/graph/layout.ts';
import { degreesIn, everyRelationship } from '../../../server/graph/actor-graph.ts';
import { syntheticDataset } from '../../bench/synthetic-dataset.ts';
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

describe('a drawing that comes with the data', () => {
  const graph = graphOf(claims);
  const count = graph.actors.length;
  const given = (place: (actor: number) => readonly [x: number, y: number]) => {
    const places = Array.from({ length: count }, (_, actor) => place(actor));
    return { x: Float64Array.from(places, ([x]) => x), y: Float64Array.from(places, ([, y]) => y) };
  };

  it('is kept as it is', () => {
    const positions = given((actor) => [actor * 1.23456, -actor]);
    expect(layOut(graph, positions)).toEqual(positions);
  });

  it('gets those that it does not draw beside whom they are related to, or else around it', () => {
    const [a, b, lonely] = ['a', 'b', 'lonely'].map((id) => graph.actorIndex.get(id)!);
    const drawn = given((actor) => [actor * 1000, actor % 2]);
    for (const actor of [b!, lonely!]) drawn.x[actor] = NaN;
    const { x, y } = layOut(graph, drawn);
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
    const near = Math.min(...['a', 'c'].map((id) => Math.abs(x[b!]! - x[graph.actorIndex.get(id)!]!)));
    expect(near).toBeLessThan(1500);
    expect(x[a!]).toBe(drawn.x[a!]);
    const rest = [...x].filter((_, actor) => actor !== lonely);
    const outside = x[lonely!]! > Math.max(...rest) || x[lonely!]! < Math.min(...rest) || Math.abs(y[lonely!]!) > 1;
    expect(outside).toBe(true);
  });

  it.each([
    ['puts all in one place', (): readonly [number, number] => [7, 7]],
    ['places nobody', (): readonly [number, number] => [NaN, NaN]],
  ])('is none where it %s', (_, place) => {
    expect(layOut(graph, given(place))).toEqual(layOut(graph));
  });
});

describe('the layout of a graph too large for forces', () => {
  const graph = buildActorGraph(syntheticDataset(9_000, 30_000, 1, false));
  const { x, y } = layOut(graph);

  it('is the same each time, and gives every actor a place of its own', () => {
    expect(layOut(graph)).toEqual({ x, y });
    expect([...x, ...y].every(Number.isFinite)).toBe(true);
    expect(new Set([...x].map((value, actor) => `${value} ${y[actor]!}`)).size).toBeGreaterThan(8_990);
  });

  it('puts the actor with the most relationships in the middle', () => {
    const degrees = degreesIn(graph, everyRelationship(graph));
    const hub = degrees.indexOf(Math.max(...degrees));
    expect(Math.hypot(x[hub]!, y[hub]!)).toBeLessThan(1);
  });
});
