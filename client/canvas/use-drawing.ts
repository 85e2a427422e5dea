import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Appearance } from './appearance.ts';
import type { Drawing } from './camera.ts';
import { drawGraph } from './draw-graph.ts';
import { frameOf, reframe } from './frame.ts';
import { growGraph } from './grow-graph.ts';
import { makeDrawing } from './make-drawing.ts';
import { redraw } from './redraw.ts';

/** Keeps a Sigma in the container while there is a graph: what a new graph adds or lacks is put in or taken out, and everything is drawn again whenever the appearance changes. */
export function useDrawing(
  container: RefObject<HTMLElement | null>,
  graph: GraphAnswer | undefined,
  appearance: Appearance,
): Drawing | null {
  const [made, setMade] = useState<Drawing | null>(null);
  // Reducers read it whenever Sigma asks, so a changed appearance needs no new Sigma.
  const current = useRef(appearance);
  const seen = useRef<Appearance | null>(null);
  const drawn = useRef<GraphAnswer | undefined>(undefined);
  const isThere = graph !== undefined;
  // What was made for a graph that is gone is about to go, and must not be touched any more.
  const drawing = isThere ? made : null;
  const first = useEffectEvent(() => graph!);

  // First of all: what is made next is drawn by it.
  useEffect(() => {
    current.current = appearance;
  }, [appearance]);

  useEffect(() => {
    if (!container.current || !isThere) return;
    drawn.current = first();
    seen.current = null;
    const next = makeDrawing(
      container.current,
      drawGraph(drawn.current),
      frameOf(drawn.current.nodes),
      () => current.current,
    );
    // For whoever measures: test/bench/page-visit.ts.
    next.once('afterRender', () => performance.mark('map-drawn'));
    setMade(next);
    return () => {
      next.kill();
      setMade(null);
    };
  }, [container, isThere]);

  useEffect(() => {
    if (!drawing || !graph) return;
    const before = drawn.current === graph ? seen.current : null;
    seen.current = appearance;
    if (drawn.current !== graph) {
      drawn.current = graph;
      growGraph(drawing.getGraph(), drawGraph(graph));
      reframe(drawing, graph.nodes);
    }
    redraw(drawing, before, appearance);
  }, [appearance, drawing, graph]);

  return drawing;
}
