import { lazy, useRef, useState } from 'react';
import { Late } from '../Late.tsx';
import { useChangeView } from '../state/use-view.ts';
import { isEmbedded } from '../state/embedded.ts';
import { usePanes } from '../state/panes.ts';
import { useDrawnGraph } from '../state/queries.ts';
import { useOnMap } from '../state/use-on-map.ts';
import { useVisiting } from '../state/visits.ts';
import { drawnBundle } from './bundles.ts';
import classes from './GraphCanvas.module.css';
import { Lasso } from './Lasso.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { PaneCaption } from './panes/PaneCaption.tsx';
import type { SeenMap } from './picture/paint-picture.ts';
import { usePainting } from './picture/use-painting.ts';
import { Rings } from './Rings.tsx';
import { RovingFocus } from './RovingFocus.tsx';
import { SmallMapPlace } from './small-map/SmallMapPlace.tsx';
import { useAppearance } from './use-appearance.ts';
import { useCamera } from './use-camera.ts';
import { useDrawing } from './use-drawing.ts';
import { useLaidOut, useLayout } from './use-layout.ts';
import { useLiveForces } from './use-live-forces.ts';
import { usePointer } from './use-pointer.ts';
import { useTellingMap } from './use-telling-map.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const SecondMap = lazy(async () => ({ default: (await import('./panes/SecondMap.tsx')).SecondMap }));

/**
 * The map. The whole graph is drawn once, so that nothing moves when filters change; what the filters leave over decides
 * what is visible. A graph too large for that grows with what is visited. Where two compared times have a map each, this is
 * that of A, and the second one is drawn beside it.
 */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const { data: whole } = useDrawnGraph();
  const onMap = useOnMap();
  const changeView = useChangeView();
  const panes = usePanes();
  const laidOut = useLaidOut(whole);
  const appearance = useAppearance(laidOut, panes && 'a');
  const drawing = useDrawing(container, whole, appearance);
  const hovered = usePointer(drawing, (edge) => drawnBundle(edge, appearance)?.pair ?? edge);
  const [second, setSecond] = useState<SeenMap | null>(null);
  useLayout(drawing, whole, laidOut);
  useLiveForces(drawing, whole, onMap);
  useCamera(drawing, whole, laidOut);
  useVisiting();
  useTellingMap(drawing, appearance);
  usePainting(drawing, appearance, panes && second);
  const { shown, touched } = appearance;
  const extent = `${touched.size} actors and ${shown.size} relationships`;
  return (
    <div className={classes.map}>
      <div className={classes.pane} style={panes?.a} data-pane={panes && 'a'}>
        <div
          ref={container}
          className={classes.drawing}
          role="img"
          aria-label={`Map of ${extent}${panes ? ' in A' : ''}. Everything on it can also be reached by the keyboard, through the search and in the tables.`}
        />
        {panes && <PaneCaption letter="a" />}
        {drawing && <RovingFocus drawing={drawing} relationships={onMap.relationships} />}
        {drawing && <Rings drawing={drawing} />}
        {drawing && !isEmbedded() && <Lasso drawing={drawing} />}
        {drawing && !isEmbedded() && (
          <SmallMapPlace drawing={drawing} lacksActors={onMap.actors.size < drawing.getGraph().order} />
        )}
      </div>
      {drawing && panes && (
        <Late onLost={() => changeView({ apart: null })}>
          <SecondMap first={drawing} graph={whole} laidOut={laidOut} pane={panes.b} onSeen={setSecond} />
        </Late>
      )}
      {hovered && <MapTooltip hovered={hovered} at={panes?.a} appearance={appearance} graph={whole} />}
      {drawing && <ZoomButtons drawing={drawing} />}
    </div>
  );
}
