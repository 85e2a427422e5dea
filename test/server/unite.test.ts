/** A file that was brought in, together with the dataset of the server. */
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { importAnswer } from '../../server/contract/imports.ts';
import { matchesAnswer, unitedAnswer } from '../../server/contract/unite.ts';
import { HERE, type Workshop } from '../../server/store/workshop.ts';
import { littleApp } from './little-app.ts';

const TIES =
  'source,target,sourceLabel,targetLabel,kind\nttp,x9,Tehrik-e-Taliban Pakistan,Taliban,ally\nisi,x9,Isobel,Taliban,ally\n';

async function bringIn(workshop = HERE) {
  const app = littleApp({}, undefined, { workshop });
  const mapping = JSON.stringify({ directed: false, kinds: { ally: 'allied_with' } });
  const { body } = (await request(app)
    .post('/api/v1/imports')
    .query({ fileName: 'ties.csv', mapping })
    .type('application/octet-stream')
    .send(Buffer.from(TIES))) as { body: unknown };
  const api = `/api/v1/imports/${importAnswer.parse(body).id}`;
  const get = async (path: string) => (await request(app).get(path)).body as unknown;
  const unite = (body: object) => request(app).post(`${api}/united`).send(body);
  return { api, get, unite };
}

describe('a file together with the dataset', () => {
  it('is told who of it may be whom, the likely ones first, and nothing is decided', async () => {
    const { api, get } = await bringIn();
    const { dataset, items, untold } = matchesAnswer.parse(await get(`${api}/matches`));
    expect([dataset.id, untold]).toEqual(['test', 0]);
    expect(items.map(({ imported, known, by, likely }) => [imported.id, known.id, by, likely])).toEqual([
      ['ttp', 'ttp', 'id', true],
      ['isi', 'isi', 'id', false],
      ['x9', 'emirate', 'name', false],
      ['x9', 'ttp', 'name', false],
    ]);
  });

  it('has for one actor only whom somebody took for one; what has the same id stays apart, and is told', async () => {
    const { get, unite } = await bringIn();
    const { status, body } = (await unite({
      same: [
        { imported: 'ttp', known: 'ttp' },
        { imported: 'x9', known: 'emirate' },
      ],
    })) as { status: number; body: unknown };
    expect(status).toBe(201);
    const { id, findings } = unitedAnswer.parse(body);
    expect(findings.map(({ code, count }) => [code, count])).toEqual([
      ['kept-apart', 1],
      ['same-actor', 2],
    ]);
    const api = `/api/v1/imports/${id}`;
    expect(await get(`${api}/actors/emirate`)).toMatchObject({ total: 2 });
    // Without a direction the smaller id comes first, also under another id.
    expect(await get(`${api}/relationships/emirate--allied_with--ttp`)).toMatchObject({
      id: 'emirate--allied_with--ttp',
    });
    expect(await get(`${api}/relationships/emirate--allied_with--isi-2`)).toMatchObject({ sign: 1 });
    expect(await get(`${api}/relationships/isi--agreed_with--iskp`)).toMatchObject({ sign: 1 });
    expect(await get('/api/v1/relationships/emirate--allied_with--ttp')).toMatchObject({ status: 404 });
  });

  it('is made once at a time; who asks meanwhile is asked to wait', async () => {
    const gate = { open: () => {}, isShut: Promise.resolve() };
    const buildColumns: Workshop['buildColumns'] = (...given) => gate.isShut.then(() => HERE.buildColumns(...given));
    const { unite } = await bringIn({ ...HERE, buildColumns });
    gate.isShut = new Promise((resolve) => (gate.open = resolve));
    const both = [unite({ same: [] }), unite({ same: [] })].map((answer) => answer.then(({ status }) => status));
    expect(await Promise.race(both)).toBe(503);
    gate.open();
    expect((await Promise.all(both)).sort()).toEqual([201, 503]);
    expect((await unite({ same: [] })).status).toBe(201);
  });

  it.each([
    [{ same: [{ imported: 'nobody', known: 'ttp' }] }, 422, 'the file has no actor nobody'],
    [{ same: [{ imported: 'ttp', known: 'nobody' }] }, 422, 'the dataset has no actor nobody'],
    [
      {
        same: [
          { imported: 'ttp', known: 'ttp' },
          { imported: 'x9', known: 'ttp' },
        ],
      },
      422,
      'named twice',
    ],
    [{}, 400, 'same: is missing'],
  ])('is refused where it cannot be: %j', async (body, status, detail) => {
    const { unite } = await bringIn();
    const answer = (await unite(body)) as { status: number; body: unknown };
    expect([answer.status, answer.body]).toEqual([
      status,
      expect.objectContaining({ detail: expect.stringContaining(detail) as string }),
    ]);
  });

  it('is refused where more is sent than anybody could say, with the limit', async () => {
    const { unite } = await bringIn();
    const { status, body } = (await unite({ same: [], more: 'x'.repeat(5_100_000) })) as {
      status: number;
      body: unknown;
    };
    expect([status, body]).toEqual([
      413,
      expect.objectContaining({ detail: 'same: has at most 5 MB; send less of it' }),
    ]);
  });
});
