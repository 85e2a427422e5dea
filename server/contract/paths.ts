/** The paths question and its answer. */
import { z } from 'zod';
import { signField } from '../../graph-data/schema/vocabulary.ts';
import { withFilter } from './filter.ts';
import { actorReference, repeatable, wholeNumber } from './parameters.ts';
import { actorSummary, claim, relationship, report } from './records.ts';

export const PATH_MODES = ['shortest', 'k-shortest', 'all'] as const;
export const PATH_ORDERS = ['hops', 'credible', 'time'] as const;
export const DIRECTIONS = ['any', 'forward'] as const;

/** The longest path that may be asked for, in hops. */
export const MOST_HOPS = 32;

export const pathsQuery = withFilter({
  from: actorReference.meta({ description: 'Id or unambiguous name.' }),
  to: actorReference.meta({ description: 'Id or unambiguous name.' }),
  mode: z.enum(PATH_MODES).optional().meta({
    description: '`shortest`: all shortest (default); `k-shortest`: simple paths in order; `all`: every simple path.',
  }),
  k: wholeNumber(1, 1000).optional().meta({ description: 'How many paths at most; 10 where it is not given.' }),
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

export const hop = z
  .object({
    relationship,
    from: z.string(),
    to: z.string(),
    claims: z.array(claim),
  })
  .meta({ id: 'Hop' });

export const path = z
  .object({
    hops: z.array(hop),
    weakestHop: z.int().meta({ description: 'Index of the hop with the lowest confidence; the first of several.' }),
    sign: signField.meta({ description: "The product of its hops' signs." }),
    coexistent: z.enum(['certain', 'possible', 'no']).meta({ description: 'Whether all hops could hold on one day.' }),
  })
  .meta({ id: 'Path' });

export const pathsAnswer = z
  .object({
    from: actorSummary,
    to: actorSummary,
    paths: z.array(path),
    truncated: z.boolean().meta({ description: 'There are more paths than are given.' }),
    truncatedBecause: z.string().optional(),
    actors: z.array(actorSummary).meta({ description: 'Everyone that the paths and their claims name.' }),
    reports: z.array(report).meta({ description: 'Every report cited.' }),
  })
  .meta({ id: 'Paths' });
export type PathsAnswer = z.infer<typeof pathsAnswer>;
