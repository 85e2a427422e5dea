import { describe, expect, it } from 'vitest';
import { pathsText } from '../../../server/commands/print.ts';
import { pathsQuery } from '../../../server/contract/paths.ts';
import { answerPaths } from '../../../server/queries/answer-paths.ts';
import type { PathFinder } from '../../../server/queries/paths/find-inline.ts';
import { buildSnapshot, type ClaimText } from '../../builders.ts';

async function printed(claims: ClaimText[], find?: PathFinder) {
  const snapshot = await buildSnapshot({ claims });
  return pathsText(snapshot, await answerPaths(snapshot, pathsQuery.parse({ from: 'a', to: 'c' }), find));
}

describe('paths on a terminal', () => {
  it('of hops that are dated apart say what the claims say, not what never was', async () => {
    const text = await printed(['a allied_with b 2017', 'b allied_with c 2019']);
    expect(text).toContain('no claims have them at one time');
    expect(text).not.toContain('never');
  });

  it('say which hop is the weakest, what is in doubt about each, and whether they follow one another', async () => {
    const text = await printed(['a allied_with b 2017', ['b attacked c 2019', { hedge: 'alleged', credibility: 3 }]]);
    expect(text).toContain('each hop certainly began no earlier than the last');
    expect(text).toMatch(/allied with b \(confidence \d+, 1 independent source\)/);
    expect(text).toMatch(/attacked c \(confidence \d+, 1 independent source, weakest hop, hedged\)/);
  });

  it('of one hop compare it with no other, and have no end where none is known', async () => {
    const text = await printed(['a hostile_to c /']);
    expect(text).toContain('possibly held (with no known limit)');
    expect(text).toContain('1 independent source, only possible)');
    expect(text).not.toMatch(/at once|weakest|began/);
  });

  it('that a search did not come to are not said to be none', async () => {
    const cut: PathFinder = () => Promise.resolve({ walks: [], truncated: 'work', work: 1 });
    const text = await printed(['a fights b 2015', 'b fights c 2015'], cut);
    expect(text).toMatch(/^No path was found\.\n\nThe search was stopped/);
  });
});
