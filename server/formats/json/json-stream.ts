/** Files of JSON that are larger than a JavaScript string can be, read a value at a time. */
import { FileError } from '../file-error.ts';
import type { Findings } from '../table/findings.ts';
import { JsonScanner, type JsonTarget, type JsonValue } from './json-scanner.ts';

export interface JsonHandlers {
  /**
   * Who takes the elements of which lists, one at a time in the file's order. Lists are named by JSON Pointers (RFC 6901),
   * `/nodes` or `/elements/nodes`; the empty pointer is a file that is a list itself.
   */
  readonly elements: Readonly<Record<string, (element: JsonValue) => void>>;
  /** Takes every other member of the file's object, and of the objects on the way to the lists, whole. */
  readonly value?: (pointer: string, value: JsonValue) => void;
}

/**
 * Reads a file that is one value of JSON. Of each element there is the value, its text and the line it starts on. No
 * value may be longer than 16 MB or deeper than 256 levels. A key that an object has twice is a finding, `repeated-key`.
 * Keys such as `__proto__` are keys like any other: copy objects key by key or leave them as they are.
 * @throws {FileError} where the file is not JSON in UTF-8 or goes beyond these limits, with the line and the column
 */
export async function readJsonElements(
  chunks: AsyncIterable<Uint8Array>,
  { elements, value }: JsonHandlers,
  findings: Findings,
): Promise<void> {
  const takers = new Map(Object.entries(elements));
  const ways = [...takers.keys()];
  await scan(chunks, findings, false, {
    streams: (pointer) => takers.has(pointer),
    walks: (pointer) => pointer === '' || ways.some((way) => way.startsWith(`${pointer}/`)),
    element: (pointer, element) => takers.get(pointer)!(element),
    value: (pointer, found) => value?.(pointer, found),
  });
}

/**
 * Reads a file of values one after another, usually one a line, with the same limits.
 * @throws {FileError} as above
 */
export async function readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  take: (value: JsonValue) => void,
  findings: Findings,
): Promise<void> {
  const never = () => false;
  await scan(chunks, findings, true, { streams: never, walks: never, element: () => {}, value: (_, one) => take(one) });
}

async function scan(chunks: AsyncIterable<Uint8Array>, findings: Findings, isSequence: boolean, target: JsonTarget) {
  const scanner = new JsonScanner(target, findings, isSequence);
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === undefined) scanner.push(chunk);
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < MARK.length) continue;
      scanner.push(unmarked(head));
      head = undefined;
    }
  }
  if (head !== undefined) scanner.push(unmarked(head));
  scanner.end();
}

/** With which UTF-8 may say that it is UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

function unmarked(head: Uint8Array): Uint8Array {
  const [first, second] = head;
  const is = (a: number, b: number) => first === a && second === b;
  if (is(0xff, 0xfe) || is(0xfe, 0xff) || first === 0 || second === 0) {
    throw new FileError(1, 'the file is UTF-16 or no text at all; save it as UTF-8');
  }
  if (is(0x1f, 0x8b)) throw new FileError(1, 'the file is compressed; unpack it with gunzip first');
  if (is(0x50, 0x4b)) throw new FileError(1, 'the file is a zip archive; unpack it first');
  return MARK.every((byte, index) => head[index] === byte) ? head.subarray(MARK.length) : head;
}
