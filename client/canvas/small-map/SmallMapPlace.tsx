import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { usePanes } from '../../state/panes.ts';
import { useIsLarge } from '../../state/queries.ts';
import { FOOTNOTE, useInsets, useNarrow, ZOOM_WIDTH } from '../../state/room.ts';
import { useSmallMap } from '../../state/small-map.ts';
import type { Drawing } from '../camera.ts';
import { useShowsPart } from './use-shows-part.ts';

const SmallMap = lazy(async () => ({ default: (await import('./SmallMap.tsx')).SmallMap }));

/** Pixels taken by what is said along the bottom: how many actors are off the map, and what of a large graph is drawn. */
const [OFF_MAP, PART] = [42, 66];

interface Props {
  drawing: Drawing;
  /** Whether actors are off the map. */
  lacksActors: boolean;
}

/** The small map beside the buttons that zoom, while there is something that the large one does not show. */
export function SmallMapPlace({ drawing, lacksActors }: Props) {
  const insets = useInsets();
  // Of two maps, whose cameras go together, it lies in a corner of the first.
  const pane = usePanes();
  const narrow = useNarrow();
  const isLarge = useIsLarge();
  const wished = useSmallMap();
  const isPart = useShowsPart(drawing, pane?.insets ?? insets, wished && !narrow);
  if (!isPart) return null;
  const notices = (lacksActors ? OFF_MAP : 0) + (isLarge ? PART : 0);
  const bottom = Math.max(insets.bottom, insets.corner + FOOTNOTE) + notices;
  const place = pane ? { right: 8, bottom: 8 } : { right: insets.right + ZOOM_WIDTH + 8, bottom };
  return (
    <Late>
      <SmallMap drawing={drawing} insets={pane?.insets ?? insets} {...place} />
    </Late>
  );
}
