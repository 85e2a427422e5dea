import { CloseButton } from '@mantine/core';
import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';
import { enterRegion } from '../../state/regions.ts';
import type { Insets } from '../../state/room.ts';
import { showSmallMap } from '../../state/small-map.ts';
import { usePalette } from '../../state/theme.ts';
import { centredState, type Drawing } from '../camera.ts';
import { fitting, fromSmall, SIZE, type Fit } from './fit.ts';
import { paintActors, paintFrame } from './paint.ts';
import classes from './SmallMap.module.css';
import { extentOf } from './use-shows-part.ts';

interface Props {
  drawing: Drawing;
  insets: Insets;
  right: number;
  bottom: number;
}

/**
 * The whole map, small, with a frame around what is seen; pressing somewhere brings it into sight. For the pointer alone:
 * the keyboard has keys that zoom and fit, and goes from actor to actor.
 */
export function SmallMap({ drawing, insets, right, bottom }: Props) {
  const palette = usePalette();
  const actors = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLCanvasElement>(null);
  const fit = useRef<Fit | null>(null);

  useEffect(() => {
    let isStale = true;
    const note = () => {
      isStale = true;
    };
    const paint = () => {
      const extent = isStale && extentOf(drawing);
      if (extent) {
        fit.current = fitting(extent);
        paintActors(actors.current!, drawing, fit.current, palette);
      }
      isStale = false;
      if (fit.current) paintFrame(frame.current!, drawing, fit.current, palette, insets);
    };
    paint();
    drawing.on('afterProcess', note).on('afterRender', paint);
    const camera = drawing.getCamera();
    camera.on('updated', paint);
    return () => {
      drawing.off('afterProcess', note).off('afterRender', paint);
      camera.off('updated', paint);
    };
  }, [drawing, insets, palette]);

  const go = ({ nativeEvent: { offsetX, offsetY, buttons } }: PointerEvent) => {
    if (!fit.current || buttons % 2 === 0) return;
    const point = fromSmall(fit.current, { x: offsetX, y: offsetY });
    drawing.getCamera().setState(centredState(drawing, point, insets));
  };
  const close = ({ detail }: MouseEvent) => {
    showSmallMap(false);
    // Whoever pressed it by a key must not lose the place on the page.
    if (detail === 0) enterRegion('map');
  };
  return (
    <div className={classes.small} style={{ right, bottom, ...SIZE }} data-small-map>
      <canvas ref={actors} aria-hidden />
      <canvas
        ref={frame}
        aria-hidden
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={go}
      />
      <CloseButton className={classes.close} size={24} iconSize={14} aria-label="Close the small map" onClick={close} />
    </div>
  );
}
