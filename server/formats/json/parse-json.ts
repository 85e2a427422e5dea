/** The bytes of one value as text and as what they mean; what is wrong with them is told by line and column. */
import { FileError } from '../file-error.ts';
import type { Findings } from '../table/findings.ts';
import { quote } from '../table/graph-table.ts';
import type { Place } from './file-position.ts';
import { inspectJson } from './inspect-json.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** @throws {FileError} where the bytes are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array, start: Place): string {
  try {
    return strict.decode(bytes);
  } catch {
    const text = lenient.decode(bytes);
    const again = Buffer.from(text);
    let at = 0;
    while (bytes[at] === again[at]) at += 1;
    const before = lenient.decode(again.subarray(0, at)).replace(/\uFFFD$/, '');
    throw fault(start, before, before.length, 'there is a byte that is not UTF-8; save the file as UTF-8');
  }
}

/** What the scan of a value has seen in it. */
export interface Seen {
  keys: number;
  mayHoldNaN: boolean;
}

/**
 * Of keys that an object has twice the last counts, which is told; `NaN` and `Infinity`, which Python writes, become texts,
 * which is told, too.
 * @throws {FileError} where the text is not JSON
 */
export function parseJson(
  given: string,
  start: Place,
  seen: Seen,
  findings: Findings,
): { value: unknown; text: string } {
  let [text, value]: [string, unknown] = [given, undefined];
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const mended = seen.mayHoldNaN ? quoteNaN(text) : text;
    const found = inspectJson(mended).fault;
    if (found) throw fault(start, mended, found.at, found.message);
    findings.add('not-a-number', start.line, 'NaN and Infinity are no numbers of JSON; they are kept as texts');
    text = mended;
    value = JSON.parse(mended);
  }
  if (seen.keys > 0 && countKeys(value) !== seen.keys) {
    const { at, key } = inspectJson(text).repeated!;
    const { line } = placeIn(text, at, start);
    findings.add('repeated-key', line, `an object has the key ${quote(key)} twice; the last counts`);
  }
  return { value, text };
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const values: unknown[] = Array.isArray(value) ? value : Object.values(value);
  let count = Array.isArray(value) ? 0 : values.length;
  for (const member of values) if (typeof member === 'object') count += countKeys(member);
  return count;
}

/** Puts the words that no number of JSON is into quotes, where they stand outside texts. */
function quoteNaN(text: string): string {
  let [mended, outside] = ['', 0];
  const mend = (end: number) => {
    mended += text.slice(outside, end).replace(/-?\bInfinity\b|\bNaN\b/g, '"$&"');
  };
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', outside)) {
    mend(open);
    outside = open + 1;
    while (outside < text.length && text[outside] !== '"') outside += text[outside] === '\\' ? 2 : 1;
    outside += 1;
    mended += text.slice(open, outside);
  }
  mend(text.length);
  return mended;
}

function fault(start: Place, text: string, at: number, message: string): FileError {
  const { line, column } = placeIn(text, at, start);
  return new FileError(line, `column ${column}: ${message}`);
}

function placeIn(text: string, at: number, { line, column }: Place): Place {
  const before = text.slice(0, at);
  const lastEnd = before.lastIndexOf('\n');
  if (lastEnd < 0) return { line, column: column + at };
  return { line: line + before.split('\n').length - 1, column: at - lastEnd };
}
