/** Names on the map: none covers another or an actor, the weightiest come first, each has a halo. */
import type Sigma from 'sigma';
import { emphasisOf, type Appearance, type Emphasis } from './appearance.ts';
import { BoxGrid, contains, type Box } from './box-grid.ts';
import { roomOf } from './camera.ts';
import type { ActorAttributes, RelationshipAttributes } from './draw-graph.ts';

const LINE_HEIGHT = 1.16;
const MOST_LABELS = 400;
const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };
const WEIGHT: Record<Emphasis, number> = { core: 2, near: 1, plain: 0, faint: 0 };

/** Where names may be: rather where no panel is, and never cut off by the window's edge. */
interface Bounds {
  room: Box;
  window: Box;
}

interface Candidate {
  lines: string[];
  x: number;
  y: number;
  /** The actor's radius on screen. */
  radius: number;
  emphasis: Emphasis;
}

/** Draws all labels on Sigma's label canvas; to be called after each rendering, when that is empty. */
export function drawLabels(sigma: Sigma<ActorAttributes, RelationshipAttributes>, appearance: Appearance): void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  const { candidates, obstacles } = collect(sigma, appearance);
  const taken = new BoxGrid();
  const bounds = {
    room: roomOf(sigma, appearance.insets, { x: 4, y: 4 }),
    window: roomOf(sigma, NOTHING_COVERED, { x: 0, y: 0 }),
  };
  for (const obstacle of obstacles) taken.add(obstacle);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const candidate of candidates.slice(0, MOST_LABELS)) {
    const size = fontSize(candidate.radius);
    context.font = `${candidate.emphasis === 'core' ? 650 : 500} ${size}px ${sigma.getSetting('labelFont')}`;
    const width = Math.max(...candidate.lines.map((line) => context.measureText(line).width));
    const box = findPlace(candidate, width, size * LINE_HEIGHT * candidate.lines.length, taken, bounds);
    if (!box) continue;
    taken.add(box);
    write(context, candidate, box, size, appearance);
  }
}

function collect(sigma: Sigma<ActorAttributes, RelationshipAttributes>, appearance: Appearance) {
  const { width, height } = sigma.getDimensions();
  const candidates: Candidate[] = [];
  const obstacles: Box[] = [];
  sigma.getGraph().forEachNode((id, { lines }) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return;
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) return;
    const radius = sigma.scaleSize(data.size);
    const emphasis = emphasisOf(id, appearance);
    if (emphasis === 'faint') return;
    // A little less than the actor, so that a name may touch a rim but not cover a shape.
    obstacles.push({
      left: x - radius * 0.8,
      right: x + radius * 0.8,
      top: y - radius * 0.8,
      bottom: y + radius * 0.8,
    });
    candidates.push({ lines, x, y, radius, emphasis });
  });
  candidates.sort((a, b) => WEIGHT[b.emphasis] - WEIGHT[a.emphasis] || b.radius - a.radius);
  return { candidates, obstacles };
}

/** The first free place of: right, left, below, above, and the four corners; one that no panel covers if there is any. */
function findPlace(
  { x, y, radius, emphasis }: Candidate,
  width: number,
  height: number,
  taken: BoxGrid,
  { room, window }: Bounds,
): Box | undefined {
  const away = radius + 4;
  const slant = radius * 0.75 + 2;
  const places: [left: number, top: number][] = [
    [x + away, y - height / 2],
    [x - away - width, y - height / 2],
    [x - width / 2, y + away - 1],
    [x - width / 2, y - away - height + 1],
    [x + slant, y + slant],
    [x + slant, y - slant - height],
    [x - slant - width, y + slant],
    [x - slant - width, y - slant - height],
  ];
  const boxes = places.map(([left, top]): Box => ({ left, top, right: left + width, bottom: top + height }));
  const free = boxes.filter((box) => !taken.overlaps(box));
  const place = free.find((box) => contains(room, box)) ?? free.find((box) => contains(window, box));
  return place ?? (emphasis === 'core' ? (free[0] ?? boxes[0]) : undefined);
}

function write(
  context: CanvasRenderingContext2D,
  { lines, x, emphasis }: Candidate,
  box: Box,
  size: number,
  { palette }: Appearance,
): void {
  const middle = (box.left + box.right) / 2;
  const centred = Math.abs(middle - x) < 1;
  context.textAlign = centred ? 'center' : middle > x ? 'left' : 'right';
  const at = centred ? middle : middle > x ? box.left : box.right;
  context.strokeStyle = palette.ground;
  context.fillStyle = palette.ink;
  context.lineWidth = emphasis === 'core' ? 4.5 : 3.5;
  const firstLine = box.top + (size * LINE_HEIGHT) / 2;
  lines.forEach((line, index) => context.strokeText(line, at, firstLine + index * size * LINE_HEIGHT));
  lines.forEach((line, index) => context.fillText(line, at, firstLine + index * size * LINE_HEIGHT));
}

function fontSize(radius: number): number {
  return Math.round(Math.min(10.5 + radius * 0.18, 15) * 2) / 2;
}
