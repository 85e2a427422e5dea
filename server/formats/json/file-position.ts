/** Where in a file a reader of bytes is. */
export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in characters as JavaScript and most editors count them. */
  column: number;
}

export class FilePosition {
  line = 1;
  /** Bytes of the chunks that have been read. */
  before = 0;
  /** The byte that the line starts with, moved so that what is after it is a number of characters. */
  #lineStart = 0;

  /** Of a byte of the chunk at hand. */
  placeOf(at: number): Place {
    return { line: this.line, column: this.before + at - this.#lineStart + 1 };
  }

  /** A line has ended at that byte. */
  endLine(at: number): void {
    this.line += 1;
    this.#lineStart = this.before + at + 1;
  }

  /** So many bytes have turned out to be that text, which the line so far ends with. */
  tellText(bytes: number, text: string): void {
    if (bytes === text.length) return;
    const tail = text.slice(text.lastIndexOf('\n') + 1);
    this.#lineStart += Buffer.byteLength(tail) - tail.length;
  }
}
