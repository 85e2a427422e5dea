import { randomBytes } from 'node:crypto';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { pino, type Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import packageJson from '../package.json' with { type: 'json' };
import { LOOPBACK, type Config } from './config.ts';
import { ProblemError } from './errors.ts';
import { findInline, type PathFinder } from './queries/paths/find-inline.ts';
import { apiRoutes } from './routes/api.ts';
import { docsRoutes } from './routes/docs.ts';
import { importRoutes } from './routes/imports.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { openApiDocument } from './routes/openapi.ts';
import { nonceOf, pageRoutes } from './routes/page.ts';
import { createShelf } from './store/import-shelf.ts';
import type { KnowledgeBase } from './store/knowledge-base.ts';
import { HERE, type Workshop } from './store/workshop.ts';

export interface AppOptions {
  log?: Logger;
  /** How paths are found; in the thread of the server where nothing else is given. */
  findPaths?: PathFinder;
  /** What makes files ready that are brought in; likewise. */
  workshop?: Workshop;
}

/** The whole server as an Express app; it does not listen. */
export function createApp(
  knowledgeBase: KnowledgeBase,
  config: Config,
  { log = pino({ level: config.logLevel }), findPaths = findInline, workshop = HERE }: AppOptions = {},
): Express {
  const app = express();
  const { version } = packageJson;
  app.disable('x-powered-by');
  app.set('etag', false);
  const serializers = {
    req: ({ method, url }: { method: string; url: string }) => ({ method, url }),
    res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
  };
  app.use(pinoHttp({ logger: log, serializers }));
  app.set('trust proxy', config.trustProxy);
  app.use(knownHosts(config));
  app.use(security(config));
  app.use(compression());
  const metrics = metricsRoutes();
  app.use(metrics.observe);
  const ask = apiRoutes({ knowledgeBase, findPaths }, config, version);
  app.use('/api/v1/imports', importRoutes(createShelf(workshop), knowledgeBase, config, ask));
  app.use('/api/v1', ask);
  app.use('/api/v1', docsRoutes(openApiDocument(version)), metrics.routes);
  app.use('/api', (request) => {
    throw new ProblemError('not-found', `There is no ${request.originalUrl}; /api/v1/docs lists what there is`);
  });
  app.use(pageRoutes(config.page));
  app.use((request) => {
    throw new ProblemError('not-found', `There is no ${request.originalUrl}`);
  });
  app.use(problems(log));
  return app;
}

/**
 * A server that listens on this machine alone answers to its names alone. Otherwise any web page could have its own name
 * point here, and read what only this machine should (DNS rebinding).
 */
function knownHosts({ host, allowedHosts }: Config): RequestHandler {
  if (!LOOPBACK.test(host) && allowedHosts.length === 0) return (_request, _response, next) => next();
  return (request, _response, next) => {
    const name = (request.headers.host ?? 'localhost').replace(/:\d+$/, '').toLowerCase();
    if (LOOPBACK.test(name) || allowedHosts.includes(name)) next();
    else next(new ProblemError('misdirected', `Ask for localhost, or start the server with ALLOWED_HOSTS=${name}`));
  };
}

/** The read-only map. Whoever puts it into a frame can make nobody click on anything that does harm. */
const EMBED = /^\/(?:imports\/[\w-]+\/)?embed\/?(?:\?|$)/;

/** Nothing but what this server sends is run, shown or asked; and no page but the read-only map is shown in a frame. */
function security({ embeds }: Config): RequestHandler[] {
  const nonce = (_request: unknown, response: unknown) => `'nonce-${nonceOf(response as Response)}'`;
  const mayFrame = ({ url = '' }: { url?: string | undefined }) => embeds && EMBED.test(url);
  const frames = (request: { url?: string | undefined }) => (mayFrame(request) ? '*' : "'none'");
  const none = ["'none'"];
  const self = ["'self'"];
  const makeNonce: RequestHandler = (_request, response, next) => {
    (response.locals as { nonce: string }).nonce = randomBytes(16).toString('base64');
    next();
  };
  const directives = {
    defaultSrc: none,
    scriptSrc: ["'self'", nonce],
    styleSrc: ["'self'", nonce],
    imgSrc: ["'self'", 'data:', 'blob:'],
    ...{ connectSrc: self, fontSrc: self, workerSrc: self, manifestSrc: self },
    ...{ objectSrc: none, baseUri: none, formAction: none, frameAncestors: [frames] },
  };
  // The server itself speaks plain HTTP; asking browsers for HTTPS is for whoever puts TLS in front of it.
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
  const openFrames: RequestHandler = (request, response, next) => {
    if (mayFrame(request)) {
      // Before there was a policy for frames; and what a page asks for that keeps others out of its process.
      response.removeHeader('X-Frame-Options');
      response.set('Cross-Origin-Resource-Policy', 'cross-origin');
    }
    next();
  };
  return [makeNonce, headers as RequestHandler, openFrames];
}

/** Whatever is thrown becomes a problem; what is not ours to explain is logged and not shown. */
function problems(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    // Who has gone away hears nothing, and is nobody's fault.
    if (response.closed || response.destroyed) return;
    if (response.headersSent) {
      next(error);
      return;
    }
    const problem = toProblemError(error);
    if (problem.type === 'internal') log.error({ err: error, url: request.originalUrl }, 'request failed');
    const body = problem.toProblem();
    response.removeHeader('ETag');
    response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  };
}

function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (error instanceof URIError || status === 400) {
    return new ProblemError('invalid-parameter', 'The address is not well formed; percent-encode it as UTF-8');
  }
  if (typeof status === 'number' && status < 500) return new ProblemError('not-found', 'There is no such file');
  return new ProblemError('internal', 'It is written in the log of the server; try again, or tell whoever runs it');
}
