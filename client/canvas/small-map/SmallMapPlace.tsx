import { lazy, Suspense } from 'react';
import { useIsLarge } from '../../state/queries.ts';
import { FOOTNOTE, useInsets, useNarrow, ZOOM_WIDTH } from '../../state/room.ts';
import { useSmallMap } from '../../state/small-map.ts';
import type { Drawing } from '../camera.ts';
import { useShowsPart } from './use-shows-part.ts';

const SmallMap = lazy(async () => ({ default: (await import('./SmallMap.tsx')).SmallMap }));

/** Pixels taken by what is said above the footnote about a graph of which a part is drawn. */
const PART = 64;

/** The small map beside the buttons that zoom, while there is something that the large one does not show. */
export function SmallMapPlace({ drawing }: { drawing: Drawing }) {
  const insets = useInsets();
  const narrow = useNarrow();
  const isLarge = useIsLarge();
  const wished = useSmallMap();
  const isPart = useShowsPart(drawing, insets, wished && !narrow);
  if (!isPart) return null;
  const bottom = Math.max(insets.bottom, insets.corner + FOOTNOTE) + (isLarge ? PART : 0);
  return (
    <Suspense>
      <SmallMap drawing={drawing} insets={insets} right={insets.right + ZOOM_WIDTH + 8} bottom={bottom} />
    </Suspense>
  );
}
