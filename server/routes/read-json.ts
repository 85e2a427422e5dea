import express, { type RequestHandler } from 'express';
import { ProblemError } from '../errors.ts';

/** No page of another site can send this without being asked first whether it may, and it may not. */
const BODY = 'application/json';

/**
 * Reads a body of JSON; anything else is refused, with what is wrong.
 * @param name what the body is, for whoever sends another
 * @param most how many bytes it may have
 */
export function readJson(name: string, most: number): RequestHandler {
  const read: RequestHandler = express.json({ limit: most, type: BODY });
  return (request, response, next) => {
    if (!request.is(BODY)) {
      throw new ProblemError('invalid-parameter', `${name}: send it as the body, with Content-Type: ${BODY}`);
    }
    read(request, response, (error?: unknown) => next(error === undefined ? undefined : refused(name, most, error)));
  };
}

function refused(name: string, most: number, error: unknown): ProblemError {
  if ((error as { status?: number }).status === 413) {
    return new ProblemError('file-too-large', `${name}: has at most ${most / 1_000_000} MB; send less of it`);
  }
  return new ProblemError('invalid-parameter', `${name}: the body is not valid JSON in UTF-8`);
}
