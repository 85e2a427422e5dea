/** Bytes of any encoding that a file names as bytes of UTF-8: as they are where they are that already. */
import { FileError } from '../file-error.ts';
import type { Findings } from '../table/findings.ts';

/** Bytes within which an XML declaration ends. */
const HEAD = 1024;
const encoder = new TextEncoder();

export interface Utf8Source {
  /** The file's next bytes, in UTF-8. */
  convert(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

const AS_IT_IS: Utf8Source = { convert: (chunk) => chunk, end: () => new Uint8Array(0) };

/** Whether enough of the file has come to tell its encoding. */
export function canTellEncoding(head: Uint8Array): boolean {
  return head.length >= HEAD || (head.length >= 4 && !startsDeclaration(head)) || head.includes(62);
}

function startsDeclaration(head: Uint8Array): boolean {
  return unmarked(head)[0] === 60;
}

/** Without the mark that says which UTF-8 or UTF-16 it is. */
function unmarked(head: Uint8Array): Uint8Array {
  return head.subarray(head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0);
}

/** How many bytes at the start are a mark that belongs to UTF-8. */
export const markLength = (head: Uint8Array): number => head.length - unmarked(head).length;

/** @param line of where the scan is, for errors */
export function utf8Of(head: Uint8Array, line: () => number, findings: Findings): Utf8Source {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', line);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', line);
  if (first === 60 && second === 0 && third !== 0) return decoded('utf-16le', line);
  if (first === 0 && second === 60) {
    if (third === 0 && fourth !== 0) return decoded('utf-16be', line);
  }
  if (first === 0x1f && second === 0x8b) throw new FileError(1, 'the file is compressed; unpack it with gunzip first');
  if (first === 80 && second === 75) throw new FileError(1, 'the file is a zip archive; unpack it first');
  const label = declaredEncoding(head);
  if (label === undefined || /^(utf-?8|us-ascii|ascii)$/i.test(label)) return AS_IT_IS;
  if (markLength(head) > 0 || /^(utf-?16|ucs-?2|utf-?32|iso-10646)/i.test(label)) {
    // The declaration could not have been read if it were true. Programs that write UTF-16 in memory leave it behind.
    findings.add('encoding', 1, `the file says that it is ${label} and is not; it is read as UTF-8`);
    return AS_IT_IS;
  }
  return decoded(label, line);
}

function declaredEncoding(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...unmarked(head).subarray(0, HEAD));
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
}

function decoded(label: string, line: () => number): Utf8Source {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new FileError(1, `the encoding "${label.slice(0, 40)}" is not known; save the file as UTF-8`);
  }
  const decode = (chunk?: Uint8Array) => {
    try {
      return encoder.encode(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
    } catch {
      throw new FileError(line(), `at or after this line the file is not ${label} any more; save it as UTF-8`);
    }
  };
  return { convert: decode, end: () => decode() };
}
