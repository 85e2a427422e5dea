import { z } from 'zod';
import { edtfField, idField, kindIdField, longTextField, paragraphsField, textField } from './fields.ts';

/** One voice in the chain through which a statement reached the report. */
const voiceSchema = z
  .strictObject({
    /** The actor who speaks, where the report names one. */
    actor: idField.optional(),
    /** Who speaks or in what capacity, as the report has it: `an unnamed official`. */
    description: textField(160).optional(),
    /** The actor that an unnamed voice belongs to. */
    of: idField.optional(),
  })
  .refine((voice) => voice.actor !== undefined || voice.description !== undefined, {
    message: 'must name an actor or describe who speaks',
  });
export type Voice = z.infer<typeof voiceSchema>;

export const claimRecordSchema = z.strictObject({
  /** The report's id, a hyphen and something unique in it. */
  id: idField,
  subject: idField,
  kind: kindIdField,
  object: idField,
  when: edtfField,
  stance: z.enum(['asserts', 'denies']).default('asserts'),
  /** How the matter stands, for kinds that have statuses. */
  status: textField(40).optional(),
  /** Since when it stands so. */
  statusOn: edtfField.optional(),
  event: idField.optional(),
  /** What the kind lets be told beyond the two ends: terms, support, office. */
  qualifiers: z.record(textField(200), longTextField(100_000)).optional(),
  /** Who said it, the original speaker first; absent where the report speaks for itself. */
  attribution: z.array(voiceSchema).min(1).optional(),
  /** Admiralty 1-6. */
  credibility: z.literal([1, 2, 3, 4, 5, 6]).meta({ type: 'integer', enum: [1, 2, 3, 4, 5, 6] }),
  /** The report's own word of doubt: alleged, likely, reportedly; or the coder's `inferred` (see `hedge.ts`). */
  hedge: textField(60).optional(),
  paragraphs: paragraphsField,
  /** What an imported file calls the element that the claim was read from: `edge e17`. */
  element: textField(300).optional(),
  /** One sentence in our own words that says no more than the paragraphs do. */
  statement: textField(400),
  coder: textField(80),
  codedOn: edtfField,
});

/** A claim as it stands in its report's file. */
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** What one report says about two actors. */
export type Claim = ClaimRecord & {
  /** The id of the report that says it. */
  report: string;
};
