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

  it('that a search did not come to are not said to be none', async () => {
    const cut: PathFinder = () => Promise.resolve({ walks: [], truncated: 'work', work: 1 });
    const text = await printed(['a fights b 2015', 'b fights c 2015'], cut);
    expect(text).toMatch(/^No path was found\.\n\nThe search was stopped/);
  });
});
