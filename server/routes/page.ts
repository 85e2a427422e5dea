/** The built page. Each time it is sent, its scripts and styles get a nonce of their own. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import express, { Router, type RequestHandler, type Response } from 'express';

/** What stands for the nonce in the built page. */
const NONCE = /__CSP_NONCE__/g;

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente</title>
<p>The page has not been built. Run <code>npm run build</code> and start again; the API at
<a href="/api/v1/docs">/api/v1/docs</a> works without it.</p></html>`;

/** Names of built files carry a hash of their content. */
const FOR_EVER = { immutable: true, maxAge: '1y' };

export function pageRoutes(folder: string): Router {
  const router = Router();
  const assets = join(folder, 'assets');
  router.use('/assets', compressedFiles(assets), express.static(assets, { ...FOR_EVER, fallthrough: false }));
  router.use(express.static(folder, { index: false }));
  router.get(/^\/(?!api\/)[^.]*$/, async (_request, response) => {
    const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
    response.set('Cache-Control', 'no-cache').type('html');
    if (page === undefined) response.status(503).send(NOT_BUILT);
    else response.send(page.replace(NONCE, nonceOf(response)));
  });
  return router;
}

/** Sends files as the build has compressed them, to who takes that and where it has; others are compressed as they are sent. */
function compressedFiles(folder: string): RequestHandler {
  const setHeaders = (response: Response, path: string) => {
    if (!path.endsWith('.br')) return;
    response.type(extname(path.slice(0, -'.br'.length))).set('Content-Encoding', 'br');
  };
  const send = express.static(folder, { ...FOR_EVER, setHeaders });
  return (request, response, next) => {
    response.vary('Accept-Encoding');
    if (request.acceptsEncodings('br') !== 'br') {
      next();
      return;
    }
    const { url } = request;
    request.url = url.replace(/(?=\?|$)/, '.br');
    void send(request, response, (error?: unknown) => {
      request.url = url;
      next(error);
    });
  };
}

/** The nonce of the answer, which its Content-Security-Policy names too. */
export const nonceOf = (response: Response): string => (response.locals as { nonce: string }).nonce;
