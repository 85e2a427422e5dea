import { pino } from 'pino';
import request from 'supertest';
import { expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { DEFAULTS } from '../../server/config.ts';
import { findCommunities, type Communities } from '../../server/graph/communities.ts';
import { inMemory } from '../../server/store/memory.ts';
import { HERE } from '../../server/store/workshop.ts';
import { dataset } from './little-app.ts';

it('answers others while communities are looked for', async () => {
  let end: (found: Communities) => void = () => {};
  const found = new Promise<Communities>((resolve) => (end = resolve));
  const base = inMemory(dataset, { ...HERE, findCommunities: () => found });
  const app = createApp(base, { ...DEFAULTS, page: '/nowhere' }, { log: pino({ level: 'silent' }) });
  let hasCommunities = false;
  const communities = request(app)
    .get('/api/v1/communities')
    .then((answer) => {
      hasCommunities = true;
      return answer;
    });
  expect((await request(app).get('/api/v1/actors/isi')).status).toBe(200);
  expect(hasCommunities).toBe(false);
  end(findCommunities((await base.snapshot()).graph));
  const answer = await communities;
  expect(answer.status).toBe(200);
  expect(hasCommunities).toBe(true);
});
