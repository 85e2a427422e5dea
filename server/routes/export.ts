import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Chunks } from '../formats/export-input.ts';
import { exportOf } from './export-file.ts';
import type { Asked } from './answer.ts';

/** Sends the graph that the filter leaves as a file, chunk by chunk as the client takes it. */
export async function sendExport({ snapshot, parameters, query }: Asked<'export'>, response: Response): Promise<void> {
  const { name, mediaType, chunks } = exportOf(snapshot, parameters.format, query);
  response.attachment(name).type(mediaType);
  if (response.req.fresh) {
    response.status(304).end();
    return;
  }
  try {
    await pipeline(Readable.from(inTurns(chunks)), response);
  } catch (error) {
    // The client went away before the end.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

/** Lets others have a turn between chunks. */
async function* inTurns(chunks: Chunks): AsyncGenerator<string | Uint8Array> {
  for (const chunk of chunks) {
    yield chunk;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
