/**
 * Every colour, once: for the canvas as values, for the style sheets as variables. Families are Okabe and Ito's palette;
 * in the dark the blue and the grey are lightened until they stand out from the ground as they do in the light.
 */
import type { Family } from '../../graph-data/schema/vocabulary.ts';

export interface Palette {
  families: Record<Family, string>;
  /** What the map lies on. */
  ground: string;
  /** Actors and their labels. */
  ink: string;
  /** Actors that are not looked at. */
  faintActor: string;
  /** Relationships that are not looked at. */
  faintLine: string;
  /** The one accent: what is selected. */
  accent: string;
  /** The halos of two compared paths: a band, and dashes over it. */
  walkA: string;
  walkB: string;
}

export const LIGHT: Palette = {
  families: {
    alliance: '#0072B2',
    deal: '#009E73',
    lineage: '#CC79A7',
    rivalry: '#D55E00',
    structure: '#6B7280',
    other: '#8A8577',
  },
  ground: '#FEFEFD',
  ink: '#2B323B',
  faintActor: '#DADCDE',
  faintLine: '#EDEEED',
  accent: '#3B4FC4',
  walkA: '#C9D2F7',
  walkB: '#A3ABB7',
};

export const DARK: Palette = {
  families: {
    alliance: '#4A9FD0',
    deal: '#1FB388',
    lineage: '#D58FB6',
    rivalry: '#E8752A',
    structure: '#8C939F',
    other: '#A39E8F',
  },
  ground: '#15181C',
  ink: '#D9DEE4',
  faintActor: '#343A41',
  faintLine: '#22262B',
  accent: '#A9B6FF',
  walkA: '#333F73',
  walkB: '#79828F',
};

/** The palette as CSS variables, for both themes. */
export function paletteVariables({ families, ...colours }: Palette): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(colours)) variables[`--${kebab(name)}`] = value;
  for (const [name, value] of Object.entries(families)) variables[`--family-${name}`] = value;
  return variables;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
