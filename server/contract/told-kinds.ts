/** What a foreign file calls its edges, and which kind each of its words became. */
import { z } from 'zod';

const toldKind = z.object({
  word: z.string().optional().meta({ description: "The file's; absent for edges to which it gives none." }),
  directed: z.boolean(),
  edges: z.int().meta({ description: 'How many are of it.' }),
  kind: z.string().meta({ description: 'What it became.' }),
  chosen: z.boolean().meta({ description: 'Whoever brought the file in took it for that kind, in the mapping.' }),
  reversed: z.literal(true).optional().meta({ description: 'The kind is meant from the target to the source.' }),
});

export const toldKinds = z
  .object({
    words: z.array(toldKind).meta({ description: 'The most frequent first, at most 200.' }),
    untold: z.int().meta({ description: 'How many more there are.' }),
  })
  .meta({ id: 'ToldKinds' });
export type ToldKinds = z.output<typeof toldKinds>;
