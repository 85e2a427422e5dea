/** Characters in a chunk before it is handed on; the last piece comes on top. */
const CHUNK = 32_768;

/** Small pieces of a file joined into chunks of about 32 000 characters; the last may be shorter, or empty. */
export function* inChunks(pieces: Iterable<string>): Generator<string, void> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
