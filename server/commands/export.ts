import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ENDPOINTS } from '../contract/endpoints.ts';
import { openKnowledgeBase } from '../open.ts';
import type { Chunks } from '../formats/export-input.ts';
import { parse } from '../queries/parse.ts';
import { exportOf } from '../routes/export-file.ts';
import { termsOf, type CommonOptions } from './options.ts';

type Options = CommonOptions & { output?: string; gexfVersion?: string };

/** Writes the graph as a file, or to the terminal where no file or `-` is named. */
export async function exportFile(format: string, options: Options): Promise<void> {
  const { output = '-', gexfVersion, ...terms } = termsOf(options);
  const asked = parse(ENDPOINTS.export.parameters, { format });
  const query = parse(ENDPOINTS.export.query, { ...terms, ...(gexfVersion !== undefined && { version: gexfVersion }) });
  const knowledgeBase = await openKnowledgeBase(options.data);
  const { chunks } = exportOf(await knowledgeBase.snapshot(), asked.format, query);
  if (output === '-') {
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
    return;
  }
  await write(chunks, output);
  console.error(`Written to ${output}`);
}

/** Replaces a file only once the new one is whole; what is no ordinary file is written to as it is. */
async function write(chunks: Chunks, output: string): Promise<void> {
  const path = await realpath(output).catch(() => output);
  const existing = await stat(path).catch(() => undefined);
  if (existing && !existing.isFile()) {
    await pipeline(Readable.from(chunks), createWriteStream(path));
    return;
  }
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const mode = existing ? existing.mode & 0o777 : 0o666;
    await pipeline(Readable.from(chunks), createWriteStream(unfinished, { flags: 'wx', mode }));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
