/** The relationships of a picture: where each goes, and how it looks. */
import { relationshipLook, type Appearance } from '../appearance.ts';
import type { Drawing } from '../camera.ts';
import { getControlPoint, type Point } from '../edge-program/curve.ts';
import type { LineStyle } from '../../../graph-data/schema/doubt.ts';
import { loopCircle } from '../edge-program/loop.ts';

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

/** In the order of drawing. @param seen where a point of the graph is in the picture */
export function linesOf(drawing: Drawing, appearance: Appearance, seen: (point: Point) => Point): SceneLine[] {
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
