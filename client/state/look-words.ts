/** What sizes and colours say, in words for legends. */
import type { ColourBy, SizeBy } from './map-look.ts';

/** Undefined where sizes say nothing. */
export function sizeWords(by: SizeBy, measured: 'exact' | 'estimated' | undefined): string | undefined {
  if (by === 'even') return undefined;
  if (by === 'degree') return 'the larger, the more relationships';
  return `the larger, the more shortest paths between others lead through it${measured === 'estimated' ? ' (estimated)' : ''}`;
}

/** What the marks on actors say. */
export const MARK_WORDS = {
  chosen: 'chosen',
  pinned: 'placed by hand',
  missing: 'three more neighbours, not drawn',
};

export function colourWords(by: ColourBy): string {
  const words: Record<ColourBy, string> = {
    ...{ plain: '', type: 'Colours: the type', family: 'Colours: what most relationships are' },
    ...{ community: 'Colours: most to do with one another', country: 'Colours: the country' },
  };
  return words[by];
}
