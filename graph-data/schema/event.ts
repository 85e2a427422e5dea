import { z } from 'zod';
import { edtfField, idField, paragraphsField, textField } from './fields.ts';

/** How many, as far as is told: `atLeast: 46` alone is "at least 46"; both the same is an exact number. */
const countRangeSchema = z
  .strictObject({ atLeast: z.int().nonnegative().optional(), atMost: z.int().nonnegative().optional() })
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, {
    message: 'must give atLeast, atMost or both',
  })
  .refine(({ atLeast, atMost }) => atLeast === undefined || atMost === undefined || atLeast <= atMost, {
    message: 'must not have atLeast above atMost',
  });
export type CountRange = z.infer<typeof countRangeSchema>;

/** One report's figures; reports that differ stand side by side. */
const casualtiesSchema = z
  .strictObject({
    report: idField,
    paragraphs: paragraphsField,
    killed: countRangeSchema.optional(),
    injured: countRangeSchema.optional(),
  })
  .refine(({ killed, injured }) => killed ?? injured, { message: 'must give killed, injured or both' });

const placeSchema = z.strictObject({
  name: textField(120),
  region: textField(120).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 code such as PK')
    .optional(),
});

export const eventSchema = z.strictObject({
  id: idField,
  /** What sort of event, in a word or two: bombing, shooting, raid, operation, talks. */
  kind: textField(40),
  name: textField(160),
  when: edtfField,
  place: placeSchema.optional(),
  casualties: z.array(casualtiesSchema).optional(),
  /** What was used, such as `hand grenades`. */
  means: textField(120).optional(),
});

/** Something dated that several claims are about. */
export type Event = z.infer<typeof eventSchema>;
