/** The paths question and its answer. */
import { z } from 'zod';
import { fileSchema } from '../../graph-data/schema/report.ts';
import { signField } from '../../graph-data/schema/vocabulary.ts';
import { withFilter } from './filter.ts';
import { actorReference, repeatable, wholeNumber } from './parameters.ts';
import { actorSummary, claim, relationship, report } from './records.ts';

export const PATH_MODES = ['shortest', 'k-shortest', 'all'] as const;
export const PATH_ORDERS = ['hops', 'credible', 'time'] as const;
export const DIRECTIONS = ['any', 'forward'] as const;

/** How many paths may be asked for at once. */
export const MOST_PATHS = 1000;

/** The longest path that may be asked for, in hops. */
export const MOST_HOPS = 32;

export const pathsQuery = withFilter({
  from: actorReference.meta({ description: 'Id or unambiguous name.' }),
  to: actorReference.meta({ description: 'Id or unambiguous name.' }),
  mode: z.enum(PATH_MODES).optional().meta({
    description: '`shortest`: all shortest (default); `k-shortest`: simple paths in order; `all`: every simple path.',
  }),
  k: wholeNumber(1, MOST_PATHS).optional().meta({ description: 'How many paths at most; 10 where it is not given.' }),
  maxHops: wholeNumber(1, MOST_HOPS)
    .optional()
    .meta({ description: 'How many hops at most; where it is not given, 4 for `all` and else 32.' }),
  order: z.enum(PATH_ORDERS).optional().meta({
    description:
      '`hops` (default): fewest first; `credible`: strongest weakest hop first; `time`: each hop can follow the last.',
  }),
  direction: z.enum(DIRECTIONS).optional().meta({
    description: '`any` (default), or `forward`: directed relationships from subject to object only.',
  }),
  via: repeatable(actorReference).optional().meta({ description: 'Actors that every path passes.' }),
  avoid: repeatable(actorReference).optional().meta({ description: 'Actors that no path passes.' }),
});
export type PathsQuery = z.output<typeof pathsQuery>;

const hop = z
  .object({
    relationship,
    from: z.string(),
    to: z.string(),
    travelled: z.enum(['forward', 'backward', 'symmetric']).meta({
      description: 'Whether the hop goes from subject to object, against that, or along a symmetric relationship.',
    }),
    claims: z.array(claim).meta({ description: 'Those that satisfied the filter, by date.' }),
  })
  .meta({ id: 'Hop' });
export type Hop = z.infer<typeof hop>;

const citation = z
  .object({
    number: z.int(),
    report: z.string(),
    publisher: z.string().optional().meta({ description: 'Absent where nobody is known to have published it.' }),
    file: fileSchema.optional().meta({ description: 'The imported file whose lines the paragraphs are.' }),
    original: z.string().optional().meta({ description: 'Who published it first, where it is republished.' }),
    title: z.string(),
    published: z.string(),
    paragraphs: z.array(z.int()),
    url: z.string().optional(),
  })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof citation>;

const days = z.object({ from: z.string().nullable(), to: z.string().nullable() });

const path = z
  .object({
    hops: z.array(hop),
    weakestHop: z.int().meta({ description: 'Index of the hop with the lowest confidence; the first of several.' }),
    confidence: z.int().meta({ description: 'The confidence of the weakest hop.' }),
    sign: signField.meta({ description: "The product of its hops' signs." }),
    signInWords: z.string().meta({
      description:
        'What the signs of the hops say: an enemy of an enemy of; with the status of a deal that was broken or never made: an ally (status: broken) of.',
    }),
    coexistent: z.enum(['certain', 'possible', 'no']).meta({ description: 'Whether all hops could hold on one day.' }),
    coexistentDuring: z.array(days).meta({
      description: 'The days on which they certainly, or else possibly, all held; null is without limit.',
    }),
    sequence: z.enum(['certain', 'possible', 'no']).meta({
      description: 'Whether each hop can have started no earlier than the last, on the way from `from` to `to`.',
    }),
    sentence: z.string().meta({ description: 'The path in plain English, with numbered citations.' }),
    citations: z.array(citation),
    text: z.string().meta({ description: 'The sentence and its citations, ready to paste.' }),
    markdown: z.string(),
  })
  .meta({ id: 'Path' });
export type Path = z.infer<typeof path>;

const reach = z
  .object({
    from: z.int().meta({ description: 'How many other actors can be reached from `from`.' }),
    to: z.int().meta({ description: 'From how many other actors `to` can be reached.' }),
    exact: z.boolean().meta({ description: 'False where a count was cut short.' }),
    atLeast: z.array(z.enum(['from', 'to'])).meta({ description: 'Whose count was cut short: at least so many.' }),
    ruledOut: z.boolean().meta({ description: 'It is certain that no way joins the two under the filter.' }),
    hops: z.int().optional().meta({ description: 'How many hops a way would take without maxHops, via and order.' }),
    explanation: z.string().meta({ description: 'The same in words, and why a way that there is does not answer.' }),
  })
  .meta({ id: 'Reach' });

export const pathsAnswer = z
  .object({
    from: actorSummary,
    to: actorSummary,
    paths: z.array(path),
    truncated: z.boolean().meta({
      description: 'There are, or may be, more paths of the kind asked for. The k shortest are never more than k.',
    }),
    truncatedBy: z.enum(['k', 'work', 'time', 'cancelled']).optional(),
    truncatedBecause: z
      .string()
      .optional()
      .meta({ description: 'Why, and what to narrow, in words: how many paths is `k`, how many hops is `maxHops`.' }),
    reach: reach.optional().meta({ description: 'Where there is no path: how far each side gets.' }),
    actors: z.array(actorSummary).meta({ description: 'Everyone that the paths and their claims name.' }),
    reports: z.array(report).meta({ description: 'Every report cited.' }),
  })
  .meta({ id: 'Paths' });
export type PathsAnswer = z.infer<typeof pathsAnswer>;
