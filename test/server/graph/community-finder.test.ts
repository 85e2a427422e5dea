import { expect, it } from 'vitest';
import { buildActorGraph } from '../../../server/graph/build-graph.ts';
import { findCommunities } from '../../../server/graph/communities.ts';
import { foundOnce } from '../../../server/graph/community-finder.ts';
import { buildDataset } from '../../builders.ts';

it('has communities looked for again where that failed', async () => {
  const graph = buildActorGraph(buildDataset({ claims: ['a fights b 2020'] }));
  let asked = 0;
  const find = foundOnce((about) => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('The thread is gone')) : Promise.resolve(findCommunities(about));
  });
  await expect(find(graph)).rejects.toThrow('gone');
  expect(await find(graph)).toEqual(findCommunities(graph));
});
