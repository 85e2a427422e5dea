import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
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
  try {
    await replace(chunks, output);
  } catch (error) {
    throw unwritable(output, error);
  }
  console.error(`Written to ${output}`);
}

/** Names the file that was wanted, not the unfinished one beside it. */
function unwritable(output: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const cause = { cause: error };
  const folder = dirname(output);
  if (code === 'ENOENT')
    return new Error(`${output} is not written: there is no folder ${folder}; make it first`, cause);
  if (code === 'ENOTDIR') return new Error(`${output} is not written: ${folder} is no folder; name another`, cause);
  if (code === 'EISDIR') return new Error(`${output} is a folder; name a file in it`, cause);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Error(`${output} is not written: this user may not write there; name another folder`, cause);
  if (code === 'ENOSPC') return new Error(`${output} is not written: there is no room left; make some`, cause);
  return error;
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
