// The geometry of a drawn relationship, for tooltips, labels and tests: the same parabola as in curve-vertex-shader.ts.

/** A point in graph coordinates (y points up). */
export interface Point {
  x: number;
  y: number;
}

/**
 * The control point of the quadratic Bezier curve that is drawn from source to target.
 *
 * In graph coordinates, where y points up. Sigma's conversions keep shapes, so
 * `sigma.graphToViewport(getControlPoint(...))` is the control point on screen.
 */
export function getControlPoint(source: Point, target: Point, curvature: number): Point {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  return { x: (source.x + target.x) / 2 - dy * curvature, y: (source.y + target.y) / 2 + dx * curvature };
}

/**
 * The point at `t` (0 = source's centre, 1 = target's centre, default the middle) of the curve, in graph coordinates.
 * The middle is the place for a tooltip or a label.
 */
export function getCurvePoint(source: Point, target: Point, curvature: number, t = 0.5): Point {
  const control = getControlPoint(source, target, curvature);
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * source.x + b * control.x + c * target.x, y: a * source.y + b * control.y + c * target.y };
}
