/** Lines of a picture: the same curves, dashes and arrowheads as the shaders draw. */
import {
  DASH,
  DASH_FITS,
  DASH_GAP,
  DOT_DIAMETER,
  DOT_FITS,
  DOT_PITCH,
  HEAD_HALF_WIDTH,
  HEAD_HALF_WIDTH_PER_THICKNESS,
  HEAD_LENGTH,
  HEAD_LENGTH_PER_THICKNESS,
  STRAND_GAP,
} from '../edge-program/line-style.ts';
import type { Point } from '../edge-program/curve.ts';
import type { SceneLine } from './scene-lines.ts';

/** As SVG. The halos of compared paths are apart: they lie under all lines. */
export function lineSvg(line: SceneLine): string {
  return strandsOf(line).map(strandSvg).join('');
}

/** A line of several colours as one line for each, side by side; such a line is straight. */
function strandsOf(line: SceneLine): SceneLine[] {
  const { source, target, beside, colour, thickness } = line;
  if (beside.length === 0) return [line];
  const colours = [colour, ...beside];
  const width = thickness / colours.length;
  const far = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  const left = { x: (target.y - source.y) / far, y: -(target.x - source.x) / far };
  return colours.map((each, index) => {
    const aside = ((colours.length - 1) / 2 - index) * width;
    const moved = (point: Point) => add(point, left, aside);
    return {
      ...{ ...line, colour: each, beside: [], thickness: width - STRAND_GAP },
      ...{ source: moved(source), control: moved(line.control), target: moved(target) },
    };
  });
}

function strandSvg(line: SceneLine): string {
  const { colour, thickness, radius, arrow } = line;
  const width = line.line === 'dotted' ? Math.max(thickness, DOT_DIAMETER) : thickness;
  const stroke = `fill="none" stroke="${colour}" stroke-width="${rounded(width)}"${dashes(line)}`;
  if (!arrow) return `<path d="${curve(line, 1)}" ${stroke}/>`;
  const length = HEAD_LENGTH + HEAD_LENGTH_PER_THICKNESS * thickness;
  const half = HEAD_HALF_WIDTH + HEAD_HALF_WIDTH_PER_THICKNESS * thickness;
  const [tipAt, footAt] = [enter(line, radius), enter(line, radius + length)];
  const [tip, foot] = [pointAt(line, tipAt), pointAt(line, footAt)];
  const far = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const across = { x: (-(tip.y - foot.y) / far) * half, y: ((tip.x - foot.x) / far) * half };
  const corners = [tip, add(foot, across, 1), add(foot, across, -1)].map(({ x, y }) => `${rounded(x)} ${rounded(y)}`);
  // The line ends inside the head, where it is still narrower than the head is.
  const end = footAt + 0.3 * (tipAt - footAt);
  return `<path d="${curve(line, end)}" ${stroke}/><path d="M${corners.join('L')}z" fill="${colour}"/>`;
}

export function haloSvg(line: SceneLine): string {
  const [first, second] = line.halos;
  const path = (colour: string, style: string) =>
    `<path d="${curve(line, 1)}" fill="none" stroke="${colour}" ${style}/>`;
  return [
    first === undefined ? '' : path(first, 'stroke-width="14" stroke-opacity="0.8"'),
    second === undefined ? '' : path(second, 'stroke-width="8" stroke-dasharray="11 8" stroke-opacity="0.8"'),
  ].join('');
}

function dashes({ line, thickness }: SceneLine): string {
  if (line === 'solid') return '';
  if (line === 'dotted') {
    const pitch = DOT_PITCH * Math.max(1, thickness / DOT_FITS);
    return ` stroke-dasharray="0.01 ${rounded(pitch)}" stroke-linecap="round"`;
  }
  const growth = Math.max(1, thickness / DASH_FITS);
  return ` stroke-dasharray="${rounded(DASH * growth)} ${rounded(DASH_GAP * growth)}"`;
}

/** From the source up to `t`: the first part of a Bezier curve is one as well (de Casteljau). */
function curve(line: SceneLine, t: number): string {
  if (line.loop) return arc(line, t);
  const { source, control } = line;
  const bend = mix(source, control, t);
  const end = pointAt(line, t);
  return `M${place(source)}Q${place(bend)} ${place(end)}`;
}

/** Two arcs, for one cannot come back to where it began. */
function arc(line: SceneLine, t: number): string {
  const { radius } = line.loop!;
  const by = `A${rounded(radius)} ${rounded(radius)} 0 0 0`;
  return `M${place(pointAt(line, 0))}${by} ${place(pointAt(line, t / 2))}${by} ${place(pointAt(line, t))}`;
}

/** Where the curve comes within a distance of the target's centre, by halving. */
function enter(line: SceneLine, distance: number): number {
  // A loop begins near its target, too.
  let [outside, inside] = [line.loop ? 0.5 : 0, 1];
  for (let step = 0; step < 16; step += 1) {
    const middle = (outside + inside) / 2;
    const point = pointAt(line, middle);
    if (Math.hypot(point.x - line.target.x, point.y - line.target.y) > distance) outside = middle;
    else inside = middle;
  }
  return outside;
}

function pointAt({ source, control, target, loop }: SceneLine, t: number): Point {
  if (loop) {
    // Against the clock, from where it is nearest to its actor.
    const angle = Math.atan2(source.y - loop.centre.y, source.x - loop.centre.x) - 2 * Math.PI * t;
    return add(loop.centre, { x: Math.cos(angle), y: Math.sin(angle) }, loop.radius);
  }
  return mix(mix(source, control, t), mix(control, target, t), t);
}

const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
const add = (a: Point, b: Point, factor: number): Point => ({ x: a.x + factor * b.x, y: a.y + factor * b.y });
const rounded = (value: number) => Math.round(value * 100) / 100;
const place = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;
