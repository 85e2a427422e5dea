/** Graph files that are brought in: read, kept for as long as the server runs, and asked about like the dataset itself. */
import { Router, type Request, type RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { importQuery, type ImportAnswer } from '../contract/imports.ts';
import { ProblemError } from '../errors.ts';
import { FileError } from '../formats/file-error.ts';
import { importGraph } from '../formats/import-graph.ts';
import { parse } from '../queries/parse.ts';
import type { ImportShelf } from '../store/import-shelf.ts';
import type { KnowledgeBase } from '../store/knowledge-base.ts';

/** No page of another site can send this without being asked first whether it may, and it may not. */
const BODY = 'application/octet-stream';

/** @param ask answers questions about the knowledge base in `response.locals.about` */
export function importRoutes(shelf: ImportShelf, config: Config, ask: RequestHandler): Router {
  const router = Router();
  let reading = 0;
  router.post('/', async (request, response) => {
    if (!config.imports) {
      throw new ProblemError('imports-off', 'This server takes no files; whoever runs it can start it with IMPORTS=on');
    }
    if (!request.is(BODY))
      throw new ProblemError('invalid-file', `Send the file as the body, with Content-Type: ${BODY}`);
    if (reading > 0) throw new ProblemError('busy', 'Another file is being read; try again when it is done');
    reading += 1;
    try {
      response.status(201).json(await take(request, shelf, config.importMegabytes));
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
  router.use('/:import', choose, ask);
  return router;
}

async function take(request: Request, shelf: ImportShelf, megabytes: number): Promise<ImportAnswer> {
  const { fileName, strict = false, mapping } = parse(importQuery, request.query);
  const today = new Date().toISOString().slice(0, 10);
  const options = { fileName, today, ...(mapping !== undefined && { mapping }) };
  try {
    const { dataset, report } = await importGraph(inTurns(request, megabytes), options);
    if (strict && report.findings.length > 0) {
      const found = report.findings.map(({ code, count }) => `${code} (${count})`).join(', ');
      throw new ProblemError(
        'invalid-file',
        `${fileName} cannot be taken over without loss or doubt: ${found}; mend the file, or leave strict out`,
      );
    }
    return { id: shelf.add(dataset), ...report };
  } catch (error) {
    if (error instanceof FileError) throw new ProblemError('invalid-file', `${fileName}: ${error.message}`);
    throw error;
  }
}

/** The body, not more of it than may be, with a turn for others after each chunk. */
async function* inTurns(body: AsyncIterable<Uint8Array>, megabytes: number): AsyncGenerator<Uint8Array> {
  let left = megabytes * 1_000_000;
  for await (const chunk of body) {
    left -= chunk.length;
    if (left < 0) {
      const detail = `At most ${megabytes} MB are taken here; open a larger file with npm start -- --data FILE`;
      throw new ProblemError('file-too-large', detail);
    }
    yield chunk;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
