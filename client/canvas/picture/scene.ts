/** What is on the map now, in pixels of the part that no panel covers. */
import type { ActorType } from '../../../graph-data/schema/actor.ts';
import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import type { ColourGroup } from '../../state/colour-groups.ts';
import type { Palette } from '../../state/palette.ts';
import type { Appearance } from '../appearance.ts';
import { placeBadges, type PlacedBadge } from '../badges.ts';
import { actorLook, relationshipLook } from '../appearance.ts';
import { BoxGrid, type Box } from '../box-grid.ts';
import { roomOf, type Drawing } from '../camera.ts';
import { getControlPoint, type Point } from '../edge-program/curve.ts';
import { loopCircle } from '../edge-program/loop.ts';
import type { LineStyle } from '../edge-program/line-style.ts';
import { placeLabels, type PlacedLabel } from '../labels.ts';

export interface SceneLine {
  source: Point;
  control: Point;
  target: Point;
  /** Of a self-loop: the circle that it is instead of a curve. */
  loop?: { centre: Point; radius: number } | undefined;
  /** Of the target. */
  radius: number;
  thickness: number;
  colour: string;
  /** The colours that lie beside it, from the left to the right. */
  beside: readonly string[];
  line: LineStyle;
  arrow: boolean;
  /** The halos of compared paths that lie around it. */
  halos: string[];
}

export interface SceneActor extends Point {
  radius: number;
  colour: string;
  type: ActorType;
}

export interface Scene {
  width: number;
  height: number;
  palette: Palette;
  /** Each list in the order of drawing. */
  lines: SceneLine[];
  actors: SceneActor[];
  badges: PlacedBadge[];
  labels: PlacedLabel[];
  /** What the legend has to explain. */
  families: Set<Family>;
  colours: readonly ColourGroup[];
}

export function sceneOf(drawing: Drawing, appearance: Appearance): Scene {
  const { left, right, top, bottom } = trimmedRoom(drawing, appearance);
  const seen = (point: Point): Point => {
    const { x, y } = drawing.graphToViewport(point);
    return { x: x - left, y: y - top };
  };
  const context = drawing.getCanvases().labels!.getContext('2d')!;
  const taken = new BoxGrid();
  const labels = placeLabels(drawing, appearance, context, { taken, underPanels: false });
  const badges = placeBadges(drawing, appearance, context, taken);
  const moved = <T extends Point>(thing: T): T => ({ ...thing, x: thing.x - left, y: thing.y - top });
  return {
    ...{ width: right - left, height: bottom - top, palette: appearance.palette },
    lines: linesOf(drawing, appearance, seen),
    actors: actorsOf(drawing, appearance, seen),
    badges: badges.map(moved),
    labels: labels.map(moved),
    families: new Set([...appearance.shown.values()].map(({ family }) => family)),
    colours: appearance.colours?.groups ?? [],
  };
}

/** Kept free above and below what there is, for names. */
const MARGIN = 48;

/** The room that the panels leave, without the emptiness above and below all actors. */
function trimmedRoom(drawing: Drawing, { insets, onMap }: Appearance): Box {
  const room = roomOf(drawing, insets, { x: 0, y: 0 });
  const graph = drawing.getGraph();
  const heights = graph.nodes().flatMap((id) => {
    if (!onMap.actors.has(id)) return [];
    return drawing.graphToViewport(graph.getNodeAttributes(id)).y;
  });
  const [highest, lowest] = [Math.min(...heights) - MARGIN, Math.max(...heights) + MARGIN];
  if (lowest <= room.top || highest >= room.bottom) return room;
  return { ...room, top: Math.max(room.top, highest), bottom: Math.min(room.bottom, lowest) };
}

function linesOf(drawing: Drawing, appearance: Appearance, seen: (point: Point) => Point): SceneLine[] {
  const { walks, palette } = appearance;
  const lines: (SceneLine & { zIndex: number })[] = [];
  drawing.getGraph().forEachEdge((id, attributes, _from, target, sourceAt, targetAt) => {
    const look = relationshipLook(id, attributes, appearance);
    if (look.hidden) return;
    const radius = drawing.scaleSize(drawing.getNodeDisplayData(target)?.size ?? 0);
    lines.push({
      loop: attributes.loop && loopOf(attributes.loop, sourceAt, radius, seen),
      source: seen(sourceAt),
      control: seen(getControlPoint(sourceAt, targetAt, look.curvature ?? 0)),
      target: seen(targetAt),
      radius,
      thickness: Math.max(drawing.getSetting('minEdgeThickness'), drawing.scaleSize(look.size ?? 1)),
      colour: look.color ?? palette.ink,
      beside: look.beside ?? [],
      line: look.line ?? 'solid',
      arrow: look.arrow ?? false,
      halos: [...(walks?.a.includes(id) ? [palette.walkA] : []), ...(walks?.b.includes(id) ? [palette.walkB] : [])],
      zIndex: look.zIndex ?? 0,
    });
  });
  return lines.sort((a, b) => a.zIndex - b.zIndex);
}

function loopOf(loop: Point, at: Point, actorRadius: number, seen: (point: Point) => Point): SceneLine['loop'] {
  const [from, to] = [seen(at), seen({ x: at.x + loop.x, y: at.y + loop.y })];
  const { radius, away } = loopCircle(actorRadius, Math.hypot(loop.x, loop.y));
  const share = away / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  return { radius, centre: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share } };
}

function actorsOf(drawing: Drawing, appearance: Appearance, seen: (point: Point) => Point): SceneActor[] {
  const actors: (SceneActor & { zIndex: number })[] = [];
  drawing.getGraph().forEachNode((id, attributes) => {
    const { size = 0, color = '', zIndex = 0, hidden } = actorLook(id, attributes, appearance);
    if (hidden) return;
    const radius = drawing.scaleSize(size);
    actors.push({ ...seen(attributes), radius, colour: color, type: attributes.actorType, zIndex });
  });
  return actors.sort((a, b) => a.zIndex - b.zIndex);
}
