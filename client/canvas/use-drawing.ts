import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import Sigma from 'sigma';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { ActorProgram } from './actor-program/actor-program.ts';
import { actorLook, relationshipLook, type Appearance } from './appearance.ts';
import type { Drawing } from './camera.ts';
import { drawGraph, type ActorAttributes, type RelationshipAttributes } from './draw-graph.ts';
import { RelationshipEdgeProgram } from './edge-program/relationship-edge-program.ts';
import { addChangeLayer, drawChangeMarks } from './change-marks.ts';
import { frameOf, reframe } from './frame.ts';
import { addGuideLayer, drawGuideLines, writeGuides } from './guides.ts';
import { drawLabels } from './labels.ts';
import { addMarkLayer, drawMarks } from './marks.ts';
import { growGraph } from './grow-graph.ts';
import { pausePicking } from './picking-pause.ts';
import { addHaloLayer, drawWalkHalos } from './walk-halos.ts';

/** Keeps a Sigma in the container while there is a graph: what a new graph adds or lacks is put in or taken out, and everything is drawn again whenever the appearance changes. */
export function useDrawing(
  container: RefObject<HTMLElement | null>,
  graph: GraphAnswer | undefined,
  appearance: Appearance,
): Drawing | null {
  const [made, setMade] = useState<Drawing | null>(null);
  // Reducers read it whenever Sigma asks, so a changed appearance needs no new Sigma.
  const current = useRef(appearance);
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
    const next = makeDrawing(container.current, drawn.current, () => current.current);
    setMade(next);
    return () => {
      next.kill();
      setMade(null);
    };
  }, [container, isThere]);

  useEffect(() => {
    if (drawing && graph && drawn.current !== graph) {
      drawn.current = graph;
      growGraph(drawing.getGraph(), drawGraph(graph));
      reframe(drawing, graph.nodes);
    }
    // At once: while a refresh is scheduled, Sigma does not know what lies under the pointer.
    drawing?.refresh();
  }, [appearance, drawing, graph]);

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
  // What is dragged to the edge must not move all the rest.
  drawing.setCustomBBox(frameOf(graph.nodes));
  addGuideLayer(drawing);
  addHaloLayer(drawing);
  addChangeLayer(drawing);
  addMarkLayer(drawing);
  pausePicking(drawing);
  drawing.on('afterRender', () => {
    drawGuideLines(drawing, look().guides, look().palette);
    drawWalkHalos(drawing, look());
    drawChangeMarks(drawing, look());
    drawLabels(drawing, look());
    writeGuides(drawing, look().guides, look().palette);
    drawMarks(drawing, look());
  });
  // For whoever measures: test/bench/page-visit.ts.
  drawing.once('afterRender', () => performance.mark('map-drawn'));
  return drawing;
}
