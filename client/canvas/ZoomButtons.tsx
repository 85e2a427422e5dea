import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { offerMapMoves, type MapMoves } from '../state/reach.ts';
import { useMapInsets } from '../state/panes.ts';
import { useInsets, useLow } from '../state/room.ts';
import { actorsSelected } from '../state/selection.ts';
import { useView } from '../state/use-view.ts';
import { fittingState, moveCamera, zoomedState, type Drawing } from './camera.ts';
import classes from './GraphCanvas.module.css';
import { takeRoomAnew } from './use-layout-room.ts';

const STEP = 1.5;

/** The buttons of the map; what they do is offered to the keys as well. */
export function ZoomButtons({ drawing }: { drawing: Drawing }) {
  const { right, corner } = useInsets();
  // What is moved lies in a pane of its own where there are two maps.
  const insets = useMapInsets();
  const low = useLow();
  const { selected, map } = useView();
  const zoom = (factor: number) => moveCamera(drawing, zoomedState(drawing, factor, actorsSelected(selected), insets));
  const moves: MapMoves = {
    fit: () => {
      moveCamera(drawing, fittingState(drawing, insets, map));
      takeRoomAnew();
    },
    zoomIn: () => zoom(1 / STEP),
    zoomOut: () => zoom(STEP),
  };
  useEffect(() => {
    offerMapMoves(moves);
    return () => offerMapMoves(null);
  });
  return (
    <div className={classes.zoom} style={{ right, bottom: corner }}>
      <ActionIcon.Group orientation={low ? 'horizontal' : 'vertical'}>
        <ActionIcon variant="default" size="lg" aria-label="Zoom in" onClick={moves.zoomIn}>
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label="Zoom out" onClick={moves.zoomOut}>
          <IconMinus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label="Fit the whole map" onClick={moves.fit}>
          <IconFocusCentered size={16} />
        </ActionIcon>
      </ActionIcon.Group>
    </div>
  );
}
