/** The records that answers are made of. */
import { z } from 'zod';
import { ACTOR_TYPES } from '../../graph-data/schema/actor-types.ts';
import { actorSchema } from '../../graph-data/schema/actor.ts';
import { claimRecordSchema } from '../../graph-data/schema/claim.ts';
import { eventSchema } from '../../graph-data/schema/event.ts';
import { reportRecordSchema } from '../../graph-data/schema/report.ts';
import { FAMILIES, kindSchema, signField } from '../../graph-data/schema/vocabulary.ts';
import { tablePreview } from './table-preview.ts';

const sign = signField.meta({ description: 'Of the kind.' });

export const actorSummary = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: 'The preferred name.' }),
    label: z.string().meta({ description: 'The acronym, or else the preferred name.' }),
    type: z.enum(ACTOR_TYPES),
    subtype: z.string().optional(),
  })
  .meta({ id: 'ActorSummary' });
export type ActorSummary = z.infer<typeof actorSummary>;

export const claim = z
  .object({
    ...claimRecordSchema.shape,
    report: z.string(),
    family: z.enum(FAMILIES),
    sign,
    relationship: z.string().meta({ description: 'The relationship that it belongs to: subject--kind--object.' }),
    confidence: z.int().min(0).max(100),
    publisher: z.string().optional().meta({ description: 'Who published the report, where that is known.' }),
    published: z.string(),
    root: z.string().meta({
      description: 'The source it goes back to: the named original speaker, or else the first publisher of the report.',
    }),
  })
  .meta({ id: 'Claim' });
export type ClaimAnswer = z.infer<typeof claim>;

const period = z
  .object({
    when: z.string().meta({ description: 'EDTF, as the claims have it.' }),
    earliestStart: z.string().nullable().meta({ description: 'A day; null where nothing is known.' }),
    latestStart: z.string().nullable(),
    earliestEnd: z.string().nullable(),
    latestEnd: z.string().nullable().meta({ description: 'A day; null where it may go on.' }),
    claims: z.array(z.string()),
  })
  .meta({ id: 'Period' });
export type Period = z.infer<typeof period>;

export const relationship = z
  .object({
    id: z.string().meta({ description: 'subject--kind--object' }),
    subject: z.string(),
    kind: z.string(),
    object: z.string(),
    family: z.enum(FAMILIES),
    sign,
    symmetric: z.boolean(),
    periods: z.array(period),
    claims: z.array(z.string()).meta({ description: 'Ids of the claims that satisfied the filter, by date.' }),
    confidence: z.int().min(0).max(100),
    roots: z.int().meta({ description: 'How many independent sources.' }),
    status: z
      .string()
      .optional()
      .meta({ description: 'The latest status up to the end of the time asked for, for kinds that have one.' }),
    statusOn: z.string().optional(),
    hedged: z.boolean().meta({ description: 'Every claim that asserts it does so with a hedge.' }),
    disputed: z.boolean().meta({ description: 'A claim denies what another asserts.' }),
    ambivalent: z.boolean().meta({
      description:
        'By the dates of the claims, the two certainly hold a relationship of the opposite sign at the same time; hedges and ' +
        'confidence are not looked at.',
    }),
    certain: z.boolean().meta({
      description:
        'By the dates of a claim it certainly held, and not only possibly, during the time asked for; or, where no time is ' +
        'asked for, in some time that the claim names.',
    }),
  })
  .meta({ id: 'Relationship' });
export type RelationshipAnswer = z.infer<typeof relationship>;

export const actor = z.object({ ...actorSchema.shape, name: z.string(), label: z.string() }).meta({ id: 'Actor' });
export type ActorAnswer = z.infer<typeof actor>;

export const event = z.object(eventSchema.shape).meta({ id: 'Event' });
export type EventAnswer = z.infer<typeof event>;

const { claims: _claims, ...reportShape } = reportRecordSchema.shape;
export const report = z
  .object({ ...reportShape, claims: z.int().meta({ description: 'How many claims were read from it.' }) })
  .meta({ id: 'Report' });
export type ReportAnswer = z.infer<typeof report>;

export const kind = z.object(kindSchema.shape).meta({ id: 'Kind' });
export type KindAnswer = z.infer<typeof kind>;

export const problem = z
  .object({
    type: z.string().meta({ description: 'What sort of problem, as a URI reference.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong here and what to do.' }),
    errors: z
      .array(
        z.object({
          parameter: z.string(),
          message: z.string(),
          value: z.string().optional().meta({ description: 'Which of the values given, where it could be several.' }),
        }),
      )
      .optional(),
    candidates: z
      .array(actorSummary)
      .optional()
      .meta({ description: 'The actors that an ambiguous name fits, or near misses.' }),
    table: tablePreview
      .optional()
      .meta({ description: 'Of a table whose columns its owner has to say more of, in a mapping.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });
export type Problem = z.infer<typeof problem>;
