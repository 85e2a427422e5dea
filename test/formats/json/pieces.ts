/** Files as they come off a disk or a socket. */

/** A file in pieces of that many bytes. */
export async function* inPieces(file: string | Uint8Array, piece = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  for (let at = 0; at < bytes.length; at += piece) yield await Promise.resolve(bytes.subarray(at, at + piece));
}

/** What a writer gives, as bytes. */
export const bytesOf = (chunks: Iterable<string | Uint8Array>): Buffer =>
  Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk as Uint8Array)));
