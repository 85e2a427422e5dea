import { createInflateRaw } from 'node:zlib';
import { FileError } from '../file-error.ts';
import type { ByteSource } from './byte-source.ts';

/**
 * What is packed at this place of the source, to where it says itself that it ends; what follows stays in the source.
 * @param packed counts the bytes that it takes up there
 * @throws {FileError} where it is damaged or the source ends early
 */
export async function* inflate(source: ByteSource, packed: { bytes: number }): AsyncGenerator<Uint8Array, void> {
  const engine = createInflateRaw();
  let fed = 0;
  let last: Uint8Array = new Uint8Array(0);
  let isOver = false;
  const feed = async () => {
    while (!isOver) {
      const bytes = await source.next();
      if (bytes === undefined) return void engine.end();
      last = bytes;
      fed += bytes.length;
      await new Promise((resolve) => engine.write(bytes, resolve));
      // It takes no more than belongs to it.
      isOver = engine.bytesWritten < fed;
    }
  };
  const feeding = feed().catch((error: unknown) => engine.destroy(error as Error));
  try {
    for await (const bytes of engine as AsyncIterable<Uint8Array>) {
      packed.bytes = engine.bytesWritten;
      yield bytes;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    throw new FileError(undefined, `the zip archive is damaged (${error.message}); make it anew`);
  } finally {
    isOver = true;
    engine.destroy();
  }
  await feeding;
  packed.bytes = engine.bytesWritten;
  source.giveBack(last.subarray(last.length - (fed - engine.bytesWritten)));
}
