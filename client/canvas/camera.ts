/** Moving the camera so that what matters lies where no panel covers it. */
import type Sigma from 'sigma';
import type { CameraState, Coordinates } from 'sigma/types';
import type { Layout } from '../state/map-look.ts';
import type { Insets } from '../state/room.ts';
import { contains, type Box } from './box-grid.ts';
import type { ActorAttributes, RelationshipAttributes } from './draw-graph.ts';
import type { Places } from './glide.ts';

export type Drawing = Sigma<ActorAttributes, RelationshipAttributes>;

export const DURATION = 350;
/** Kept free around what is shown, in pixels: names stand out beyond actors, sideways above all. */
const MARGIN = { x: 60, y: 44 };
const NARROW_MARGIN = { x: 44, y: 44 };
/** As much more at either side where names are written away from the middle. */
const OUTWARD = { wide: 44, narrow: 12 };
const WHOLE: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

/** Goes there, at once where the reader prefers less motion. */
export function moveCamera(sigma: Drawing, state: Partial<CameraState>, animate = true): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (animate && !still) void sigma.getCamera().animate(state, { duration: DURATION });
  else sigma.getCamera().setState(state);
}

/** How the whole is laid out. */
interface Laid {
  layout: Layout;
  /** Where actors go to, if they stand elsewhere yet. */
  places?: Places;
}

/** Where the camera shows the whole graph in the room that is left. */
export function fittingState(sigma: Drawing, insets: Insets, { layout, places }: Laid): CameraState {
  const box = boxOf(sigma, sigma.getGraph().nodes(), WHOLE, places);
  if (!box) return WHOLE;
  const room = roomIn(sigma.getDimensions(), insets, layout);
  const ratio = Math.max(
    (box.right - box.left) / (room.right - room.left),
    (box.bottom - box.top) / (room.bottom - room.top),
  );
  const middle = sigma.viewportToFramedGraph(middleOf(box), { cameraState: WHOLE });
  return placing(sigma, middle, middleOf(room), { ...WHOLE, ratio: Math.max(ratio, 0.05) });
}

/** Where the camera shows these actors, as little moved as can be; undefined where it shows them already. */
export function revealingState(sigma: Drawing, ids: Iterable<string>, insets: Insets): CameraState | undefined {
  const state = sigma.getCamera().getState();
  const box = boxOf(sigma, ids, state);
  const room = roomOf(sigma, insets);
  const tolerated = { left: room.left - 1, right: room.right + 1, top: room.top - 1, bottom: room.bottom + 1 };
  if (!box || contains(tolerated, box)) return undefined;
  const excess = Math.max(
    (box.right - box.left) / (room.right - room.left),
    (box.bottom - box.top) / (room.bottom - room.top),
  );
  const { x, y } = middleOf(box);
  const middle = sigma.viewportToFramedGraph({ x, y }, { cameraState: state });
  // What is larger than the room comes to its middle, all else is moved just into it.
  const at =
    excess > 1
      ? middleOf(room)
      : {
          x: x + Math.max(0, room.left - box.left) - Math.max(0, box.right - room.right),
          y: y + Math.max(0, room.top - box.top) - Math.max(0, box.bottom - room.bottom),
        };
  return placing(sigma, middle, at, { ...state, ratio: state.ratio * Math.max(1, excess) });
}

/** Where the camera shows a point in the middle of what the panels leave, from as near as now. */
export function centredState(sigma: Drawing, point: Coordinates, insets: Insets): CameraState {
  const room = roomOf(sigma, insets, { x: 0, y: 0 });
  return placing(sigma, point, middleOf(room), sigma.getCamera().getState());
}

/**
 * Where the camera shows everything so many times as far away, or as near. What is looked at stays where it is seen: these
 * actors, and where there are none the middle of what the panels leave. From under a panel they come to that middle.
 */
export function zoomedState(sigma: Drawing, factor: number, ids: Iterable<string>, insets: Insets): CameraState {
  const camera = sigma.getCamera();
  const state = camera.getState();
  const room = roomOf(sigma, insets, { x: 0, y: 0 });
  const { x, y } = middleOf(boxOf(sigma, ids, state) ?? room);
  const isSeen = contains(room, { left: x, right: x, top: y, bottom: y });
  const point = sigma.viewportToFramedGraph({ x, y }, { cameraState: state });
  const ratio = camera.getBoundedRatio(state.ratio * factor);
  return placing(sigma, point, isSeen ? { x, y } : middleOf(room), { ...state, ratio });
}

/** The state with its centre moved so that a point of the graph lies at a point of the viewport. */
function placing(sigma: Drawing, point: Coordinates, at: Coordinates, state: CameraState): CameraState {
  const { width, height } = sigma.getDimensions();
  const now = sigma.framedGraphToViewport(point, { cameraState: state });
  const centre = { x: width / 2 + now.x - at.x, y: height / 2 + now.y - at.y };
  return { ...state, ...sigma.viewportToFramedGraph(centre, { cameraState: state }) };
}

/** What the panels leave of the viewport, less a margin. */
export function roomOf(sigma: Drawing, insets: Omit<Insets, 'corner'>, margin?: { x: number; y: number }): Box {
  const size = sigma.getDimensions();
  return within(size, insets, margin ?? (size.width < 600 ? NARROW_MARGIN : MARGIN));
}

/** What the panels leave of a map of some size for a layout, less room for the names at its edges. */
export function roomIn(size: { width: number; height: number }, insets: Insets, layout: Layout): Box {
  const [margin, more] = size.width < 600 ? [NARROW_MARGIN, OUTWARD.narrow] : [MARGIN, OUTWARD.wide];
  return within(size, insets, layout === 'circle' ? { ...margin, x: margin.x + more } : margin);
}

function within(
  { width, height }: { width: number; height: number },
  insets: Omit<Insets, 'corner'>,
  { x, y }: { x: number; y: number },
): Box {
  const room = {
    left: insets.left + x,
    right: width - insets.right - x,
    top: insets.top + y,
    bottom: height - insets.bottom - y,
  };
  // In a window too small for any room the panels may cover.
  const tooSmall = room.right - room.left < 80 || room.bottom - room.top < 80;
  return tooSmall ? { left: 0, right: width, top: 0, bottom: height } : room;
}

/** What these actors cover of the viewport, seen from a camera; undefined where none of them is on the map. */
function boxOf(sigma: Drawing, ids: Iterable<string>, cameraState: CameraState, places?: Places): Box | undefined {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const id of ids) {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) continue;
    const place = places?.get(id);
    const { x, y } = place
      ? sigma.graphToViewport(place, { cameraState })
      : sigma.framedGraphToViewport(data, { cameraState });
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box.left === Infinity ? undefined : box;
}

function middleOf({ left, right, top, bottom }: Box): Coordinates {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
