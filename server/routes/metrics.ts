import { Router, type RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What operators watch, in Prometheus's text format: process figures and the duration of requests by route. */
export function metricsRoutes(): { observe: RequestHandler; routes: Router } {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [register],
  });
  const routes = Router();
  routes.get('/metrics', async (_request, response) => {
    response.type(register.contentType).send(await register.metrics());
  });
  const observe: RequestHandler = (request, response, next) => {
    const stop = duration.startTimer({ method: request.method });
    response.on('finish', () => {
      const { path } = (request.route as { path: unknown } | undefined) ?? { path: undefined };
      // Routes, not addresses: these are few, and say nothing about who was asked for.
      stop({ route: typeof path === 'string' ? path : 'other', status: response.statusCode });
    });
    next();
  };
  return { observe, routes };
}
