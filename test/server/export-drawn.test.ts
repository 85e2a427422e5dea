/** The file of what a map shows, over HTTP. */
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { littleApp } from './little-app.ts';

const DRAWING = {
  actors: [
    { id: 'isi', x: 1, y: 2, size: 5, colour: '#2b323b' },
    { id: 'iskp', x: 3, y: 4, size: 6, colour: '#2b323b' },
  ],
  relationships: [{ id: 'isi--agreed_with--iskp', thickness: 1.1, colour: '#009e73', line: 'solid' }],
};

const app = littleApp();
const post = (body: object | string, path = '/export/gexf') =>
  request(app).post(`/api/v1${path}`).set('Content-Type', 'application/json').send(body);

interface Refused {
  status: number;
  body: { detail: string };
}

describe('a drawing that is sent', () => {
  it('comes back as the file of what it draws, and of nothing else', async () => {
    const { status, headers, body } = (await post(DRAWING).responseType('blob')) as {
      status: number;
      headers: Record<string, string>;
      body: Buffer;
    };
    const xml = body.toString();
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(/filename=.*-drawn\.gexf/);
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
    expect(xml).toContain('<viz:position x="3" y="4" z="0"/>');
    expect(xml).toContain('id="isi--agreed_with--iskp"');
    expect(xml).not.toContain('jui');
    expect(xml).not.toContain('civilians');
  });

  it.each(['isi', 'iskp'])('has no relationship whose other end is off the map, when %s alone is on it', async (id) => {
    const actors = DRAWING.actors.filter((actor) => actor.id === id);
    const { body } = (await post({ ...DRAWING, actors }).responseType('blob')) as { body: Buffer };
    expect(body.toString()).toContain(`<node id="${id}"`);
    expect(body.toString()).not.toContain('<edge ');
  });

  it.each([
    [
      { ...DRAWING, actors: [{ id: 'nobody', x: 1, y: 2, size: 5, colour: '#000000' }] },
      '',
      'there is no actor nobody',
    ],
    [{ ...DRAWING, actors: [{ ...DRAWING.actors[0], colour: 'red' }] }, '', '#rrggbb'],
    [{ ...DRAWING, legend: 'x' }, '', 'legend: is not a parameter here'],
    ['{"actors": [', '', 'not valid JSON'],
    [DRAWING, '?family=deals', 'family'],
  ])('is refused where it makes no sense: %j%s', async (body, query, detail) => {
    const answer = (await post(body, `/export/gexf${query}`)) as Refused;
    expect([answer.status, answer.body.detail]).toEqual([400, expect.stringContaining(detail)]);
  });

  it('is of GEXF alone, and of JSON alone', async () => {
    const other = (await post(DRAWING, '/export/graphml')) as Refused;
    expect([other.status, other.body.detail]).toEqual([400, expect.stringContaining('of gexf alone')]);
    const text = (await request(app).post('/api/v1/export/gexf').type('text/plain').send('{}')) as Refused;
    expect([text.status, text.body.detail]).toEqual([400, expect.stringContaining('application/json')]);
  });

  it('is refused where it is larger than any map', async () => {
    const answer = (await post({ ...DRAWING, about: 'x'.repeat(25_000_000) })) as Refused;
    expect([answer.status, answer.body.detail]).toEqual([413, expect.stringContaining('at most 24 MB')]);
  });

  it('is asked for another way where it is asked for in none that there is', async () => {
    const { status, headers } = (await request(app).put('/api/v1/export/gexf')) as Refused & { headers: object };
    expect([status, headers]).toEqual([405, expect.objectContaining({ allow: 'GET, HEAD, POST' })]);
  });

  it('is taken thirty times a minute from one address, and files are given out all the same', async () => {
    const one = littleApp();
    const statuses = [];
    for (let time = 0; time < 31; time += 1) {
      statuses.push((await request(one).post('/api/v1/export/gexf').send({})).status);
    }
    expect(statuses.slice(-2)).toEqual([400, 429]);
    expect((await request(one).get('/api/v1/export/gexf')).status).toBe(200);
  });
});
