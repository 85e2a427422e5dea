/**
 * Entente's own format: the whole dataset as one document of JSON, its records as the schemas of the domain have them. The
 * JSON Schema that is published is made of these schemas, so that it cannot tell anything else.
 */
import { z } from 'zod';
import { actorSchema } from '../../../graph-data/schema/actor.ts';
import { claimRecordSchema } from '../../../graph-data/schema/claim.ts';
import { datasetInfoSchema } from '../../../graph-data/schema/dataset.ts';
import { eventSchema } from '../../../graph-data/schema/event.ts';
import { idField } from '../../../graph-data/schema/fields.ts';
import { reportRecordSchema } from '../../../graph-data/schema/report.ts';
import { kindSchema } from '../../../graph-data/schema/vocabulary.ts';

/** What a file says it is. */
export const NATIVE_FORMAT = 'entente-dataset';
/** Goes up when files can no longer be read by those who know the version before. */
export const NATIVE_VERSION = 1;
/** A name and no address: files outlive servers. */
export const NATIVE_SCHEMA = `urn:entente:schema:dataset:${NATIVE_VERSION}`;

const nativeFile = z.strictObject({
  $schema: z.literal(NATIVE_SCHEMA).optional(),
  format: z.literal(NATIVE_FORMAT),
  version: z.literal(NATIVE_VERSION),
  revision: z.string().optional().meta({ description: 'Of the data, when the file was written.' }),
  filter: z
    .string()
    .optional()
    .meta({ description: 'What was asked for, as in an address; absent where the file holds everything.' }),
  info: datasetInfoSchema.omit({ kinds: true }).meta({ description: 'What the dataset is.' }),
  kinds: z
    .array(kindSchema)
    .meta({ description: 'Kinds of relationship beyond the vocabulary that every dataset has.' }),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  reports: z.array(reportRecordSchema.omit({ claims: true })),
  claims: z
    .array(claimRecordSchema.extend({ report: idField.meta({ description: 'The report that says it.' }) }))
    .meta({ description: 'What reports say about two actors each.' }),
});

/**
 * The JSON Schema (draft 2020-12) of files in this format. It cannot say everything: that ids refer to something, that
 * dates are EDTF level 1 and that a status fits its kind is checked when a file is read.
 */
export function nativeJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(nativeFile, { io: 'input', unrepresentable: 'any', override: plainDates });
  return { ...schema, $id: NATIVE_SCHEMA, title: 'A dataset of Entente' };
}

/** In YAML a year may be a number; here every date is a text. */
function plainDates({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema.example === undefined) return;
  jsonSchema.examples = [jsonSchema.example];
  delete jsonSchema.example;
  delete jsonSchema.anyOf;
}
