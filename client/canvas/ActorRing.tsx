import { useEffect, useRef } from 'react';
import type { Drawing } from './camera.ts';
import classes from './GraphCanvas.module.css';
import { noteRing } from './ringed.ts';

interface Props {
  drawing: Drawing;
  actorId: string;
  /** Selected, to be passed or avoided by the path, or where the keyboard is or would go. */
  role: 'selected' | 'via' | 'avoid' | 'at' | 'ahead';
}

/** Pixels between an actor and the outer rim of its ring: arrowheads that point at it are seen between the two. */
const AWAY = { selected: 13, via: 14, avoid: 14, at: 17, ahead: 17 };

/** A ring around an actor. It follows the camera without React: that would be too slow. */
export function ActorRing({ drawing, actorId, role }: Props) {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      const data = drawing.getNodeDisplayData(actorId);
      if (!ring.current || !data) return;
      ring.current.hidden = data.hidden;
      const { x, y } = drawing.framedGraphToViewport(data, { cameraState: drawing.getCamera().getState() });
      const size = (drawing.scaleSize(data.size) + AWAY[role]) * 2;
      Object.assign(ring.current.style, { width: `${size}px`, height: `${size}px`, left: `${x}px`, top: `${y}px` });
    };
    place();
    const forget = noteRing(drawing, actorId, AWAY[role]);
    drawing.scheduleRender();
    drawing.on('afterRender', place);
    // The picture may be moved without being drawn.
    const camera = drawing.getCamera();
    camera.on('updated', place);
    return () => {
      forget();
      drawing.off('afterRender', place);
      camera.off('updated', place);
    };
  }, [actorId, drawing, role]);
  if (!drawing.getGraph().hasNode(actorId)) return null;
  return <div ref={ring} className={classes.ring} data-role={role} data-ring={actorId} />;
}
