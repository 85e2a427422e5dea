/**
 * Walks the bytes of JSON (RFC 8259) and takes whole values out of it, one at a time, however the bytes come. What stands
 * between these values is checked here; what is in them is bounded in length and depth, and left to `JSON.parse`.
 */
import { FileError } from '../file-error.ts';
import type { Findings } from '../table/findings.ts';
import { quote } from '../table/graph-table.ts';
import { FilePosition, type Place } from './file-position.ts';
import { describeCharacter } from './inspect-json.ts';
import { decodeUtf8, parseJson } from './parse-json.ts';
import { CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, CR, LF, OPEN_LIST, OPEN_OBJECT } from './value-extent.ts';
import { QUOTE, SPACE, TAB, ValueExtent } from './value-extent.ts';

/** Bytes of one value. */
const LONGEST = 16 * 2 ** 20;

/** A value that was taken out whole. */
export interface JsonValue {
  readonly value: unknown;
  /** As it stands in the file; made JSON where a program wrote `NaN`. */
  readonly text: string;
  /** On which it starts, from 1. */
  readonly line: number;
}

/** Who takes the values. A pointer (RFC 6901) says where one is: `/elements/nodes`; the empty one is the file's own value. */
export interface JsonTarget {
  /** Whether a list at that place is to be taken element by element. */
  streams(pointer: string): boolean;
  /** Whether an object at that place is to be taken member by member. */
  walks(pointer: string): boolean;
  /** @param pointer of its list */
  element(pointer: string, element: JsonValue): void;
  value(pointer: string, value: JsonValue): void;
}

/** A list or an object that is taken piece by piece, and has not ended. */
interface Frame {
  pointer: string;
  /** Those so far; undefined for a list. */
  keys: Set<string> | undefined;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

export class JsonScanner {
  readonly #target: JsonTarget;
  readonly #findings: Findings;
  readonly #isSequence: boolean;
  readonly #position = new FilePosition();
  readonly #extent = new ValueExtent(this.#position);
  readonly #frames: Frame[] = [];
  #expected: Expected = 'value';
  /** Of the value that comes next. */
  #pointer = '';
  /** Where what is being taken starts; undefined where nothing is. */
  #start: Place | undefined;
  /** What earlier chunks had of it. */
  #pieces: Uint8Array[] = [];
  #length = 0;

  /** @param isSequence whether the file holds any number of values one after another, and not one */
  constructor(target: JsonTarget, findings: Findings, isSequence: boolean) {
    this.#target = target;
    this.#findings = findings;
    this.#isSequence = isSequence;
  }

  /** @throws {FileError} where this cannot be JSON */
  push(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) at = this.#start === undefined ? this.#step(chunk, at) : this.#take(chunk, at);
    this.#position.before += chunk.length;
  }

  /** @throws {FileError} where the file ends too early */
  end(): void {
    if (this.#start !== undefined && this.#extent.isWord && this.#frames.length === 0) this.#finish(new Uint8Array(0));
    const isBetween = this.#start === undefined && this.#frames.length === 0;
    if (isBetween && (this.#isSequence || this.#expected === 'nothing')) return;
    const { line } = this.#position;
    if (isBetween) throw new FileError(undefined, 'the file is empty; there is nothing to read in it');
    const within = this.#start === undefined ? '' : `, in a value that starts on line ${this.#start.line}`;
    throw new FileError(line, `the file ends too early${within}; it was cut off: get it again, whole`);
  }

  /** Reads a byte that stands between values or begins one. */
  #step(chunk: Uint8Array, at: number): number {
    const byte = chunk[at]!;
    const expected = this.#expected;
    if (byte === LF) this.#position.endLine(at);
    if (byte === SPACE || byte === LF || byte === CR || byte === TAB) return at + 1;
    if (expected === 'colon' && byte === COLON) this.#expected = 'value';
    else if (expected === 'comma or end' && byte === COMMA) this.#expected = this.#frame?.keys ? 'key' : 'value';
    else if (expected.endsWith('or end') && byte === (this.#frame?.keys ? CLOSE_OBJECT : CLOSE_LIST)) this.#close();
    else if (expected.startsWith('key') && byte === QUOTE) return this.#begin(chunk, at);
    else if (expected.startsWith('value') || (expected === 'nothing' && this.#isSequence))
      return this.#value(chunk, at);
    else this.#refuse(chunk, at);
    return at + 1;
  }

  get #frame(): Frame | undefined {
    return this.#frames.at(-1);
  }

  #value(chunk: Uint8Array, at: number): number {
    const byte = chunk[at]!;
    if (byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.#refuse(chunk, at);
    const isElement = this.#frame !== undefined && this.#frame.keys === undefined;
    if (!isElement && byte === OPEN_OBJECT && this.#target.walks(this.#pointer)) return this.#open(new Set(), at);
    if (!isElement && byte === OPEN_LIST && this.#target.streams(this.#pointer)) return this.#open(undefined, at);
    return this.#begin(chunk, at);
  }

  #open(keys: Set<string> | undefined, at: number): number {
    this.#frames.push({ pointer: this.#pointer, keys });
    this.#expected = keys ? 'key or end' : 'value or end';
    return at + 1;
  }

  #close(): void {
    this.#frames.pop();
    this.#afterValue();
  }

  #afterValue(): void {
    this.#expected = this.#frame ? 'comma or end' : 'nothing';
  }

  #begin(chunk: Uint8Array, at: number): number {
    this.#start = this.#position.placeOf(at);
    this.#length = 0;
    this.#extent.begin(chunk[at]!);
    return this.#take(chunk, at);
  }

  #take(chunk: Uint8Array, from: number): number {
    const end = this.#extent.find(chunk, from);
    this.#length += (end < 0 ? chunk.length : end) - from;
    if (this.#length > LONGEST) {
      throw new FileError(
        this.#start!.line,
        `a value is longer than ${LONGEST / 2 ** 20} MB; shorten it or leave it out`,
      );
    }
    if (end >= 0) this.#finish(chunk.subarray(from, end));
    else this.#pieces.push(chunk.slice(from));
    return end < 0 ? chunk.length : end;
  }

  #finish(last: Uint8Array): void {
    const start = this.#start!;
    const bytes = this.#pieces.length === 0 ? last : Buffer.concat([...this.#pieces, last]);
    [this.#start, this.#pieces] = [undefined, []];
    const given = decodeUtf8(bytes, start);
    this.#position.tellText(bytes.length, given);
    const found = { ...parseJson(given, start, this.#extent, this.#findings), line: start.line };
    const frame = this.#frame;
    if (this.#expected.startsWith('key')) return this.#nameMember(frame!, found);
    this.#afterValue();
    if (frame && !frame.keys) this.#target.element(frame.pointer, found);
    else this.#target.value(this.#pointer, found);
  }

  #nameMember({ pointer, keys }: Frame, { value, line }: JsonValue): void {
    const key = value as string;
    if (keys!.has(key)) {
      this.#findings.add('repeated-key', line, `the file has ${quote(key)} twice in one object; both are read`);
    }
    keys!.add(key);
    this.#pointer = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    this.#expected = 'colon';
  }

  #refuse(chunk: Uint8Array, at: number): never {
    const { line, column } = this.#position.placeOf(at);
    const character = String.fromCodePoint(new TextDecoder().decode(chunk.subarray(at, at + 4)).codePointAt(0)!);
    const end = this.#frame?.keys ? '}' : ']';
    const expected = this.#expected.replace('end', end).replace('nothing', 'the end of the file');
    throw new FileError(line, `column ${column}: ${describeCharacter(character)}; expected ${expected}`);
  }
}
