import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ENDPOINTS } from '../contract/endpoints.ts';
import { parse } from '../queries/parse.ts';
import { openKnowledgeBase } from '../open.ts';
import { exportOf } from '../routes/export-file.ts';
import { termsOf, type CommonOptions } from './options.ts';

type Options = CommonOptions & { output?: string; gexfVersion?: string };

/** Writes the graph as a file; an existing one is replaced only once the new one is whole. */
export async function exportFile(format: string, options: Options): Promise<void> {
  const { output, gexfVersion, ...terms } = termsOf(options);
  parse(ENDPOINTS.export.parameters, { format });
  const query = parse(ENDPOINTS.export.query, { ...terms, ...(gexfVersion !== undefined && { version: gexfVersion }) });
  const knowledgeBase = await openKnowledgeBase(options.data);
  const { chunks } = exportOf(await knowledgeBase.snapshot(), query);
  if (output === undefined) {
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
    return;
  }
  const unfinished = `${output}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(unfinished));
    await rename(unfinished, output);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  console.error(`Written to ${output}`);
}
