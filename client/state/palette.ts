/**
 * Every colour, once: for the canvas as values, for the style sheets as variables. Families are Okabe and Ito's palette;
 * in the dark the blue and the grey are lightened until they stand out from the ground as they do in the light.
 */
import type { Family } from '../../graph-data/schema/vocabulary.ts';

export interface Palette {
  families: Record<Family, string>;
  /**
   * Categories of actors. Chosen by search so that no two of them, nor one and `others`, look alike to anybody: at least 20
   * apart in CIELAB, also as seen with red, green or blue blindness (Machado et al. 2009).
   */
  categories: readonly string[];
  /** Actors of further categories, or of none. */
  others: string;
  /** What the map lies on. */
  ground: string;
  /** Actors and their labels. */
  ink: string;
  /** What is said of actors in passing. */
  quietInk: string;
  /** Actors that are not looked at. */
  faintActor: string;
  /** Relationships that are not looked at. */
  faintLine: string;
  /** Relationships of which the dates do not settle whether they changed: quieter than what did, and still to be seen. */
  unsettled: string;
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
  categories: ['#2F77FE', '#D4770C', '#065D42', '#681F5D', '#539D57', '#8B3408', '#A773C7', '#49229C'],
  others: '#7E838A',
  ground: '#FEFEFD',
  ink: '#2B323B',
  quietInk: '#59616B',
  faintActor: '#DADCDE',
  faintLine: '#EDEEED',
  unsettled: '#B4B9BF',
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
  categories: ['#4075F8', '#DC6211', '#13AD66', '#B861C0', '#EAD742', '#53FCFE', '#A5D266', '#A5F6BC'],
  others: '#7D848E',
  ground: '#15181C',
  ink: '#D9DEE4',
  quietInk: '#A3ABB5',
  faintActor: '#343A41',
  faintLine: '#22262B',
  unsettled: '#59616B',
  accent: '#A9B6FF',
  walkA: '#333F73',
  walkB: '#79828F',
};

/** The palette as CSS variables, for both themes. */
export function paletteVariables({ families, categories, ...colours }: Palette): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(colours)) variables[`--${kebab(name)}`] = value;
  for (const [name, value] of Object.entries(families)) variables[`--family-${name}`] = value;
  categories.forEach((value, index) => (variables[`--category-${index}`] = value));
  return variables;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
