/** The file of what a map shows, as it shows it: the map comes as the body of the question. */
import type { RequestHandler } from 'express';
import { drawing } from '../contract/drawing.ts';
import { parse } from '../queries/parse.ts';
import type { KnowledgeBase } from '../store/knowledge-base.ts';
import { serve } from './answer.ts';
import { sendExport } from './export.ts';
import { readJson } from './read-json.ts';

/** The largest graph that is drawn whole, with long ids. */
const MOST_BYTES = 24_000_000;

/** @param release sets answers of one release of the server apart from those of another */
export function exportDrawn(knowledgeBase: KnowledgeBase, release: string): RequestHandler[] {
  const answer = serve('export', knowledgeBase, release, (asked, response) => {
    // It is of this body alone, which no cache knows of.
    response.removeHeader('ETag');
    response.set('Cache-Control', 'no-store');
    return sendExport(asked, response, parse(drawing, response.req.body));
  });
  return [readJson('drawing', MOST_BYTES), answer];
}
