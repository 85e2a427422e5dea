import { z } from 'zod';
import type { Actor } from './actor.ts';
import type { Claim } from './claim.ts';
import type { ClaimCodes } from './claim-codes.ts';
import type { Event } from './event.ts';
import { idField, textField } from './fields.ts';
import type { Report } from './report.ts';
import type { Lookup, Sequence } from './sequence.ts';
import { kindSchema, type Kind } from './vocabulary.ts';

/** What `dataset.yaml` holds. */
export const datasetInfoSchema = z.strictObject({
  id: idField,
  title: textField(160),
  description: textField(600),
  /** SPDX id of the licence of the data. */
  licence: textField(40),
  /** Kinds beyond the base vocabulary. */
  kinds: z.array(kindSchema).default([]),
});
export type DatasetInfo = z.infer<typeof datasetInfoSchema>;

/** Actors, events and reports with their claims; validated, each list ordered by id, and frozen. */
export interface Dataset {
  readonly info: DatasetInfo;
  /** The base vocabulary and the dataset's own kinds. */
  readonly kinds: readonly Kind[];
  readonly actors: Sequence<Actor>;
  readonly events: readonly Event[];
  readonly reports: readonly Report[];
  readonly claims: Sequence<Claim>;
  /** The claims in columns, where they already stand so. */
  readonly codes?: ClaimCodes;
  /** The claims by id, where they can be found without an index. */
  readonly claimsById?: Lookup<Claim>;
  /** Changes whenever anything of it does, where that is known without looking at every record; 12 hex digits. */
  readonly revision?: string;
  /** The day on which the last claim was coded, where that is known without looking at every claim. */
  readonly lastCodedOn?: string;
  /** Where a file that the dataset was read from draws the actors, by actor index; y upwards, NaN where it does not say. */
  readonly positions?: { readonly x: Float64Array; readonly y: Float64Array };
}

/** The id of the relationship that a claim belongs to. */
export function relationshipIdOf(claim: Pick<Claim, 'subject' | 'kind' | 'object'>): string {
  return `${claim.subject}--${claim.kind}--${claim.object}`;
}
