import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Drawing } from '../contract/drawing.ts';
import type { Chunks } from '../formats/export-input.ts';
import { exportOf } from './export-file.ts';
import type { Asked } from './answer.ts';

/** What web applications that open files by their address read: Gephi Lite. */
const READ_BY_OTHERS: ReadonlySet<string> = new Set(['gexf']);

/**
 * Sends the graph that the filter leaves as a file, chunk by chunk as the client takes it. What the whole web may read
 * anyway, its pages may; what is served to a machine or a house alone, they may not.
 * @param drawing of the map that the file is of, where it is of one
 */
export async function sendExport(
  { snapshot, parameters, query, onTheWeb }: Asked<'export'>,
  response: Response,
  drawing?: Drawing,
): Promise<void> {
  const { name, mediaType, chunks } = await exportOf(snapshot, parameters.format, query, drawing);
  response.attachment(name).type(mediaType);
  if (onTheWeb && READ_BY_OTHERS.has(parameters.format)) {
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  }
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
