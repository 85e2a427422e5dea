import Sigma from 'sigma';
import { actorProgram } from './actor-program/actor-program.ts';
import type { Appearance } from './appearance.ts';
import { drawBadges } from './badges.ts';
import type { Drawing } from './camera.ts';
import { addChangeLayer, drawChangeMarks } from './change-marks.ts';
import { thinnestLine } from './crowd.ts';
import type { ActorAttributes, RelationshipAttributes } from './draw-graph.ts';
import { relationshipProgram } from './edge-program/relationship-edge-program.ts';
import type { Frame } from './frame.ts';
import { addGuideLayer, drawGuideLines, writeGuides } from './guides.ts';
import { drawLabels } from './labels.ts';
import { hideUnused } from './layers.ts';
import { drawnActor, drawnRelationship } from './look-drawn.ts';
import { addMarkLayer, drawMarks } from './marks.ts';
import { pausePicking } from './picking-pause.ts';
import { placeWords } from './place-words.ts';
import { notePlaces, pickWords } from './pointed-words.ts';
import { slideWhileSlow } from './slide.ts';
import { addHaloLayer, drawWalkHalos } from './walk-halos.ts';

/**
 * A Sigma in a container, with all that is drawn over it.
 * @param frame what its camera counts in
 * @param look how things look now; asked whenever anything is drawn
 */
export function makeDrawing(
  container: HTMLElement,
  graph: ReturnType<Drawing['getGraph']>,
  frame: Frame,
  look: () => Appearance,
): Drawing {
  const faint = (colour: 'faintActor' | 'faintLine') => (look().focus ? look().palette[colour] : undefined);
  const drawing: Drawing = new Sigma<ActorAttributes, RelationshipAttributes>(graph, container, {
    defaultNodeType: 'actor',
    defaultEdgeType: 'relationship',
    nodeProgramClasses: { actor: actorProgram(() => faint('faintActor')) },
    edgeProgramClasses: { relationship: relationshipProgram(() => faint('faintLine')) },
    nodeReducer: (id, attributes) => drawnActor(id, attributes, look()),
    edgeReducer: (id, attributes) => drawnRelationship(id, attributes, look()),
    minEdgeThickness: thinnestLine(graph.order),
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
  drawing.setCustomBBox(frame);
  addGuideLayer(drawing);
  addHaloLayer(drawing);
  addChangeLayer(drawing);
  addMarkLayer(drawing);
  hideUnused(drawing);
  pausePicking(drawing);
  slideWhileSlow(drawing);
  pickWords(drawing);
  drawing.on('afterRender', () => drawOver(drawing, look()));
  return drawing;
}

function drawOver(drawing: Drawing, appearance: Appearance): void {
  const context = drawing.getCanvases().labels?.getContext('2d');
  if (!context) return;
  const { palette } = appearance;
  const words = placeWords(drawing, appearance, context, true);
  const { guides, changes, labels, badges, marks } = words;
  notePlaces(drawing, words);
  drawGuideLines(drawing, guides, palette);
  drawWalkHalos(drawing, appearance);
  drawChangeMarks(drawing, changes, palette);
  drawBadges(drawing, badges, palette);
  drawLabels(drawing, labels, palette);
  writeGuides(drawing, guides, palette);
  drawMarks(drawing, marks, palette);
}
