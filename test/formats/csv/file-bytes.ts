/** Files for readers, in the pieces that a test wants them in. */

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes in pieces of a size; all at once where none is given. */
// eslint-disable-next-line @typescript-eslint/require-await -- readers take what a stream gives, which is asynchronous
export async function* piecesOf(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
