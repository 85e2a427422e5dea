import { useEffect, useRef, useState, type RefObject } from 'react';
import Sigma from 'sigma';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { ActorProgram } from './actor-program/actor-program.ts';
import { actorLook, relationshipLook, type Appearance } from './appearance.ts';
import type { Drawing } from './camera.ts';
import { drawGraph, type ActorAttributes, type RelationshipAttributes } from './draw-graph.ts';
import { RelationshipEdgeProgram } from './edge-program/relationship-edge-program.ts';
import { drawLabels } from './labels.ts';
import { addHaloLayer, drawWalkHalos } from './walk-halos.ts';

/** Keeps a Sigma in the container: made anew for a new graph, drawn again whenever the appearance changes. */
export function useDrawing(
  container: RefObject<HTMLElement | null>,
  graph: GraphAnswer | undefined,
  appearance: Appearance,
): Drawing | null {
  const [made, setMade] = useState<{ drawing: Drawing; graph: GraphAnswer } | null>(null);
  // What was made for another graph is about to go, and must not be touched any more.
  const drawing = made?.graph === graph ? (made?.drawing ?? null) : null;
  // Reducers read it whenever Sigma asks, so a changed appearance needs no new Sigma.
  const current = useRef(appearance);

  useEffect(() => {
    if (!container.current || !graph) return;
    const next = makeDrawing(container.current, graph, () => current.current);
    setMade({ drawing: next, graph });
    return () => {
      next.kill();
      setMade(null);
    };
  }, [container, graph]);

  useEffect(() => {
    current.current = appearance;
    // At once: while a refresh is scheduled, Sigma does not know what lies under the pointer.
    drawing?.refresh();
  }, [appearance, drawing]);

  return drawing;
}

function makeDrawing(container: HTMLElement, graph: GraphAnswer, look: () => Appearance): Drawing {
  const drawing: Drawing = new Sigma<ActorAttributes, RelationshipAttributes>(drawGraph(graph), container, {
    defaultNodeType: 'actor',
    defaultEdgeType: 'relationship',
    nodeProgramClasses: { actor: ActorProgram },
    edgeProgramClasses: { relationship: RelationshipEdgeProgram },
    nodeReducer: (id, attributes) => actorLook(id, attributes, look()),
    edgeReducer: (id, attributes) => relationshipLook(id, attributes, look()),
    enableEdgeEvents: true,
    zIndex: true,
    // Names are drawn by labels.ts; hovering is shown by dimming the rest.
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    labelFont: getComputedStyle(document.body).fontFamily,
    stagePadding: 0,
    minCameraRatio: 0.04,
    maxCameraRatio: 6,
    allowInvalidContainer: true,
  });
  addHaloLayer(drawing);
  drawing.on('afterRender', () => {
    drawWalkHalos(drawing, look());
    drawLabels(drawing, look());
  });
  return drawing;
}
