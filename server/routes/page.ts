/** The built page. Each time it is sent, its scripts and styles get a nonce of their own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router, type Response } from 'express';

/** What stands for the nonce in the built page. */
const NONCE = /__CSP_NONCE__/g;

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente</title>
<p>The page has not been built. Run <code>npm run build</code> and start again; the API at
<a href="/api/v1/docs">/api/v1/docs</a> works without it.</p></html>`;

export function pageRoutes(folder: string): Router {
  const router = Router();
  // Names of built files carry a hash of their content, so they can be kept for ever.
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(express.static(folder, { index: false }));
  router.get(/^\/(?!api\/)[^.]*$/, async (_request, response) => {
    const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
    response.set('Cache-Control', 'no-cache').type('html');
    if (page === undefined) response.status(503).send(NOT_BUILT);
    else response.send(page.replace(NONCE, nonceOf(response)));
  });
  return router;
}

/** The nonce of the answer, which its Content-Security-Policy names too. */
export const nonceOf = (response: Response): string => (response.locals as { nonce: string }).nonce;
