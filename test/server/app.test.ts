import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../server/contract/endpoints.ts';
import { EXPORT_FORMAT_TABLE } from '../../server/contract/export-formats.ts';
import { problem } from '../../server/contract/records.ts';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset } from '../builders.ts';
import { dataset, littleApp } from './little-app.ts';

const app = littleApp();

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await request(app).get(`/api/v1${path}`).set(headers).buffer(true);
  const { status, type, text } = response;
  return { status, type, text, headers: response.headers, body: response.body as unknown };
}

describe('every endpoint', () => {
  const questions = {
    search: '/search?q=tehrik',
    find: '/find?q=title',
    actors: '/actors?family=deal',
    actor: '/actors/ISKP?during=2017&during=2019/2020',
    neighbourhood: '/actors/jui/neighbourhood?depth=2',
    relationships: '/relationships?sign=negative&limit=1',
    relationship: '/relationships/isi--agreed_with--iskp',
    claims: '/claims',
    claim: '/claims/r1-c1',
    reports: '/reports?family=deal',
    report: '/reports/r2',
    events: '/events',
    event: '/events/deal',
    vocabulary: '/vocabulary',
    graph: '/graph',
    timeline: '/timeline?family=rivalry',
    paths: '/paths?from=isi&to=jui',
    formats: '/formats',
    stats: '/stats',
    health: '/health',
  };

  it.each(Object.entries(questions))('%s answers as the contract says', async (name, path) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(ENDPOINTS[name as keyof typeof ENDPOINTS].answer.safeParse(body).error).toBeUndefined();
  });

  it.each(Object.values(questions))('refuses a parameter that it does not know: %s', async (path) => {
    const { status, body, type } = await get(`${path}${path.includes('?') ? '&' : '?'}famly=deal`);
    expect(status).toBe(400);
    expect(type).toBe('application/problem+json');
    expect(problem.parse(body).detail).toContain('famly: is not a parameter here');
  });

  it.each(Object.values(questions))('answers not modified to who has the revision: %s', async (path) => {
    const first = await get(path);
    expect(first.headers.etag).toMatch(/^W\/"[\d.]+-[0-9a-f]{12}"$/);
    const second = await get(path, { 'If-None-Match': first.headers.etag! });
    expect(second.status).toBe(304);
    expect(second.text).toBe('');
  });

  it.each([
    '/actors/nobody',
    '/claims/nothing',
    '/reports/nothing',
    '/events/nothing',
    '/relationships/a--b--c',
    '/actors/taliban',
  ])('does not call unmodified what is not there: %s', async (path) => {
    const { headers } = await get('/stats');
    expect((await get(path, { 'If-None-Match': headers.etag! })).status).toBeGreaterThanOrEqual(404);
  });

  it('refuses to be written to', async () => {
    const { status, headers, body } = (await request(app).post('/api/v1/claims').send({ id: 'x' })) as Answer;
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(problem.parse(body).status).toBe(405);
  });
});

describe('problems', () => {
  const cases: [path: string, status: number, detail: string][] = [
    ['/paths?from=isi&to=isi', 400, 'name two different actors'],
    ['/paths?from=isi', 400, 'to:'],
    ['/paths?from=nobody&to=isi', 404, 'No actor is called "nobody"'],
    ['/paths?from=Taliban&to=isi', 409, 'emirate, ttp'],
    ['/paths?from=isi&to=jui&k=0', 400, 'k: must be'],
    ['/paths?from=isi&to=jui&maxHops=four', 400, 'maxHops: must be a whole number'],
    ['/paths?from=isi&to=jui&avoid=jui', 400, 'avoid: jui is also an end'],
    ['/graph?family=deals', 400, 'family'],
    ['/graph?kind=befriends', 400, '"befriends" is not known; it is one of allied_with'],
    ['/graph?report=r9', 400, '"r9" is not known; it is one of r1, r2'],
    ['/graph?during=12/11/2022', 400, 'during'],
    ['/graph?during=2022-13', 400, 'no such month'],
    ['/graph?certainty=certain', 400, 'add during'],
    ['/graph?during=/', 400, 'neither a start nor an end'],
    ['/graph?minRoots=2&maxRoots=1', 400, 'maxRoots: is less than minRoots'],
    ['/graph?minRoots=1&minRoots=2', 400, 'minRoots: may be given once'],
    ['/graph?disputed=maybe', 400, 'disputed: must be one of true, false'],
    ['/search', 400, 'q: is missing; add it'],
    ['/paths?from=isi&to=jui&actorType=agency', 400, 'from: isi has no relationship that the filter leaves'],
    ['/paths?from=isi&to=jui&via=r1-publisher', 400, 'via: r1-publisher has no relationships'],
    ['/relationships/ttp--fights--iskp', 404, 'did you mean iskp--fights--ttp?'],
    ['/relationships/ttp--hostile_to--civilians', 404, 'it is only denied'],
    ['/claims?limit=501', 400, 'limit'],
    ['/claims?cursor=abc', 400, 'nextCursor'],
    ['/claims/nothing', 404, 'There is no claim nothing'],
    ['/relationships/a--b--c', 404, 'There is no relationship'],
    ['/relationships/iskp--attacked--jui?during=2017', 404, 'does not satisfy the filter'],
    ['/export/xlsx', 400, 'format'],
    ['/nothing', 404, '/api/v1/docs'],
    ['/actors/%E0%A4%A', 400, 'percent-encode'],
  ];

  it.each(cases)('%s is answered with %i and what to do', async (path, status, detail) => {
    const { body, ...response } = await get(path);
    expect([response.status, response.type]).toEqual([status, 'application/problem+json']);
    expect(problem.parse(body).detail).toContain(detail);
    expect(response.headers.etag).toBeUndefined();
  });

  it('names the candidates of an ambiguous name', async () => {
    const { body } = await get('/actors/taliban');
    expect(problem.parse(body).candidates?.map(({ id }) => id)).toEqual(['emirate', 'ttp']);
  });
});

describe('the API', () => {
  it('finds the actor by an alias in a filter and gives the claims between two', async () => {
    const { body } = await get('/claims?actor=Inter-services%20intelligence&actor=ISKP');
    expect(ENDPOINTS.claims.answer.parse(body).items).toMatchObject([
      { id: 'r1-c1', family: 'deal', when: '2017', status: 'violated', event: 'deal', report: 'r1', paragraphs: [1] },
    ]);
  });

  it('gives a denial that no one asserts among claims, and not as a relationship', async () => {
    const claims = ENDPOINTS.claims.answer.parse((await get('/claims?actor=ttp&actor=civilians')).body);
    expect(claims.items.map(({ stance }) => stance)).toEqual(['denies']);
    expect(ENDPOINTS.relationships.answer.parse((await get('/relationships?actor=civilians')).body).total).toBe(0);
    expect(ENDPOINTS.actor.answer.parse((await get('/actors/ttp')).body).denied).toHaveLength(1);
  });

  it('pages through a list without repeating or leaving out', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await get(`/claims?limit=3${cursor && `&cursor=${cursor}`}`);
      const page = ENDPOINTS.claims.answer.parse(body);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['r1-c1', 'r2-c2', 'r1-c3', 'r2-c4']);
  });

  it('answers a path with each hop, its claims and every report cited', async () => {
    const answer = ENDPOINTS.paths.answer.parse((await get('/paths?from=isi&to=jui')).body);
    expect(answer.paths.map(({ hops }) => hops.map(({ relationship }) => relationship.id))).toEqual([
      ['isi--agreed_with--iskp', 'iskp--attacked--jui'],
    ]);
    expect(answer.paths[0]!.hops.map(({ from, to }) => [from, to])).toEqual([
      ['isi', 'iskp'],
      ['iskp', 'jui'],
    ]);
    expect(answer.paths[0]!.hops[1]!.claims[0]!.paragraphs).toEqual([2, 6]);
    expect(answer.reports.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(answer.paths[0]).toMatchObject({ sign: -1, coexistent: 'no', weakestHop: 0 });
  });

  it('answers an actor with at most 500 relationships, and says how many there are', async () => {
    const many = buildDataset({ claims: Array.from({ length: 501 }, (_, index) => `hub fights other-${index} 2015`) });
    const large = littleApp({}, inMemory(many));
    const { body } = (await request(large).get('/api/v1/actors/hub')) as Answer;
    const { relationships, total } = ENDPOINTS.actor.answer.parse(body);
    expect([relationships.length, total]).toEqual([500, 501]);
  });

  it('draws all actors without a filter, and with one those that are left', async () => {
    const all = ENDPOINTS.graph.answer.parse((await get('/graph')).body);
    expect([all.nodes.length, all.edges.length]).toEqual([dataset.actors.length, 3]);
    const deals = ENDPOINTS.graph.answer.parse((await get('/graph?family=deal')).body);
    expect(deals.nodes.map(({ id }) => id)).toEqual(['isi', 'iskp']);
  });

  it('describes itself in OpenAPI 3.1, every endpoint with its parameters', async () => {
    const { body } = await get('/openapi.json');
    const { openapi, paths } = body as { openapi: string; paths: Record<string, { get: { parameters: object[] } }> };
    expect(openapi).toBe('3.1.0');
    const documented = Object.values(ENDPOINTS).map(({ path }) => path.replace(/:(\w+)/g, '{$1}'));
    expect(Object.keys(paths)).toEqual([
      ...documented,
      ...['/imports', '/imports/{id}', '/imports/{id}/matches', '/imports/{id}/united'],
    ]);
    expect(paths['/paths']!.get.parameters.map((parameter) => (parameter as { name: string }).name)).toEqual(
      expect.arrayContaining(['from', 'to', 'mode', 'k', 'maxHops', 'via', 'avoid', 'during', 'exceptPublisher']),
    );
  });

  it('documents every media type of a file, and every status that a question can be refused with', async () => {
    const { body } = await get('/openapi.json');
    type Documented = Record<string, { responses: Record<string, { content: object }> }>;
    const { paths } = body as { paths: Record<string, Documented> };
    expect(Object.keys(paths['/export/{format}']!.get!.responses['200']!.content).sort()).toEqual(
      [...new Set(EXPORT_FORMAT_TABLE.map(({ mediaType }) => mediaType))].sort(),
    );
    const statuses = (path: string, method = 'get') => Object.keys(paths[path]![method]!.responses);
    for (const path of ['/graph', '/actors/{id}/neighbourhood', '/actors/{id}/community', '/communities']) {
      expect(statuses(path), path).toContain('422');
    }
    expect(statuses('/claims')).not.toContain('422');
    expect(statuses('/imports', 'post')).toEqual([
      '201',
      '400',
      '403',
      '408',
      '413',
      '421',
      '422',
      '429',
      '500',
      '503',
    ]);
    expect(statuses('/imports/{id}', 'delete')).toEqual(['204', '421', '500']);
  });

  it('has a reference page whose every file comes from this server', async () => {
    const page = await get('/docs');
    const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files).toHaveLength(3);
    for (const file of files) expect((await request(app).get(file)).status).toBe(200);
  });

  it('counts requests by route for operators', async () => {
    await get('/health');
    const { text } = await get('/metrics');
    expect(text).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/health",status="200"\} \d/);
  });

  it('sends GEXF as a file that is named after dataset, revision and what is not as usual', async () => {
    const { status, headers, text } = await get('/export/gexf?family=deal');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/gexf+xml');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="?test-[0-9a-f]{12}-filtered\.gexf"?$/);
    expect(text).toContain('isi--agreed_with--iskp');
    expect(text).not.toContain('iskp--attacked--jui');
  });

  it.each([
    ['?family=deal', '-filtered'],
    ['?version=1.2', '-v1.2'],
    ['?edges=mixed', '-mixed'],
    ['?edges=mixed&version=1.2&family=deal', '-filtered-v1.2-mixed'],
  ])('calls the file of %s by a name of its own', async (query, ending) => {
    const { headers } = await get(`/export/gexf${query}`);
    expect(headers['content-disposition']).toContain(`${ending}.gexf`);
  });
});
