import { pino } from 'pino';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { DEFAULTS, readConfig, type Config } from '../../server/config.ts';
import { importAnswer } from '../../server/contract/imports.ts';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset } from '../builders.ts';

const dataset = buildDataset({ claims: ['a allied_with b 2020'] });
const appWith = (config: Partial<Config> = {}) =>
  createApp(inMemory(dataset), { ...DEFAULTS, page: '/nowhere', ...config }, { log: pino({ level: 'silent' }) });

const GEXF = (ids: string[], edges: [string, string][]) => `<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed">
<nodes>${ids.map((id) => `<node id="${id}" label="${id}"/>`).join('\n')}</nodes>
<edges>${edges.map(([source, target], id) => `<edge id="${id}" source="${source}" target="${target}"/>`).join('\n')}</edges>
</graph></gexf>`;

async function send(app: ReturnType<typeof appWith>, text: string, query = 'fileName=friends.gexf', type?: string) {
  const response = await request(app)
    .post(`/api/v1/imports?${query}`)
    .set('Content-Type', type ?? 'application/octet-stream')
    .send(Buffer.from(text));
  return { status: response.status, body: response.body as unknown };
}

describe('a file that is brought in', () => {
  it('is told what became of it, and asked about like the dataset', async () => {
    const app = appWith();
    const { status, body } = await send(
      app,
      GEXF(
        ['zoe', 'yan'],
        [
          ['zoe', 'yan'],
          ['zoe', 'xi'],
        ],
      ),
    );
    expect(status).toBe(201);
    const answer = importAnswer.parse(body);
    expect(answer).toMatchObject({ fileName: 'friends.gexf', format: 'GEXF', restored: false, actors: 3, claims: 2 });
    expect(answer.findings).toMatchObject([{ code: 'undeclared-node', count: 1, examples: [{ line: 6 }] }]);
    const api = `/api/v1/imports/${answer.id}`;
    const found = await request(app).get(`${api}/search?q=zoe`);
    expect(found.body).toMatchObject({ items: [{ id: 'zoe' }] });
    const paths = await request(app).get(`${api}/paths?from=yan&to=xi`);
    expect((paths.body as { paths: unknown[] }).paths).toHaveLength(1);
    const file = await request(app).get(`${api}/export/gexf`).buffer(true);
    expect(file.text).toContain('zoe');
    const own = await request(app).get('/api/v1/search?q=zoe');
    expect(own.body).toEqual({ items: [] });
  });

  it('shows its first rows where columns do not tell what they are, and as what they were taken where they do', async () => {
    const refused = await send(appWith(), 'giver,taker\na,b\n', 'fileName=aid.csv');
    expect(refused).toMatchObject({
      status: 422,
      body: {
        table: {
          rows: [
            ['giver', 'taker'],
            ['a', 'b'],
          ],
          hasHeader: true,
          used: {},
        },
      },
    });
    const mapping = encodeURIComponent(JSON.stringify({ source: 'giver', target: 'taker' }));
    const read = await send(appWith(), 'giver,taker\na,b\n', `fileName=aid.csv&mapping=${mapping}`);
    expect(importAnswer.parse(read.body).table?.used).toEqual({ source: 'giver', target: 'taker', directed: 'true' });
    const twice = `fileName=a.csv&mapping=${encodeURIComponent('{"kind":"4"}')}`;
    const numbered = await send(appWith(), 'from,to,x,x\na,b,1,2\n', twice);
    expect(importAnswer.parse(numbered.body).table?.used).toMatchObject({ source: 'from', kind: '4' });
    const alike = await send(appWith(), 'x,side_a,x,side_b,weight\n1,a,2,b,3\n', 'fileName=a.csv');
    expect(importAnswer.parse(alike.body).table?.used).toEqual({
      ...{ source: 'side_a', target: 'side_b', weight: 'weight', directed: 'false' },
    });
  });

  it('shows of a very wide or long table no more than one can choose among', async () => {
    const cells = Array.from({ length: 100 }, (_, index) => (index === 0 ? 'x'.repeat(1000) : `c${index}`)).join(',');
    const { body } = await send(appWith(), `${cells}\n`.repeat(50), 'fileName=wide.csv');
    const { rows } = (body as { table: { rows: string[][] } }).table;
    expect([rows.length, rows[0]!.length, rows[0]![0]]).toEqual([6, 40, `${'x'.repeat(59)}…`]);
  });

  it('is told to have no nodes where it has none', async () => {
    const { body } = await send(appWith(), GEXF([], []));
    expect(importAnswer.parse(body).findings).toMatchObject([{ code: 'no-nodes', count: 1 }]);
  });

  it('is let go when it is taken back, and is then not found', async () => {
    const app = appWith();
    const { body } = await send(app, GEXF(['a'], []));
    const api = `/api/v1/imports/${importAnswer.parse(body).id}`;
    expect((await request(app).get(`${api}/stats`)).status).toBe(200);
    expect((await request(app).delete(api)).status).toBe(204);
    expect((await request(app).get(`${api}/stats`)).body).toMatchObject({
      status: 404,
      detail: expect.stringContaining('bring it in again') as string,
    });
  });

  it('makes room for the next where too many are kept', async () => {
    const app = appWith();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      ids.push(importAnswer.parse((await send(app, GEXF([`n${index}`], []))).body).id);
    }
    const statuses = [];
    for (const id of ids) statuses.push((await request(app).get(`/api/v1/imports/${id}/stats`)).status);
    expect(statuses).toEqual([404, 200, 200, 200, 200]);
  });

  it.each([
    ['malformed', '<gexf><graph></gexf>', 'fileName=a.gexf', 422, /line 1: .*graph/],
    ['of no known format', '\u0000\u0001', 'fileName=a.bin', 422, /no format that can be read; these can: .*GEXF/],
    ['empty', '', 'fileName=a.gexf', 422, /^a\.gexf: this is empty/],
    ['JSON-LD', '{"@context":{}}', 'fileName=a.jsonld', 422, /^a\.jsonld: this is JSON-LD, .* export JSON or GEXF/],
    ['a web page', '<!doctype html>\n<html lang="en">', 'fileName=a.html', 422, /a web page, .* export JSON or GEXF/],
    ['without a name', '<gexf/>', '', 400, /fileName/],
    [
      'odd, where it is to be strict',
      GEXF([], [['a', 'b']]),
      'fileName=a.gexf&strict=true',
      422,
      /undeclared-node \(2\)/,
    ],
  ])('is refused where it is %s, with what to do', async (_, text, query, status, detail) => {
    const { body } = await send(appWith(), text, query);
    expect(body).toMatchObject({ status, detail: expect.stringMatching(detail) as string });
  });

  it('is refused where it is too large', async () => {
    const text = GEXF(
      Array.from({ length: 40_000 }, (_, index) => `node-${index}`),
      [],
    );
    const { body } = await send(appWith({ importMegabytes: 1 }), text);
    expect(body).toMatchObject({
      status: 413,
      detail: expect.stringMatching(/At most 1 MB .* npm start -- --data FILE/) as string,
    });
  });

  it('is refused where a page of another site could have sent it', async () => {
    const { body } = await send(appWith(), GEXF(['a'], []), 'fileName=a.gexf', 'text/plain');
    expect(body).toMatchObject({ status: 422, detail: expect.stringContaining('Content-Type') as string });
  });

  it('is refused where the server serves others, unless it is told to take files', async () => {
    const config = (variables: NodeJS.ProcessEnv) => readConfig(variables).imports;
    expect(config({})).toBe(true);
    expect(config({ HOST: '0.0.0.0' })).toBe(false);
    expect(config({ HOST: '0.0.0.0', IMPORTS: 'on' })).toBe(true);
    expect(config({ IMPORTS: 'off' })).toBe(false);
    expect((await send(appWith({ imports: false }), GEXF(['a'], []))).body).toMatchObject({ status: 403 });
  });
});
