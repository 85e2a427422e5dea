import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pino } from 'pino';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { DEFAULTS } from '../../../server/config.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { buildDataset } from '../../builders.ts';

const SCRIPT = `export const words = '${'who stands with whom '.repeat(200)}';`;
/** Not what any compression of the server's own would make of the script. */
const [AS_BUILT, ALONE] = ['as it was compressed when the page was built;', 'was not compressed;'];

let folder: string;
let app: ReturnType<typeof createApp>;
const fetchScript = (name: string, encoding: string) =>
  request(app).get(`/assets/${name}`).set('Accept-Encoding', encoding);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-built-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', 'page-1.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'page-1.js.br'), brotliCompressSync(SCRIPT + AS_BUILT));
  await writeFile(join(folder, 'assets', 'other-1.js'), SCRIPT + ALONE);
  const config = { ...DEFAULTS, page: folder };
  app = createApp(inMemory(buildDataset({})), config, { log: pino({ level: 'silent' }) });
});

afterAll(() => rm(folder, { recursive: true }));

describe('the scripts of the built page', () => {
  it('are sent as the build has compressed them, to who takes that', async () => {
    const answer = await fetchScript('page-1.js', 'gzip, deflate, br').buffer();
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringMatching(/^text\/javascript/) as string,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(answer.text).toBe(SCRIPT + AS_BUILT);
  });

  it('are compressed as they are sent to others, and where the build has not done it', async () => {
    const other = await fetchScript('page-1.js', 'gzip, br;q=0');
    expect(other.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(other.text).toBe(SCRIPT);
    const plain = await fetchScript('page-1.js', 'identity');
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(plain.text).toBe(SCRIPT);
    expect((await fetchScript('other-1.js', 'gzip, br')).text).toBe(SCRIPT + ALONE);
  });

  it('are sent so whatever is asked after a question mark', async () => {
    const answer = await fetchScript('page-1.js?v=1?2', 'br').buffer();
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br' });
    expect(answer.text).toBe(SCRIPT + AS_BUILT);
    const other = await fetchScript('other-1.js?x', 'gzip, br');
    expect(other.text).toBe(SCRIPT + ALONE);
  });

  it('are not found where there are none', async () => {
    expect((await fetchScript('page-2.js', 'br')).status).toBe(404);
  });
});
