/** Graph files that are brought in: read, kept for as long as the server runs, and asked about like the dataset itself. */
import { Router, type Request, type RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { importQuery, type ImportAnswer } from '../contract/imports.ts';
import { ProblemError } from '../errors.ts';
import { FileError } from '../formats/file-error.ts';
import { importGraph, type Imported } from '../formats/import-graph.ts';
import { limitQuestions } from './limit-questions.ts';
import { uniteRoutes } from './unite.ts';
import { parse } from '../queries/parse.ts';
import type { ImportShelf } from '../store/import-shelf.ts';
import type { KnowledgeBase } from '../store/knowledge-base.ts';

/** Files that one address may bring in a minute. */
const PER_MINUTE = 30;
/** Nodes and edges of a file: what is read within about ten seconds. Small files can hold many times more. */
const MOST_ROWS = 1_500_000;
/** A line on which nothing comes for so long is given up. */
const IDLE_SECONDS = 30;
/** After so long a file must have come at this many bytes a second: only one is read at a time. */
const PATIENCE_SECONDS = 10;
const SLOWEST = 20_000;

/** No page of another site can send this without being asked first whether it may, and it may not. */
const BODY = 'application/octet-stream';

/**
 * @param knowledgeBase of the server, which files can be put together with
 * @param ask answers questions about the knowledge base in `response.locals.about`
 */
export function importRoutes(
  shelf: ImportShelf,
  knowledgeBase: KnowledgeBase,
  config: Config,
  ask: RequestHandler,
): Router {
  const router = Router();
  const limit = limitQuestions(config.questionsPerMinute === 0 ? 0 : PER_MINUTE, 'files');
  let reading = 0;
  router.post('/', limit, async (request, response) => {
    if (!config.imports) {
      throw new ProblemError('imports-off', 'This server takes no files; whoever runs it can start it with IMPORTS=on');
    }
    if (!request.is(BODY))
      throw new ProblemError('invalid-file', `Send the file as the body, with Content-Type: ${BODY}`);
    if (reading > 0) throw new ProblemError('busy', 'Another file is being read; try again when it is done');
    reading += 1;
    try {
      const { dataset, report } = await take(request, config.importMegabytes);
      // Who has gone away would never hear under which id it is kept.
      const hasGone = () => response.destroyed;
      if (hasGone()) return;
      const id = await shelf.add(dataset);
      if (hasGone()) shelf.remove(id);
      else response.status(201).json({ id, ...report } satisfies ImportAnswer);
    } finally {
      reading -= 1;
    }
  });
  router.delete('/:import', (request, response) => {
    shelf.remove(request.params.import);
    response.status(204).end();
  });
  const choose: RequestHandler<{ import: string }> = (request, response, next) => {
    const about = shelf.find(request.params.import);
    if (!about) throw new ProblemError('not-found', 'This file is no longer kept; bring it in again');
    (response.locals as { about: KnowledgeBase }).about = about;
    next();
  };
  const { matches, unite } = uniteRoutes(shelf, knowledgeBase);
  router.get('/:import/matches', limit, choose, matches);
  router.post('/:import/united', limit, choose, ...unite);
  router.use('/:import', choose, ask);
  return router;
}

async function take(request: Request, megabytes: number): Promise<Imported> {
  const { fileName, strict = false, mapping } = parse(importQuery, request.query);
  request.setTimeout(IDLE_SECONDS * 1000, () => request.destroy());
  const today = new Date().toISOString().slice(0, 10);
  const options = { fileName, today, mostRows: MOST_ROWS, ...(mapping !== undefined && { mapping }) };
  try {
    const imported = await importGraph(inTurns(request, megabytes), options);
    // From here on it is this server that takes its time.
    request.setTimeout(0);
    const { findings } = imported.report;
    if (strict && findings.length > 0) {
      const found = findings.map(({ code, count }) => `${code} (${count})`).join(', ');
      throw new ProblemError(
        'invalid-file',
        `${fileName} cannot be taken over without loss or doubt: ${found}; mend the file, or leave strict out`,
      );
    }
    return imported;
  } catch (error) {
    if (error instanceof FileError) {
      throw new ProblemError('invalid-file', `${fileName}: ${error.message}`, { table: error.table });
    }
    throw error;
  }
}

/** The body, not more of it and not slower than may be, with a turn for others after each chunk. */
async function* inTurns(body: AsyncIterable<Uint8Array>, megabytes: number): AsyncGenerator<Uint8Array> {
  const started = Date.now();
  let left = megabytes * 1_000_000;
  let taken = 0;
  for await (const chunk of body) {
    left -= chunk.length;
    taken += chunk.length;
    const seconds = (Date.now() - started) / 1000;
    if (seconds > PATIENCE_SECONDS && taken < seconds * SLOWEST) {
      throw new ProblemError('file-too-slow', 'The file comes too slowly, and others wait; try again on a faster line');
    }
    if (left < 0) {
      const detail = `At most ${megabytes} MB are taken here; open a larger file with npm start -- --data FILE`;
      throw new ProblemError('file-too-large', detail);
    }
    yield chunk;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
