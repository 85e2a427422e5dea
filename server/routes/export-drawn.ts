/** The file of what a map shows, as it shows it: the map comes as the body of the question. */
import express, { type RequestHandler } from 'express';
import { drawing } from '../contract/drawing.ts';
import { ProblemError } from '../errors.ts';
import { parse } from '../queries/parse.ts';
import type { KnowledgeBase } from '../store/knowledge-base.ts';
import { serve } from './answer.ts';
import { sendExport } from './export.ts';

/** The largest graph that is drawn whole, with long ids. */
const MOST_BYTES = 24_000_000;

/** No page of another site can send this without being asked first whether it may, and it may not. */
const BODY = 'application/json';

const readJson: RequestHandler = express.json({ limit: MOST_BYTES, type: BODY });

/** @param release sets answers of one release of the server apart from those of another */
export function exportDrawn(knowledgeBase: KnowledgeBase, release: string): RequestHandler[] {
  const readBody: RequestHandler = (request, response, next) => {
    if (!request.is(BODY)) {
      throw new ProblemError('invalid-parameter', `drawing: send it as the body, with Content-Type: ${BODY}`);
    }
    readJson(request, response, (error?: unknown) => next(error === undefined ? undefined : refused(error)));
  };
  const answer = serve('export', knowledgeBase, release, (asked, response) => {
    // It is of this body alone, which no cache knows of.
    response.removeHeader('ETag');
    response.set('Cache-Control', 'no-store');
    return sendExport(asked, response, parse(drawing, response.req.body));
  });
  return [readBody, answer];
}

function refused(error: unknown): ProblemError {
  if ((error as { status?: number }).status === 413) {
    return new ProblemError('file-too-large', `A drawing has at most ${MOST_BYTES / 1_000_000} MB; leave actors out`);
  }
  return new ProblemError('invalid-parameter', 'drawing: the body is not valid JSON in UTF-8');
}
