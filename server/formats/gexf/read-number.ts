/** A decimal number from its bytes; a million nodes have two or three, and a string of each would take its time. */

/** Up to here a whole number is exact, and so is a power of ten: their quotient is then rounded once, as it should be. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** NaN where it is no number. */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let [at, digits, point, value] = [start, 0, -1, 0];
  const isNegative = bytes[at] === 45;
  if (isNegative || bytes[at] === 43) at += 1;
  for (; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte === 46 && point < 0) point = at;
    else if (byte >= 48 && byte <= 57 && digits < MOST_DIGITS) {
      value = value * 10 + (byte - 48);
      digits += 1;
    } else return parse(bytes, start, end);
  }
  if (digits === 0) return NaN;
  if (point >= 0) value /= POWERS[end - point - 1]!;
  return isNegative ? -value : value;
}

function parse(bytes: Uint8Array, start: number, end: number): number {
  const text = new TextDecoder().decode(bytes.subarray(start, end)).trim();
  return /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
