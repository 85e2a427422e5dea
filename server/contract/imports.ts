/** Bringing a graph file in: `POST /imports` with the file as its body. */
import { z } from 'zod';
import { booleanText } from './parameters.ts';
import { tablePreview } from './table-preview.ts';
import { toldKinds } from './told-kinds.ts';

export const importQuery = z.strictObject({
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'As its owner calls it; its ending helps to tell the format.' }),
  strict: booleanText
    .optional()
    .meta({ description: 'Refuse the file where anything in it is odd or cannot be kept.' }),
  mapping: z.string().max(20_000).optional().meta({
    description:
      'What a mapping file says: of CSV, which columns are what; of any file of others, which kind of the vocabulary a word of the file is taken for (`kinds`).',
  }),
});

export const fileFinding = z
  .object({
    code: z.string(),
    count: z.int(),
    untold: z.int().meta({ description: 'How many of these no example tells of; one may tell of many.' }),
    examples: z.array(
      z.object({ line: z.int().meta({ description: 'From 1; 0 where there is none.' }), message: z.string() }),
    ),
  })
  .meta({ id: 'FileFinding' });

export const importAnswer = z
  .object({
    id: z.string().meta({
      description:
        'Every endpoint answers about the file under /api/v1/imports/{id}/, and the page under /imports/{id}, until the server stops or needs the room.',
    }),
    fileName: z.string(),
    format: z.string(),
    restored: z.boolean().meta({ description: 'The file was written by Entente and gave its dataset back.' }),
    nodes: z.int(),
    edges: z.int(),
    actors: z.int(),
    claims: z.int(),
    findings: z.array(fileFinding).meta({ description: 'What is odd in the file or could not be kept as it is.' }),
    kinds: toldKinds.optional().meta({ description: 'Of files of others alone.' }),
    table: tablePreview.optional().meta({ description: 'Of tables that others wrote alone.' }),
  })
  .meta({ id: 'Import' });
export type ImportAnswer = z.infer<typeof importAnswer>;
