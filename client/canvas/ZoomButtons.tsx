import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useInsets } from '../state/room.ts';
import { fittingState, moveCamera, type Drawing } from './camera.ts';
import classes from './GraphCanvas.module.css';

const STEP = 1.5;

export function ZoomButtons({ drawing }: { drawing: Drawing }) {
  const insets = useInsets();
  const zoom = (factor: number) => moveCamera(drawing, { ratio: drawing.getCamera().getState().ratio * factor });
  return (
    <div className={classes.zoom} style={{ right: insets.right, bottom: insets.corner }}>
      <ActionIcon.Group orientation="vertical">
        <ActionIcon variant="default" size="lg" aria-label="Zoom in" onClick={() => zoom(1 / STEP)}>
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label="Zoom out" onClick={() => zoom(STEP)}>
          <IconMinus size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Fit the whole map"
          onClick={() => moveCamera(drawing, fittingState(drawing, insets))}
        >
          <IconFocusCentered size={16} />
        </ActionIcon>
      </ActionIcon.Group>
    </div>
  );
}
