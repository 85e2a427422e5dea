/** A closer look at JSON that is faulty or names a key twice: where, what, and what to do. Only then is it worth its time. */

export interface JsonFault {
  /** Index into the text. */
  at: number;
  message: string;
}

export interface JsonInspection {
  /** What keeps the text from being JSON (RFC 8259). */
  fault?: JsonFault;
  /** The first key that an object has already. */
  repeated?: { at: number; key: string };
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$+.-]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERALS = new Set(['true', 'false', 'null']);

class Fault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Walks the text of one value as a JSON parser does, without recursion. */
export function inspectJson(text: string): JsonInspection {
  const inspector = new Inspector(text);
  try {
    inspector.walk();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...inspector.found, fault: { at: error.at, message: error.message } };
  }
  return inspector.found;
}

/** How a fault names what stands where something else should; `,` or `the end`. */
export function describeCharacter(character: string | undefined): string {
  if (character === undefined) return 'the text ends';
  if (character === "'") return "there is ' where JSON has double quotes";
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `there is ${character === '"' ? 'a double quote' : `"${character}"`}`
    : `there is U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

class Inspector {
  readonly found: JsonInspection = {};
  readonly #text: string;
  /** The keys of each open object; undefined for an array. */
  readonly #open: (Set<string> | undefined)[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  walk(): void {
    for (let isDone = this.#value(); !isDone; isDone = this.#next()) continue;
    if (this.#peek() !== undefined) this.#fail('after the value', 'the end');
  }

  /** @returns whether the whole text has been read */
  #value(): boolean {
    const character = this.#peek();
    if (character === '{' || character === '[') {
      this.#at += 1;
      this.#open.push(character === '{' ? new Set() : undefined);
      if (this.#peek() === (character === '{' ? '}' : ']')) return this.#close();
      if (character === '{') this.#key();
      return this.#value();
    }
    if (character === '"') this.#string();
    else this.#word();
    return this.#open.length === 0;
  }

  #next(): boolean {
    const keys = this.#open.at(-1);
    const character = this.#peek();
    if (character === (keys ? '}' : ']')) return this.#close();
    if (character !== ',') this.#fail('after a value', keys ? 'a comma or }' : 'a comma or ]');
    const comma = this.#at;
    this.#at += 1;
    if (this.#peek() === (keys ? '}' : ']')) throw new Fault(comma, 'there is a comma after the last one; take it out');
    if (keys) this.#key();
    return this.#value();
  }

  #close(): boolean {
    this.#at += 1;
    this.#open.pop();
    return this.#open.length === 0;
  }

  #key(): void {
    if (this.#peek() !== '"') this.#fail('where a key should be', 'a key in double quotes');
    const at = this.#at;
    const key = this.#string();
    const keys = this.#open.at(-1)!;
    if (keys.has(key)) this.found.repeated ??= { at, key };
    keys.add(key);
    if (this.#peek() !== ':') this.#fail('after a key', 'a colon');
    this.#at += 1;
  }

  #string(): string {
    const start = this.#at;
    for (let at = start + 1; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 34) {
        this.#at = at + 1;
        return JSON.parse(this.#text.slice(start, this.#at)) as string;
      }
      if (code < 32)
        throw new Fault(at, 'a line end or control character stands in a text; write it as \\n or \\u00XX');
      if (code !== 92) continue;
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(this.#text))
        throw new Fault(at, 'a backslash begins no escape of JSON; write \\\\ for a backslash');
      at = ESCAPE.lastIndex - 1;
    }
    throw new Fault(start, 'a text is not closed; add the double quote at its end');
  }

  #word(): void {
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.#text)?.[0];
    if (word === undefined) this.#fail('where a value should be', 'a value');
    NUMBER.lastIndex = this.#at;
    const isNumber = NUMBER.exec(this.#text)?.[0] === word;
    const shown = word.length > 40 ? `${word.slice(0, 39)}…` : word;
    if (!isNumber && !LITERALS.has(word))
      throw new Fault(this.#at, `${shown} is no value of JSON; put it in double quotes`);
    this.#at += word.length;
  }

  #peek(): string | undefined {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
    const point = this.#text.codePointAt(this.#at);
    return point === undefined ? undefined : String.fromCodePoint(point);
  }

  #fail(where: string, expected: string): never {
    throw new Fault(this.#at, `${describeCharacter(this.#peek())} ${where}; expected ${expected}`);
  }
}
