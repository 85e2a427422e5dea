/** What is seen of a table that was brought in: its first rows, and as what its columns were taken. */
import { z } from 'zod';

export const tablePreview = z
  .object({
    file: z.string().optional().meta({ description: 'Of a zip archive: which of its files the table is.' }),
    rows: z
      .array(z.array(z.string()))
      .meta({ description: 'The first six, of up to forty cells; long cells are cut.' }),
    hasHeader: z.boolean().meta({ description: 'Whether the first row was taken for the names of the columns.' }),
    used: z.record(z.string(), z.union([z.string(), z.array(z.string())])).meta({
      description: 'As what columns were taken, as a mapping says it; empty where that could not be told.',
    }),
  })
  .meta({ id: 'TablePreview' });
export type TablePreview = z.output<typeof tablePreview>;
