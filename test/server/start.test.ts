import { once } from 'node:events';
import request from 'supertest';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../server/start.ts';
import { littleApp } from './little-app.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));

async function start(): Promise<string> {
  const { server, url } = await listen(littleApp(), '127.0.0.1', 0);
  stops.push(() => once(server.close(), 'close'));
  return url;
}

describe('a server', () => {
  it('takes as long a mapping in the address as a file may have, in any script', async () => {
    const words = Array.from({ length: 200 }, (_, index) => [
      `اتحاد مع الجماعة المسلحة في المنطقة ${index}`,
      'allied_with',
    ]);
    const mapping = JSON.stringify({ kinds: Object.fromEntries(words) as object });
    expect(mapping.length).toBeGreaterThan(10_000);
    const answer = await request(await start())
      .post('/api/v1/imports')
      .query({ fileName: 'ties.csv', mapping })
      .type('application/octet-stream')
      .send(Buffer.from('source,target\na,b\n'));
    expect(answer.status).toBe(201);
  });
});
