import { FileError } from '../file-error.ts';
import { mappingSchema, type Mapping } from './mapping.ts';

const KEYS = Object.keys(mappingSchema.shape).join(', ');

/**
 * Reads a mapping: a JSON object, or lines such as `source: ccode1`, `ally -> allied_with` or, the other way round,
 * `sponsored by <- sponsors`; lines that begin with # are comments.
 * @throws {FileError} that says what is wrong in it
 */
export function parseMapping(text: string): Mapping {
  const given = /^\uFEFF?\s*\{/.test(text) ? jsonIn(text) : linesIn(text);
  refuseLost(given);
  const { data, error } = mappingSchema.safeParse(given);
  if (error === undefined) return data;
  const [issue] = error.issues;
  const what = issue!.code === 'unrecognized_keys' ? `${issue.keys.join(', ')} is no key` : issue!.message;
  throw new FileError(undefined, `mapping: ${[...issue!.path, what].join(' ')}; its keys are ${KEYS}`);
}

/** The one word that the schema would leave out without a word. */
function refuseLost(given: unknown): void {
  const { kinds } = (given ?? {}) as { kinds?: unknown };
  if (typeof kinds !== 'object' || kinds === null || !Object.hasOwn(kinds, '__proto__')) return;
  throw new FileError(undefined, 'mapping: no kind can be chosen for the word "__proto__"; leave it out');
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FileError(
      undefined,
      `mapping: ${(error as Error).message}; mend the JSON, or write lines such as source: from`,
    );
  }
}

function linesIn(text: string): unknown {
  const entries = new Map<string, string | string[]>();
  const kinds = new Map<string, { kind: string; reversed: boolean }>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, whole] of lines.entries()) {
    const line = whole.trim();
    if (line === '' || line.startsWith('#')) continue;
    const chosen = chosenIn(line);
    if (chosen) {
      const { word, ...kind } = chosen;
      if (kinds.has(word))
        throw new FileError(undefined, `mapping: line ${index + 1} gives "${word}" again; leave one`);
      kinds.set(word, kind);
      continue;
    }
    const colon = line.indexOf(':');
    const [key, value] = [line.slice(0, Math.max(0, colon)).trimEnd(), line.slice(colon + 1).trimStart()];
    if (!/^[A-Za-z]+$/.test(key) || value === '') {
      throw new FileError(
        undefined,
        `mapping: line ${index + 1} is not of the form key: column, such as source: from, nor of the form word -> kind, such as ally -> allied_with`,
      );
    }
    if (entries.has(key)) throw new FileError(undefined, `mapping: line ${index + 1} gives ${key} again; leave one`);
    const isDates = ['start', 'end'].includes(key);
    entries.set(key, isDates && value.includes(',') ? value.split(',').map((name) => name.trim()) : value);
  }
  return { ...Object.fromEntries(entries), ...(kinds.size > 0 && { kinds: Object.fromEntries(kinds) }) };
}

/**
 * What is said in a line such as `ally -> allied_with`. The last arrow counts, for the file's word may hold others. By no
 * pattern for the whole line: one that allows for space in several places tries every way to share out a long run of it.
 */
function chosenIn(line: string): { word: string; kind: string; reversed: boolean } | undefined {
  const at = Math.max(line.lastIndexOf('->'), line.lastIndexOf('<-'));
  const kind = line.slice(at + 2).trimStart();
  if (at < 0 || !/^\w+$/.test(kind)) return undefined;
  return { word: line.slice(0, at).trimEnd(), kind, reversed: line.startsWith('<-', at) };
}
