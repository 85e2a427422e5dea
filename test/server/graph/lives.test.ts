import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { select } from '../../../server/graph/filter.ts';
import { parseEdtf, spanOf } from '../../../graph-data/schema/edtf.ts';
import { buildActor, buildDataset, type ClaimText } from '../../builders.ts';

/** Whether the one relationship possibly or certainly held in a year; A was founded in 2019 and dissolved in 2021. */
function held(claim: ClaimText, year: string, certainly = false): boolean {
  const actors = [buildActor('a', { founded: '2019', dissolved: '2021' }), buildActor('b')];
  const graph = buildActorGraph(buildDataset({ actors, claims: [claim] }));
  return select(graph, { during: { windows: [spanOf(parseEdtf(year))], certainly } }).accepts(0);
}

describe('a relationship of an actor that was not always there', () => {
  it.each(['a fights b /', 'a attacked b /2022-11', 'b allied_with a ../..'])(
    'held no earlier and no later where its claim leaves that open: %s',
    (claim) => {
      expect(['2018', '2019', '2020'].map((year) => held(claim, year))).toEqual([false, true, true]);
    },
  );

  it('held no longer than until it was dissolved, where no end is known', () => {
    expect(['2021', '2022'].map((year) => held('a fights b 2020/', year))).toEqual([true, false]);
  });

  it('keeps the dates that a claim gives', () => {
    expect(held('a fights b 2015', '2015')).toBe(true);
    expect(held('a fights b 2023', '2023', true)).toBe(true);
  });

  it('certainly fell into a time that takes in all in which it can have been', () => {
    expect(held('a attacked b /2022-11', '2018/2023', true)).toBe(true);
    expect(held('b attacked c /2022-11', '2018/2023', true)).toBe(false);
  });
});
