import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Chunks } from '../formats/export-input.ts';

/**
 * Writes a file, or to the terminal where it is named `-`. Replaces a file only once the new one is whole; what is no
 * ordinary file is written to as it is.
 */
export async function writeFile(chunks: Chunks, output: string): Promise<void> {
  if (output === '-') {
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
    return;
  }
  await replace(chunks, output);
  console.error(`Written to ${output}`);
}

async function replace(chunks: Chunks, output: string): Promise<void> {
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
