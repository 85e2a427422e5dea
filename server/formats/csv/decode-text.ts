/** The text of a file: UTF-8, UTF-16 where a mark says so, or what the file's owner declares. */
import { FileError } from '../file-error.ts';

/**
 * The text in pieces, without a mark at its start.
 * @param encoding as `TextDecoder` knows it; where it is not given, what the file begins with tells
 * @param line on which the reader of the text is, for errors
 * @throws {FileError} where the bytes are not of that encoding, with the line
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  line: () => number,
  encoding?: string,
): AsyncGenerator<string, void> {
  let decoder: Decoder | undefined;
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk);
      continue;
    }
    head = joined(head, chunk);
    if (head.length < 4) continue;
    decoder = new Decoder(encoding ?? markedEncoding(head), line);
    yield decoder.decode(head);
  }
  if (decoder === undefined) {
    decoder = new Decoder(encoding ?? markedEncoding(head), line);
    yield decoder.decode(head);
  }
  yield decoder.decode();
}

function markedEncoding(head: Uint8Array): string {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x1f && second === 0x8b) throw new FileError(1, 'the file is compressed; unpack it with gunzip first');
  if (first === 80 && second === 75 && third === 3 && fourth === 4) {
    throw new FileError(1, 'the file is a zip archive or a spreadsheet; save the table as CSV, in UTF-8');
  }
  return 'utf-8';
}

class Decoder {
  readonly #decoder: TextDecoder;
  readonly #line: () => number;
  /** The last bytes of the piece before, among which a character may have begun. */
  #tail: Uint8Array = new Uint8Array(0);

  constructor(label: string, line: () => number) {
    this.#line = line;
    try {
      this.#decoder = new TextDecoder(label, { fatal: true });
    } catch {
      throw new FileError(undefined, `the encoding "${label.slice(0, 40)}" is not known; save the file as UTF-8`);
    }
  }

  /** @param bytes none at the end of the file */
  decode(bytes?: Uint8Array): string {
    try {
      const text = this.#decoder.decode(bytes, { stream: bytes !== undefined });
      this.#tail = joined(this.#tail, bytes?.subarray(-3) ?? this.#tail).slice(-3);
      return text;
    } catch {
      const { encoding } = this.#decoder;
      const lines = encoding === 'utf-8' && bytes ? linesBeforeFault(joined(unfinished(this.#tail), bytes)) : 0;
      const hint = 'save it as UTF-8, or declare its encoding in a mapping';
      throw new FileError(this.#line() + lines, `the file is not ${encoding.toUpperCase()} from here on; ${hint}`);
    }
  }
}

/** The character of UTF-8 that begins among the last bytes and does not end there. */
function unfinished(tail: Uint8Array): Uint8Array {
  const at = tail.findLastIndex((byte) => byte >= 0xc0);
  const length = at < 0 ? 0 : tail[at]! >= 0xf0 ? 4 : tail[at]! >= 0xe0 ? 3 : 2;
  return tail.subarray(at >= 0 && tail.length - at < length ? at : tail.length);
}

/** How many lines end before the first bytes that are not UTF-8. */
function linesBeforeFault(bytes: Uint8Array): number {
  const [LF, CR] = [10, 13];
  let lines = 0;
  let from = 0;
  for (let to = 0; to < bytes.length; to += 1) {
    if (bytes[to] !== LF && (bytes[to] !== CR || bytes[to + 1] === LF)) continue;
    if (!isUtf8(bytes.subarray(from, to))) break;
    lines += 1;
    from = to + 1;
  }
  return lines;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
