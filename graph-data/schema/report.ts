import { z } from 'zod';
import { claimRecordSchema } from './claim.ts';
import { edtfField, idField, textField, webAddressField } from './fields.ts';

/** The text that a republished report repeats. */
const originalSchema = z.strictObject({
  /** The actor that published it first. */
  publisher: idField,
  /** How that is known. */
  basis: textField(300),
});

/** A graph file that was imported. */
export const fileSchema = z.strictObject({ name: textField(200), format: textField(60) });

export const reportRecordSchema = z.strictObject({
  id: idField,
  title: textField(200),
  /** The actor that published it; unknown of some imported files, and of nothing else. */
  publisher: idField.optional(),
  authors: z.array(textField(120)).optional(),
  published: edtfField,
  /** What is known about the date beyond its value. */
  publishedNote: textField(300).optional(),
  url: webAddressField.optional(),
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a BCP 47 tag such as en or ur'),
  /** Admiralty A-F. */
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  derivedFrom: originalSchema.optional(),
  /** Set where the report is a graph file that was imported: claims then cite its lines instead of paragraphs. */
  file: fileSchema.optional(),
  /** How many numbered paragraphs (or lines) it has; claims cite 1 to this. */
  paragraphs: z.int().positive(),
  claims: z.array(claimRecordSchema),
});

/** A report as it stands in its file, with its claims. */
export type ReportRecord = z.infer<typeof reportRecordSchema>;

/** A published text that is cited. */
export type Report = Omit<ReportRecord, 'claims'>;
