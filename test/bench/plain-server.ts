/** Serves the plain page with a graph, compressed as ours is. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import compression from 'compression';
import { build } from 'esbuild';
import express from 'express';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Running } from '../e2e/browser.ts';

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>
<body style="margin:0"><div id="map" style="position:fixed;inset:0"></div><script type="module" src="/plain.js"></script></html>`;

export async function startPlain(answer: GraphAnswer): Promise<Running> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'plain-page.ts')],
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, logLevel: 'warning' },
  });
  const script = brotliCompressSync(built.outputFiles[0]!.contents);
  const json = JSON.stringify(answer);
  const app = express();
  app.use(compression());
  app.get('/', (_request, response) => void response.type('html').send(HTML));
  app.get('/plain.js', (_request, response) => void response.type('js').set('Content-Encoding', 'br').send(script));
  app.get('/graph.json', (_request, response) => void response.type('json').send(json));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, stop };
}
