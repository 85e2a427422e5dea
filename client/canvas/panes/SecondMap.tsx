import { useEffect, useRef } from 'react';
import type { GraphAnswer } from '../../../server/contract/answers.ts';
import { isEmbedded } from '../../state/embedded.ts';
import type { Pane } from '../../state/panes.ts';
import { drawnBundle } from '../bundles.ts';
import type { Drawing } from '../camera.ts';
import classes from '../GraphCanvas.module.css';
import type { Told } from '../layouts/laid-out.ts';
import { Lasso } from '../Lasso.tsx';
import { MapTooltip } from '../MapTooltip.tsx';
import type { SeenMap } from '../picture/paint-picture.ts';
import { Rings } from '../Rings.tsx';
import { useAppearance } from '../use-appearance.ts';
import { usePointer } from '../use-pointer.ts';
import { PaneCaption } from './PaneCaption.tsx';
import { useTwin } from './use-twin.ts';

interface Props {
  first: Drawing;
  graph: GraphAnswer | undefined;
  laidOut: Told;
  pane: Pane;
  /** Told whenever it looks different, for pictures of both; null when it goes. */
  onSeen: (seen: SeenMap | null) => void;
}

/** The map of B beside that of A: the same places under the same camera, with what held in B. */
export function SecondMap({ first, graph, laidOut, pane, onSeen }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const appearance = useAppearance(laidOut, 'b');
  const drawing = useTwin(container, first, appearance);
  const hovered = usePointer(drawing, (edge) => drawnBundle(edge, appearance)?.pair ?? edge, true);
  useEffect(() => {
    onSeen(drawing && { drawing, appearance });
    return () => onSeen(null);
  }, [appearance, drawing, onSeen]);
  const { shown, touched } = appearance;
  return (
    <>
      <div className={classes.pane} style={pane} data-pane="b">
        <div
          ref={container}
          className={classes.drawing}
          role="img"
          aria-label={`The same map in B: ${touched.size} actors and ${shown.size} relationships.`}
        />
        <PaneCaption letter="b" />
        {drawing && <Rings drawing={drawing} />}
        {drawing && !isEmbedded() && <Lasso drawing={drawing} />}
      </div>
      {hovered && <MapTooltip hovered={hovered} at={pane} appearance={appearance} graph={graph} />}
    </>
  );
}
