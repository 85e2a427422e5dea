import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { ProblemError } from '../errors.ts';

/**
 * Answers an address so many times a minute.
 * @param perMinute 0 is without limit
 * @param what the things that are limited, in the plural
 */
export function limitQuestions(perMinute: number, what: string): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => {
      const detail = `At most ${perMinute} ${what} a minute are answered; wait a minute`;
      next(new ProblemError('too-many-requests', detail));
    },
  });
}
