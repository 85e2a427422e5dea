import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationshipWithId, type ActorGraph } from '../../../server/graph/actor-graph.ts';
import { boundsOfRow, select, type Filter } from '../../../server/graph/filter.ts';
import { sequenceOf } from '../../../server/queries/paths/in-time.ts';
import type { ClaimText } from '../../builders.ts';
import { graphOf } from './ask-paths.ts';

const HOPS = ['a--fights--b', 'b--fights--c', 'c--fights--d'];
const walkIn = (graph: ActorGraph) => HOPS.map((id) => relationshipWithId(graph, id));

/** What several dates of each hop come to on the way from a to d. */
function sequence(dates: readonly (readonly string[])[], filter: Filter = {}, more: ClaimText[] = []) {
  const graph = graphOf([...claimsOf(dates), ...more]);
  return sequenceOf(graph, select(graph, filter), walkIn(graph));
}

function claimsOf(dates: readonly (readonly string[])[]): ClaimText[] {
  return dates.flatMap((some, hop) => some.map((when): ClaimText => `${HOPS[hop]!.replaceAll('--', ' ')} ${when}`));
}

/** Every choice of one claim a hop, tried in turn. */
function tried(dates: readonly (readonly string[])[], certainly: boolean): boolean {
  const graph = graphOf(claimsOf(dates));
  const from = (hop: number, day: number): boolean => {
    if (hop === HOPS.length) return true;
    const relationship = walkIn(graph)[hop]!;
    for (let row = graph.firstClaim[relationship]!; row < graph.firstClaim[relationship + 1]!; row += 1) {
      const { earliestStart, latestStart } = boundsOfRow(graph, row);
      const fits = certainly ? earliestStart >= day : latestStart >= day;
      if (fits && from(hop + 1, certainly ? latestStart : Math.max(day, earliestStart))) return true;
    }
    return false;
  };
  return from(0, -Infinity);
}

// Few years, for hops whose vague dates overlap: there it matters which day is left for the next one.
const date = fc.tuple(fc.integer({ min: 2010, max: 2012 }), fc.constantFrom('', '-03', '-07', '-09', '/2016', '/..'));
const hop = fc.array(
  date.map(([year, rest]) => `${year}${rest}`),
  { minLength: 1, maxLength: 3 },
);

describe('whether hops follow one another', () => {
  it('is what trying every choice of claims comes to', () => {
    fc.assert(
      fc.property(fc.tuple(hop, hop, hop), (dates) => {
        const expected = tried(dates, true) ? 'certain' : tried(dates, false) ? 'possible' : 'no';
        expect(sequence(dates)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('may use another time of a relationship that held in several', () => {
    expect(sequence([['2012'], ['2010'], ['2014']])).toBe('no');
    expect(sequence([['2012'], ['2010', '2013'], ['2014']])).toBe('certain');
  });

  it('leaves a hop of a vague date no earlier a start than the one before it', () => {
    expect(sequence([['2012-07'], ['2012'], ['2012-03']])).toBe('no');
    expect(sequence([['2012-07'], ['2012'], ['2012-09']])).toBe('possible');
  });

  it('is told by the claims that the filter chooses and that assert', () => {
    const dates = [['2012'], ['2010'], ['2014']];
    const denial: ClaimText = ['b fights c 2013', { stance: 'denies' }];
    const other: ClaimText = ['b fights c 2013', { report: 'r2' }];
    expect(sequence(dates, {}, [denial])).toBe('no');
    expect(sequence(dates, {}, [other])).toBe('certain');
    expect(sequence(dates, { exceptReports: ['r2'] }, [other])).toBe('no');
  });
});
