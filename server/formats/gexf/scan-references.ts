/** Character references, the five entities and white space, replaced where they stand: no text gets longer by that. */
import { FileError } from '../file-error.ts';
import { AMP, CR, isXmlCharacter, LF, SPACE } from './scan-chars.ts';

const ENTITIES = new Map([
  ['lt', 60],
  ['gt', 62],
  ['amp', 38],
  ['apos', 39],
  ['quot', 34],
]);
/** Of a reference with its `&` and `;`, in bytes. One that is longer is no reference but a forgotten escape. */
export const LONGEST_REFERENCE = 32;

/**
 * Replaces references and line ends within the bytes.
 * @param isValue every white space that is not a reference becomes a blank, as it does in attributes
 * @param line where the text starts
 * @returns where the text now ends
 */
export function resolveReferences(
  bytes: Uint8Array,
  start: number,
  end: number,
  isValue: boolean,
  line: number,
): number {
  let to = start;
  for (let from = start; from < end; from += 1) {
    const byte = bytes[from]!;
    if (byte === AMP) {
      const stop = bytes.subarray(from, Math.min(end, from + LONGEST_REFERENCE)).indexOf(59);
      const name = stop < 0 ? undefined : String.fromCharCode(...bytes.subarray(from + 1, from + stop));
      to = writeCharacter(bytes, to, pointOf(name, line));
      from += stop;
    } else if (byte === CR) {
      if (bytes[from + 1] === LF && from + 1 < end) from += 1;
      else line += 1;
      if (bytes[from] === LF) line += 1;
      bytes[to++] = isValue ? 32 : LF;
    } else {
      if (byte === LF) line += 1;
      bytes[to++] = isValue && SPACE[byte] === 1 ? 32 : byte;
    }
  }
  return to;
}

function pointOf(name: string | undefined, line: number): number {
  if (name === undefined) throw new FileError(line, 'an "&" stands alone; write &amp;');
  const number = /^#(?:x([\da-fA-F]{1,8})|(\d{1,9}))$/.exec(name);
  if (number) {
    const point = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
    if (isXmlCharacter(point)) return point;
    throw new FileError(line, `&${name}; is a character that XML does not allow; take it out`);
  }
  const point = ENTITIES.get(name);
  if (point !== undefined) return point;
  throw new FileError(
    line,
    `&${name.slice(0, 20)}; is an entity that is not known; write the character itself, or &amp; for "&"`,
  );
}

function writeCharacter(bytes: Uint8Array, to: number, point: number): number {
  if (point < 0x80) {
    bytes[to++] = point;
    return to;
  }
  if (point < 0x800) bytes[to++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) bytes[to++] = 0xe0 | (point >> 12);
    else {
      bytes[to++] = 0xf0 | (point >> 18);
      bytes[to++] = 0x80 | ((point >> 12) & 0x3f);
    }
    bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[to++] = 0x80 | (point & 0x3f);
  return to;
}
