/**
 * A mapping: what the owner of a file says of it. Which column of a table is what, where the columns' names do not tell; and,
 * of a file of any format, which kind of the vocabulary a word of the file is to be taken for.
 */
import { z } from 'zod';
import { VOCABULARY } from '../../../graph-data/schema/vocabulary.ts';
import type { Delimiter } from '../csv/csv-scanner.ts';

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

const DELIMITERS: Readonly<Record<string, Delimiter>> = {
  ...{ ',': ',', ';': ';', '\t': '\t', '|': '|', ' ': ' ' },
  ...{ comma: ',', semicolon: ';', tab: '\t', bar: '|', space: ' ' },
};

export const mappingSchema = z
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
export type ChosenKinds = Readonly<NonNullable<Mapping['kinds']>>;

/** What a word of a file is taken for; the word is undefined for edges that have none. */
export const chosenFor = (word = '', kinds: ChosenKinds = {}): ChosenKinds[string] | undefined =>
  Object.hasOwn(kinds, word) ? kinds[word] : undefined;

/** How a mapping is written, for those who need one. */
export const MAPPING_HINT =
  'say which columns are what in a mapping (in the page with the lists below; on the command line import it first: entente import FILE --mapping FILE -o x.json), such as: source: COLUMN, target: COLUMN, kind: COLUMN, directed: false, start: COLUMN, end: COLUMN (one a line, a column by its name or number)';

/** Whether it says anything of columns, which tables alone have. */
export const isOfColumns = ({ kinds: _, ...columns }: Mapping): boolean => Object.keys(columns).length > 0;
