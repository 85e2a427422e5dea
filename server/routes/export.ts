import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { exportOf } from './export-file.ts';
import type { Asked } from './answer.ts';

/** Sends the graph that the filter leaves as a file, chunk by chunk as the client takes it. */
export async function sendExport({ snapshot, query }: Asked<'export'>, response: Response): Promise<void> {
  const { name, mediaType, chunks } = exportOf(snapshot, query);
  response.attachment(name).type(mediaType);
  await pipeline(Readable.from(chunks), response);
}
