/** Bytes of XML 1.0 in UTF-8: what may stand where, in tables of 256, and whether a longer character is one at all. */

export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const QUOTE = 34;
export const AMP = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const LT = 60;
export const EQUALS = 61;
export const GT = 62;
export const QUESTION = 63;
export const BRACKET = 93;

/** A table with 1 for each byte that the test accepts. */
function table(accepts: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (accepts(byte) ? 1 : 0));
}

export const SPACE = table((byte) => byte === 32 || byte === TAB || byte === LF || byte === CR);
/** Of names; beyond ASCII they are looked at once, when a name is first met. */
export const NAME = table((byte) => byte >= 0x80 || /[\w:.-]/.test(String.fromCharCode(byte)));
/** Where the scan of a value between quotes has to look closer. */
export const VALUE_STOP = table((byte) => byte < 32 || byte >= 0x80 || [QUOTE, APOSTROPHE, AMP, LT].includes(byte));
/** Where the scan of text has to look closer. */
export const TEXT_STOP = table((byte) => (byte < 32 && byte !== TAB) || byte >= 0x80 || [AMP, LT, GT].includes(byte));

/** Of a character that starts with such a byte (0x80 and above): its length, 0 where it is cut off at `end`, -1 where it is none. */
export function utf8Length(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at]!;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let index = 1; index < length; index += 1) {
    if (at + index >= end) return 0;
    const byte = bytes[at + index]!;
    if (byte >>> 6 !== 2) return -1;
    if (index > 1) continue;
    // Neither longer than need be, nor half of a surrogate pair, nor past the last character.
    if (lead === 0xe0 && byte < 0xa0) return -1;
    if (lead === 0xed && byte > 0x9f) return -1;
    if (lead === 0xf0 && byte < 0x90) return -1;
    if (lead === 0xf4 && byte > 0x8f) return -1;
  }
  const isForbidden = lead === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2]! >= 0xbe;
  return isForbidden ? -1 : length;
}

/** Whether XML 1.0 has that character. */
export function isXmlCharacter(point: number): boolean {
  if (point < 32) return point === TAB || point === LF || point === CR;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}
