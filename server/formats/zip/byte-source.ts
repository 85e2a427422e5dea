/** The bytes of a stream, taken in the portions that the taker wants. */
export class ByteSource {
  readonly #iterator: AsyncIterator<Uint8Array>;
  /** Taken from the stream and given to nobody yet. */
  #rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, as many as happen to be there; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.#rest.length > 0) {
      const rest = this.#rest;
      this.#rest = new Uint8Array(0);
      return rest;
    }
    const result = await this.#iterator.next();
    return result.done === true ? undefined : result.value;
  }

  /** So many bytes, or fewer where the stream ends. */
  async take(length: number): Promise<Buffer> {
    const taken: Uint8Array[] = [];
    let missing = length;
    while (missing > 0) {
      const bytes = await this.next();
      if (bytes === undefined) break;
      taken.push(bytes.subarray(0, missing));
      this.giveBack(bytes.subarray(missing));
      missing -= Math.min(missing, bytes.length);
    }
    return Buffer.concat(taken);
  }

  /** What is to come next. */
  giveBack(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest]);
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
