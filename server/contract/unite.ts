/** A file that was brought in together with the dataset of the server: who may be the same, and who is. */
import { z } from 'zod';
import { fileFinding } from './imports.ts';
import { actorSummary } from './records.ts';

/** Actors and claims of both together; more are not held as records at once. */
export const MOST_UNITED = 50_000;

const SAME_BY = ['id', 'external-id', 'name'] as const;

const match = z
  .object({
    imported: actorSummary,
    known: actorSummary,
    by: z.enum(SAME_BY).meta({ description: 'What they have in common, the most telling of it.' }),
    common: z.string().meta({ description: 'The id or the name that they have in common.' }),
    likely: z.boolean().meta({ description: 'They have an id, here or elsewhere, and a name in common.' }),
  })
  .meta({ id: 'ActorMatch' });
export type ActorMatch = z.output<typeof match>;

export const matchesAnswer = z
  .object({
    dataset: z.object({ id: z.string(), title: z.string() }).meta({ description: 'Of the server.' }),
    items: z.array(match).meta({ description: 'Those that may be the same, at most 500; only who asks can tell.' }),
    untold: z.int().meta({ description: 'How many more there are.' }),
  })
  .meta({ id: 'ActorMatches' });
export type MatchesAnswer = z.output<typeof matchesAnswer>;

const id = z.string().min(1).max(300);

export const uniteBody = z
  .strictObject({
    same: z
      .array(z.strictObject({ imported: id, known: id }))
      .max(20_000)
      .meta({
        description: 'Which actor of the file is which of the dataset. All others stay apart, also those of one id.',
      }),
  })
  .meta({ id: 'Unite' });
export type UniteBody = z.output<typeof uniteBody>;

export const unitedAnswer = z
  .object({
    id: z.string().meta({ description: 'Under which both together are asked about, as about a file.' }),
    actors: z.int(),
    claims: z.int(),
    findings: z.array(fileFinding),
  })
  .meta({ id: 'United' });
export type UnitedAnswer = z.output<typeof unitedAnswer>;
