/** How a map is drawn, by whoever drew it: what a file "as drawn" is written from. */
import { z } from 'zod';
import { LINE_STYLES } from '../../graph-data/schema/doubt.ts';
import { MOST_ACTORS, MOST_RELATIONSHIPS } from './most-drawn.ts';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be a colour as #rrggbb')
  .meta({ description: 'As #rrggbb.' });
const length = z.number().positive().max(1000);
const place = z.number().min(-1e9).max(1e9);
const id = z.string().min(1).max(300);

const drawnActor = z.strictObject({
  id,
  x: place,
  y: place.meta({ description: 'Upwards, as in GEXF.' }),
  size: length.meta({ description: 'The radius.' }),
  colour,
});
export type DrawnActor = z.output<typeof drawnActor>;

const drawnRelationship = z.strictObject({ id, thickness: length, colour, line: z.enum(LINE_STYLES) });
export type DrawnRelationship = z.output<typeof drawnRelationship>;

export const drawing = z
  .strictObject({
    about: z.string().trim().max(4000).optional().meta({
      description:
        'What places, sizes and colours mean, for whoever finds the file; it is written into its description.',
    }),
    actors: z.array(drawnActor).max(MOST_ACTORS).meta({ description: 'Those on the map; all others are left out.' }),
    relationships: z.array(drawnRelationship).max(MOST_RELATIONSHIPS).meta({
      description: 'Those on the map; all others are left out, and so are those of actors that are.',
    }),
  })
  .meta({ id: 'Drawing' });
export type Drawing = z.output<typeof drawing>;
