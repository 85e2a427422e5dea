/**
 * A mapping: what the owner of a file says of it. Which column of a table is what, where the columns' names do not tell; and,
 * of a file of any format, which kind of the vocabulary a word of the file is to be taken for.
 */
import { z } from 'zod';
import { VOCABULARY } from '../../../graph-data/schema/vocabulary.ts';
import { FileError } from '../file-error.ts';
import type { Delimiter } from './csv-scanner.ts';

/** By its name, or by its number from 1. */
const column = z.union(
  [z.string().min(1), z.int().positive().transform(String)],
  'must be the name or number of a column',
);
/** One column of dates, or three: year, month and day. */
const dateColumns = z.union(
  [column.transform((name) => [name]), z.array(column).min(1).max(3)],
  'must be a column, or up to three: year, month, day',
);
const truth = z.union(
  [z.boolean(), z.enum(['true', 'yes', 'false', 'no']).transform((text) => text === 'true' || text === 'yes')],
  'must be true or false',
);

const kindName = z.enum(
  VOCABULARY.map(({ id }) => id),
  `must be one of ${VOCABULARY.map(({ id }) => id).join(', ')}`,
);
/** A kind of the vocabulary, or one that is meant the other way round: `sponsored by` is `sponsors`, reversed. */
const chosenKind = z.union(
  [
    kindName.transform((kind) => ({ kind, reversed: false })),
    z.strictObject({ kind: kindName, reversed: z.boolean().default(false) }),
  ],
  'must be a kind of the vocabulary: GET /vocabulary lists them',
);
export type ChosenKind = z.output<typeof chosenKind>;

const DELIMITERS: Readonly<Record<string, Delimiter>> = {
  ...{ ',': ',', ';': ';', '\t': '\t', '|': '|', ' ': ' ' },
  ...{ comma: ',', semicolon: ';', tab: '\t', bar: '|', space: ' ' },
};

const mappingSchema = z
  .strictObject({
    source: column,
    target: column,
    sourceLabel: column,
    targetLabel: column,
    /** A column with the kind of each edge, or one kind for all. */
    kind: column,
    kindName: z.string().min(1).max(200),
    directed: truth,
    /** A column that says of each edge whether it is directed. */
    type: column,
    id: column,
    label: column,
    weight: column,
    when: column,
    start: dateColumns,
    end: dateColumns,
    /** Gephi's sets of intervals. */
    timeset: column,
    /** Instead of source and target: the table is one of nodes, and this their id. */
    node: column,
    header: truth,
    delimiter: z
      .enum(Object.keys(DELIMITERS), 'must be comma, semicolon, tab, bar or space')
      .transform((name) => DELIMITERS[name]!),
    encoding: z.string().min(1).max(40),
    /** By the file's own words; the empty word is for edges that have none. */
    kinds: z.record(z.string().max(1000), chosenKind),
  })
  .partial()
  .refine(({ source, target }) => (source === undefined) === (target === undefined), 'must name both source and target')
  .refine(({ kind, kindName }) => kind === undefined || kindName === undefined, 'must not have both kind and kindName')
  .refine(({ node, source }) => node === undefined || source === undefined, 'must not have both node and source');

export type Mapping = z.output<typeof mappingSchema>;

const KEYS = Object.keys(mappingSchema.shape).join(', ');

/** How a mapping is written, for those who need one. */
export const MAPPING_HINT =
  'say which columns are what in a mapping (in the page with the lists below; on the command line import it first: entente import FILE --mapping FILE -o x.json), such as: source: COLUMN, target: COLUMN, kind: COLUMN, directed: false, start: COLUMN, end: COLUMN (one a line, a column by its name or number)';

/** Whether it says anything of columns, which tables alone have. */
export const isOfColumns = ({ kinds: _, ...columns }: Mapping): boolean => Object.keys(columns).length > 0;

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
