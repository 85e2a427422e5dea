import { describe, expect, it } from 'vitest';
import { tourStops } from '../../../client/state/tour.ts';
import type { GraphAnswer, TimelineAnswer } from '../../../server/contract/answers.ts';

const node = (id: string) => ({ id, name: id, label: id, type: 'organization' as const, x: 0, y: 0, degree: 2 });
const edge = (id: string, claims: number, disputed = false) => {
  const [source = '', kind = '', target = ''] = id.split('--');
  return { id, source, target, kind, family: 'deal', claims, disputed } as GraphAnswer['edges'][number];
};
const graph = {
  nodes: [node('a'), node('b'), node('c')],
  edges: [edge('a--fights--b', 9), edge('b--fights--c', 2, true)],
};
const bucket = (year: string, certain: number) => ({ from: year, to: year, certain, possible: 50 });
const timeline = { buckets: [bucket('2019', 3), bucket('2020', 8), bucket('2021', 1)] } as TimelineAnswer;

describe('the tour', () => {
  it('shows a disputed line, the time with most claims and a path, each on a view that is clean of the stop before', () => {
    const stops = tourStops(graph, timeline);
    expect(stops).toHaveLength(6);
    expect(stops.map(({ change }) => change.selected ?? null)).toEqual([null, 'b--fights--c', null, null, null, null]);
    expect(stops.map(({ change }) => change.filters?.during)).toEqual([
      ...[undefined, undefined, undefined, '2020', undefined, undefined],
    ]);
    expect(stops.map(({ change }) => change.path?.open)).toEqual([false, false, false, false, true, false]);
    for (const { change } of stops) expect(Object.keys(change.filters!)).toEqual(expect.arrayContaining(['during']));
  });

  it('leaves out what the data has none of', () => {
    const titles = tourStops({ nodes: [], edges: [] }, undefined).map(({ title }) => title);
    expect(titles).toEqual(['Find anyone or anything', 'Doubt is drawn, not hidden', 'Take it away']);
  });
});
