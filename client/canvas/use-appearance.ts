import { useMemo } from 'react';
import { markLines, markLinesOf } from '../state/change-marks.ts';
import { useComparedTimes } from '../state/compared-times.ts';
import { useComparedWalks } from '../state/comparison.ts';
import { useFocus } from '../state/focus.ts';
import { useMapInsets } from '../state/panes.ts';
import { useDrawnGraph } from '../state/queries.ts';
import { useNarrow } from '../state/room.ts';
import { usePalette } from '../state/theme.ts';
import { edgesIn, type Letter } from '../state/time-changes.ts';
import { useColourGroups, useHeaviest, useSizeBy } from '../state/use-look.ts';
import { useOnMap } from '../state/use-on-map.ts';
import { useView } from '../state/use-view.ts';
import { shownEdges, type Appearance } from './appearance.ts';
import { crowdScale } from './crowd.ts';
import type { Told } from './layouts/laid-out.ts';
import { useCovered } from './use-covered.ts';
import { useFanned } from './use-fanned.ts';

/**
 * How things look in the present view.
 * @param letter of the time whose map it is, where two compared times have a map each
 */
export function useAppearance({ guides, middle }: Told, letter: Letter | undefined): Appearance {
  const { selected, map } = useView();
  const onMap = useOnMap();
  const palette = usePalette();
  const focus = useFocus();
  const insets = useMapInsets();
  const covered = useCovered(letter);
  const walks = useComparedWalks();
  const compared = useComparedTimes()?.changes;
  const fanned = useFanned();
  const sizeBy = useSizeBy();
  const colours = useColourGroups();
  const heaviest = useHeaviest();
  const actors = useDrawnGraph().data?.nodes.length ?? 0;
  const scale = (useNarrow() ? 0.65 : 1) * crowdScale(actors);
  const changes = useMemo(
    () => (compared ? (letter ? markLinesOf(letter, compared) : markLines(compared)) : null),
    [compared, letter],
  );
  const shown = useMemo(() => {
    if (!letter || !compared) return shownEdges(onMap.relationships);
    const ids = new Set(onMap.relationships.map(({ id }) => id));
    return shownEdges(edgesIn(letter, compared).filter(({ id }) => ids.has(id)));
  }, [compared, letter, onMap]);
  // What one relationship became is not what became of all between the same two.
  const bundled = map.bundled && changes === null;
  return useMemo(
    () => ({
      ...{
        palette,
        focus,
        selected,
        insets,
        covered,
        scale,
        walks,
        changes,
        sizeBy,
        colours,
        heaviest,
        bundled,
        fanned,
      },
      ...{ onMap, marked: map, guides, middle, ...shown },
    }),
    [
      bundled,
      covered,
      changes,
      colours,
      fanned,
      focus,
      guides,
      heaviest,
      insets,
      map,
      middle,
      onMap,
      palette,
      scale,
      selected,
      shown,
      sizeBy,
      walks,
    ],
  );
}
