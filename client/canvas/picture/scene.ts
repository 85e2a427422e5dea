/** What is on the map now, in pixels of the part that no panel covers. */
import type { ActorType } from '../../../graph-data/schema/actor.ts';
import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import { groupsAmong, type ColourGroup } from '../../state/colour-groups.ts';
import type { Palette } from '../../state/palette.ts';
import { actorSelected } from '../../state/selection.ts';
import { actorLook, type Appearance } from '../appearance.ts';
import type { Box } from '../box-grid.ts';
import { roomOf, type Drawing } from '../camera.ts';
import type { Point } from '../edge-program/curve.ts';
import { GUIDE_SIZE } from '../guides.ts';
import { placeWords, type PlacedWords } from '../place-words.ts';
import { linesOf, type SceneLine } from './scene-lines.ts';

export interface SceneActor extends Point {
  radius: number;
  colour: string;
  type: ActorType;
}

/** Each list is in the order of drawing. */
export interface Scene extends PlacedWords {
  width: number;
  height: number;
  palette: Palette;
  lines: SceneLine[];
  actors: SceneActor[];
  /** Around what is selected. */
  selected: Ring | undefined;
  /** How many actors lie beyond the edges. */
  beyond: number;
  /** What the legend has to explain. */
  families: Set<Family>;
  colours: readonly ColourGroup[];
}

export interface Ring extends Point {
  radius: number;
}

/** Pixels between what is selected and its ring; `ActorRing.tsx` has the same, to the outer rim. */
const AROUND_SELECTED = 11.75;

export function sceneOf(drawing: Drawing, appearance: Appearance): Scene {
  const context = drawing.getCanvases().labels!.getContext('2d')!;
  const words = placeWords(drawing, appearance, context, false);
  const { left, right, top, bottom } = trimmedRoom(drawing, appearance, words);
  const moved = <T extends Point>(thing: T): T => ({ ...thing, x: thing.x - left, y: thing.y - top });
  const seen = (point: Point): Point => moved(drawing.graphToViewport(point));
  const [width, height] = [right - left, bottom - top];
  const actors = actorsOf(drawing, appearance, seen);
  return {
    ...{ width, height, palette: appearance.palette },
    lines: linesOf(drawing, appearance, seen),
    actors,
    selected: selectedRing(drawing, appearance, seen),
    beyond: actors.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height).length,
    guides: words.guides.map(moved),
    changes: words.changes.map(moved),
    badges: words.badges.map(moved),
    labels: words.labels.map(moved),
    marks: {
      rings: words.marks.rings.map(moved),
      pins: words.marks.pins.map(moved),
      missing: words.marks.missing.map((box) => movedBox(box, left, top)),
    },
    families: new Set([...appearance.shown.values()].map(({ family }) => family)),
    colours: appearance.colours ? groupsAmong(appearance.colours, appearance.touched) : [],
  };
}

const movedBox = <T extends Box>(box: T, left: number, top: number): T => ({
  ...box,
  ...{ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top },
});

/** Kept free above and below what there is, for names. */
const MARGIN = 48;

/** The room that the panels leave, without the emptiness above and below all actors. */
function trimmedRoom(drawing: Drawing, { insets, onMap }: Appearance, { guides }: PlacedWords): Box {
  const room = roomOf(drawing, insets, { x: 0, y: 0 });
  const graph = drawing.getGraph();
  const heights = graph.nodes().flatMap((id) => {
    if (!onMap.actors.has(id)) return [];
    return drawing.graphToViewport(graph.getNodeAttributes(id)).y;
  });
  const words = guides.map(({ y }) => y - 2 * GUIDE_SIZE);
  const [highest, lowest] = [Math.min(...heights.map((y) => y - MARGIN), ...words), Math.max(...heights) + MARGIN];
  if (lowest <= room.top || highest >= room.bottom) return room;
  return { ...room, top: Math.max(room.top, highest), bottom: Math.min(room.bottom, lowest) };
}

function selectedRing(drawing: Drawing, { selected }: Appearance, seen: (point: Point) => Point): Ring | undefined {
  const id = actorSelected(selected);
  const data = id === undefined ? undefined : drawing.getNodeDisplayData(id);
  if (id === undefined || !data || data.hidden) return undefined;
  const at = seen(drawing.getGraph().getNodeAttributes(id));
  return { ...at, radius: drawing.scaleSize(data.size) + AROUND_SELECTED };
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
