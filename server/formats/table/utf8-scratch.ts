/** A text as bytes for as long as a call takes, for those who have strings. */
const encoder = new TextEncoder();

export class Utf8Scratch {
  bytes = new Uint8Array(256);

  /** Writes the text from the start of `bytes` on and says where it ends. */
  write(text: string): number {
    if (3 * text.length > this.bytes.length) this.bytes = new Uint8Array(6 * text.length);
    return encoder.encodeInto(text, this.bytes).written;
  }
}
