/** Names of elements and attributes under small numbers, so that a name is read once and then compared as a number. */
import { FileError } from '../file-error.ts';

const MOST = 10_000;
const SLOTS = 1 << 15;
/** Characters. */
const LONGEST = 1000;

const START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const XML_NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*$`, 'u');

export interface XmlName {
  text: string;
  prefix: string;
  local: string;
  /** Whether it declares a namespace: `xmlns`, or `xmlns:` and a prefix. */
  declares: boolean;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class ScanNames {
  readonly names: XmlName[] = [];
  /** The bytes of all names, and where each begins: it ends where the next begins. */
  text = new Uint8Array(4096);
  readonly begins = new Int32Array(MOST + 2);
  /** 1 for names that declare a namespace. */
  readonly declares = new Uint8Array(MOST + 1);
  readonly #slots = new Int32Array(2 * SLOTS);

  /** @param hash of the bytes: FNV-1a without a beginning, as the scanner makes it on its way */
  find(bytes: Uint8Array, start: number, end: number, hash: number, line: number): number {
    const slots = this.#slots;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (; ; slot = (slot + 1) & (SLOTS - 1)) {
      const found = slots[2 * slot + 1]!;
      if (found === 0) break;
      if (slots[2 * slot] !== hash) continue;
      if (this.matches(found - 1, bytes, start) === end) return found - 1;
    }
    const added = this.#add(bytes.slice(start, end), line);
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = added + 1;
    return added;
  }

  /** Where the name ends if it stands there; -1 if it does not. What follows may still belong to a longer name. */
  matches(name: number, bytes: Uint8Array, start: number): number {
    const { text } = this;
    const end = this.begins[name + 1]!;
    let to = start;
    for (let from = this.begins[name]!; from < end; from += 1, to += 1) if (text[from] !== bytes[to]) return -1;
    return to;
  }

  #add(bytes: Uint8Array, line: number): number {
    if (this.names.length >= MOST)
      throw new FileError(line, `more than ${MOST} different names of elements and attributes`);
    const text = nameOf(bytes, line);
    const colon = text.indexOf(':');
    const prefix = colon < 0 ? '' : text.slice(0, colon);
    const local = text.slice(colon + 1);
    if (colon >= 0 && (prefix === '' || local === '' || local.includes(':'))) {
      throw new FileError(line, `"${text}" is not a name with a prefix; write prefix:name`);
    }
    const name = this.names.length;
    const begin = this.begins[name]!;
    while (begin + bytes.length > this.text.length) {
      const larger = new Uint8Array(2 * this.text.length);
      larger.set(this.text);
      this.text = larger;
    }
    this.text.set(bytes, begin);
    this.begins[name + 1] = begin + bytes.length;
    const declares = text === 'xmlns' || prefix === 'xmlns';
    this.declares[name] = declares ? 1 : 0;
    this.names.push({ text, prefix, local, declares });
    return name;
  }
}

function nameOf(bytes: Uint8Array, line: number): string {
  if (bytes.length > LONGEST) throw new FileError(line, `a name is longer than ${LONGEST} bytes; shorten it`);
  let text;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new FileError(
      line,
      'a name is not valid UTF-8; save the file as UTF-8, or name its encoding in its first line',
    );
  }
  if (!XML_NAME.test(text)) throw new FileError(line, `"${text}" is not a name that XML allows; correct it`);
  return text;
}
