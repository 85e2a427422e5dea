/** Colours for files that carry them, as red, green and blue, 0-255. */
import type { ActorType } from '../../graph-data/schema/actor.ts';
import type { Family } from '../../graph-data/schema/vocabulary.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** Of relationships: Okabe and Ito's palette (2008), and two greys; the same as on the page in the light. */
export const FAMILY_COLOURS: Readonly<Record<Family, Colour>> = {
  alliance: [0, 114, 178],
  deal: [0, 158, 115],
  lineage: [204, 121, 167],
  rivalry: [213, 94, 0],
  structure: [107, 114, 128],
  other: [138, 133, 119],
};

/** Of actors: what that palette has left, and a grey. A file has no shapes that all of its readers keep. */
export const ACTOR_COLOURS: Readonly<Record<ActorType, Colour>> = {
  organization: [230, 159, 0],
  leader: [86, 180, 233],
  agency: [240, 228, 66],
  state: [0, 0, 0],
  community: [153, 153, 153],
  other: [204, 204, 204],
};

/** What `#rrggbb` is made of, as GEXF names it. */
export function channelsOf(hex: string): Record<'r' | 'g' | 'b', number> {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}
