import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Appearance } from '../appearance.ts';
import type { Drawing } from '../camera.ts';
import { frameOf } from '../frame.ts';
import { makeDrawing } from '../make-drawing.ts';
import { redraw } from '../redraw.ts';

/**
 * Keeps a second drawing of what the first one draws. They share the graph, so that whatever moves an actor - a layout, a hand,
 * forces - moves it in both; and what moves the camera of one moves that of the other.
 */
export function useTwin(
  container: RefObject<HTMLElement | null>,
  first: Drawing,
  appearance: Appearance,
): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const current = useRef(appearance);
  const seen = useRef<Appearance | null>(null);
  const frame = useEffectEvent(() => first.getCustomBBox() ?? frameOf([]));

  useEffect(() => {
    current.current = appearance;
  }, [appearance]);

  useEffect(() => {
    if (!container.current) return;
    const twin = makeDrawing(container.current, first.getGraph(), frame(), () => current.current);
    seen.current = null;
    const stopFollowing = followEachOther(first, twin);
    setDrawing(twin);
    return () => {
      stopFollowing();
      twin.kill();
      setDrawing(null);
    };
  }, [container, first]);

  useEffect(() => {
    if (!drawing) return;
    redraw(drawing, seen.current, appearance);
    seen.current = appearance;
  }, [appearance, drawing]);

  return drawing;
}

/** The second goes where the first one is. @returns what parts them */
function followEachOther(first: Drawing, second: Drawing): () => void {
  const [a, b] = [first.getCamera(), second.getCamera()];
  b.setState(a.getState());
  // Sigma tells of no state that is the one there was, so this ends.
  const follow = () => {
    // A graph that grows widens it.
    const box = first.getCustomBBox();
    if (second.getCustomBBox() !== box) second.setCustomBBox(box);
    b.setState(a.getState());
  };
  const lead = () => a.setState(b.getState());
  a.on('updated', follow);
  b.on('updated', lead);
  return () => {
    a.off('updated', follow);
    b.off('updated', lead);
  };
}
