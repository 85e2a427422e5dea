import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../server/config.ts';
import { ENDPOINTS } from '../../server/contract/endpoints.ts';
import { littleApp } from './little-app.ts';

const app = littleApp();
interface Answer {
  headers: Record<string, string>;
}

describe('security', () => {
  it.each([
    ['entente.example.org', true],
    ['93.184.215.14', true],
    ['localhost:3000', false],
    ['192.168.1.7:3000', false],
    ['[::1]:3000', false],
    ['printer.local', false],
    ['entente', false],
  ])('lets web applications read the GEXF of a server known to the web: %s, %s', async (host, onTheWeb) => {
    const open = littleApp({ host: '0.0.0.0', page: DEFAULTS.page });
    const ask = (path: string) => request(open).get(`/api/v1${path}`).set('Host', host);
    expect(ENDPOINTS.formats.answer.parse((await ask('/formats')).body).onTheWeb).toBe(onTheWeb);
    const { headers } = (await ask('/export/gexf')) as Answer;
    expect(headers['access-control-allow-origin']).toBe(onTheWeb ? '*' : undefined);
    expect(headers['cross-origin-resource-policy']).toBe(onTheWeb ? 'cross-origin' : 'same-origin');
    expect(((await ask('/graph')) as Answer).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('gives no file from outside the page', async () => {
    const paged = littleApp({ page: `${DEFAULTS.page}/nowhere` });
    for (const path of ['/assets/..%2f..%2f..%2fpackage.json', '/..%2fpackage.json', '/assets/%00', '/.git/config']) {
      const { status, text } = await request(paged).get(path);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
      expect(text).not.toContain('dependencies');
    }
  });

  it('lets pages run nothing but what this server sends', async () => {
    const { headers } = await request(app).get('/');
    const policy = headers['content-security-policy']!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(policy).not.toContain('unsafe');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('lets other sites show the read-only map in a frame, and nothing else', async () => {
    const headersOf = async (path: string, server = app) => (await request(server).get(path)).headers;
    for (const path of ['/embed', '/embed/?select=isi', '/imports/0f-1/embed']) {
      const headers = await headersOf(path);
      expect(headers['content-security-policy']).toContain('frame-ancestors *');
      expect(headers['x-frame-options']).toBeUndefined();
    }
    for (const path of ['/', '/embedded', '/embed/x', '/imports/0f-1', '/?x=/embed', '/api/v1/stats', '/x/embed']) {
      const headers = await headersOf(path);
      expect([path, headers['content-security-policy']]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
      expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    }
    const closed = littleApp({ embeds: false });
    expect((await headersOf('/embed', closed))['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(((await request(closed).get('/api/v1/formats')).body as { embeds: boolean }).embeds).toBe(false);
  });

  it('answers on this machine to the names of this machine, and to those that it is told', async () => {
    const ask = (host: string, server = app) => request(server).get('/api/v1/health').set('Host', host);
    for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000']) expect((await ask(host)).status).toBe(200);
    expect((await ask('evil.example')).status).toBe(421);
    const named = littleApp({ allowedHosts: ['graph.example'] });
    expect((await ask('graph.example', named)).status).toBe(200);
    const open = littleApp({ host: '0.0.0.0' });
    expect((await ask('anything.example', open)).status).toBe(200);
  });

  it('does not tell what failed inside', async () => {
    const broken = { snapshot: () => Promise.reject(new Error('secret')) };
    const failing = littleApp({}, broken);
    const { status, text } = await request(failing).get('/api/v1/stats');
    expect(status).toBe(500);
    expect(text).not.toContain('secret');
  });

  it('limits how many costly questions an address may ask', async () => {
    const limited = littleApp({ questionsPerMinute: 2 });
    const ask = () => request(limited).get('/api/v1/graph');
    expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 200, 429]);
    expect((await request(limited).get('/api/v1/health')).status).toBe(200);
  });

  it.each(['/reports', '/claims', '/relationships', '/actors'])('limits how often %s is asked', async (path) => {
    const limited = littleApp({ questionsPerMinute: 1 });
    const ask = () => request(limited).get(`/api/v1${path}`);
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 429]);
  });
});
