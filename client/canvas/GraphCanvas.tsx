import { useMemo, useRef } from 'react';
import { markLines } from '../state/change-marks.ts';
import { useComparedTimes } from '../state/compared-times.ts';
import { useComparedWalks } from '../state/comparison.ts';
import { isEmbedded } from '../state/embedded.ts';
import { useFocus } from '../state/focus.ts';
import { useDrawnGraph } from '../state/queries.ts';
import { useInsets, useNarrow } from '../state/room.ts';
import { usePalette } from '../state/theme.ts';
import { useOnMap } from '../state/use-on-map.ts';
import { useColourGroups, useSizeBy } from '../state/use-look.ts';
import { useView } from '../state/use-view.ts';
import { useVisiting } from '../state/visits.ts';
import { shownEdges, type Appearance } from './appearance.ts';
import { BundleTooltip } from './BundleTooltip.tsx';
import { drawnBundle } from './bundles.ts';
import { crowdScale } from './crowd.ts';
import { EdgeTooltip } from './EdgeTooltip.tsx';
import classes from './GraphCanvas.module.css';
import { Lasso } from './Lasso.tsx';
import { usePainting } from './picture/use-painting.ts';
import { Rings } from './Rings.tsx';
import { RovingFocus } from './RovingFocus.tsx';
import { SmallMapPlace } from './small-map/SmallMapPlace.tsx';
import { useCamera } from './use-camera.ts';
import { useDrawing } from './use-drawing.ts';
import { useFanned } from './use-fanned.ts';
import { useLaidOut, useLayout } from './use-layout.ts';
import { useLiveForces } from './use-live-forces.ts';
import { usePointer } from './use-pointer.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/**
 * The map. The whole graph is drawn once, so that nothing moves when filters change; what the filters leave over decides
 * what is visible. A graph too large for that grows with what is visited.
 */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const { selected, map } = useView();
  const { data: whole } = useDrawnGraph();
  const onMap = useOnMap();
  const palette = usePalette();
  const focus = useFocus();
  const insets = useInsets();
  const walks = useComparedWalks();
  const compared = useComparedTimes()?.changes;
  const changes = useMemo(() => (compared ? markLines(compared) : null), [compared]);
  const fanned = useFanned();
  // What one relationship became is not what became of all between the same two.
  const bundled = map.bundled && changes === null;
  const sizeBy = useSizeBy();
  const colours = useColourGroups();
  const laidOut = useLaidOut(whole);
  const scale = (useNarrow() ? 0.65 : 1) * crowdScale(whole?.nodes.length ?? 0);
  const shown = useMemo(() => shownEdges(onMap.relationships), [onMap]);
  const appearance = useMemo<Appearance>(
    () => ({
      ...{ palette, focus, selected, insets, scale, walks, changes, sizeBy, colours, bundled, fanned },
      ...{ onMap, marked: map, guides: laidOut.guides, ...shown },
    }),
    [
      bundled,
      changes,
      colours,
      fanned,
      focus,
      insets,
      laidOut,
      map,
      onMap,
      palette,
      scale,
      selected,
      shown,
      sizeBy,
      walks,
    ],
  );
  const drawing = useDrawing(container, whole, appearance);
  const hovered = usePointer(drawing, (edge) => drawnBundle(edge, appearance)?.pair ?? edge);
  useLayout(drawing, whole, laidOut);
  useLiveForces(drawing, whole, onMap);
  useCamera(drawing, whole);
  useVisiting();
  usePainting(drawing, appearance);
  const labels = useMemo(() => new Map(whole?.nodes.map(({ id, label }) => [id, label])), [whole]);
  const pointedAt = hovered ? shown.shown.get(hovered.edge) : undefined;
  const bundle = hovered ? drawnBundle(hovered.edge, appearance) : undefined;
  return (
    <div className={classes.map}>
      <div
        ref={container}
        className={classes.drawing}
        role="img"
        aria-label={`Map of ${shown.touched.size} actors and ${shown.shown.size} relationships. Everything on it can also be reached by the keyboard, through the search and in the tables.`}
      />
      {drawing && <RovingFocus drawing={drawing} shown={shown.shown} />}
      {drawing && <Rings drawing={drawing} />}
      {hovered && bundle && <BundleTooltip at={hovered} bundle={bundle} labels={labels} />}
      {hovered && pointedAt && !bundle && <EdgeTooltip hovered={hovered} edge={pointedAt} labels={labels} />}
      {drawing && !isEmbedded() && <Lasso drawing={drawing} />}
      {drawing && !isEmbedded() && (
        <SmallMapPlace drawing={drawing} lacksActors={onMap.actors.size < drawing.getGraph().order} />
      )}
      {drawing && <ZoomButtons drawing={drawing} />}
    </div>
  );
}
