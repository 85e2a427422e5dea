import { useEffect, useRef } from 'react';
import type { Drawing } from './camera.ts';
import classes from './GraphCanvas.module.css';

/** A ring around the selected actor. It follows the camera without React: that would be too slow. */
export function SelectionRing({ drawing, actorId }: { drawing: Drawing; actorId: string }) {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      const data = drawing.getNodeDisplayData(actorId);
      if (!ring.current || !data) return;
      const { x, y } = drawing.framedGraphToViewport(data, { cameraState: drawing.getCamera().getState() });
      const size = drawing.scaleSize(data.size) * 2 + 14;
      Object.assign(ring.current.style, { width: `${size}px`, height: `${size}px`, left: `${x}px`, top: `${y}px` });
    };
    place();
    drawing.on('afterRender', place);
    return () => void drawing.off('afterRender', place);
  }, [actorId, drawing]);
  return drawing.getGraph().hasNode(actorId) ? <div ref={ring} className={classes.ring} data-ring={actorId} /> : null;
}
