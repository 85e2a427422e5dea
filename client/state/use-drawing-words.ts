import { count } from '../../graph-data/schema/words.ts';
import { colourIn } from './colour-groups.ts';
import { thicknessWords } from './line-thickness.ts';
import { useLiveLayout } from './live-layout.ts';
import { colourWords, sizeWords } from './look-words.ts';
import { LIGHT } from './palette.ts';
import { PLACE_WORDS } from './picture-words.ts';
import { useColourBy, useHeaviest, useMeasured, useShownColours, useSizeBy } from './use-look.ts';
import { useView } from './use-view.ts';

/** What places, sizes and colours of the map mean, in sentences that stand in a file. */
export function useDrawingWords(): string {
  const { map } = useView();
  const sizes = sizeWords(useSizeBy(), useMeasured());
  const colours = colourWords(useColourBy());
  const groups = useShownColours().map(({ colour, words }) => `${colourIn(LIGHT, colour)} ${words}`);
  const thickness = thicknessWords(useHeaviest());
  const isLive = useLiveLayout() !== 'off' && map.layout === 'forces';
  return [
    PLACE_WORDS[map.layout],
    isLive ? 'They were moved by forces on the page.' : '',
    map.pins.length > 0 ? `${count(map.pins.length, 'actor')} of these may stand where a hand has put them.` : '',
    sizes === undefined ? 'Sizes of actors say nothing.' : `Sizes of actors: ${sizes}.`,
    colours === '' ? 'Colours of actors say nothing.' : `${colours} (${groups.join('; ')}).`,
    `Colours of relationships: the family. Lines: ${thickness}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
    .slice(0, MOST);
}

/** Characters that a file takes. */
const MOST = 4000;
