/**
 * What is written over the map is what is pointed at there: a name stands for its actor, as the number of those that are not
 * on the map does, and a badge for its line. Sigma knows actors and lines alone, and would find what runs beneath.
 */
import type { Coordinates } from 'sigma/types';
import { contains, type Box } from './box-grid.ts';
import type { Drawing } from './camera.ts';
import type { PlacedWords } from './place-words.ts';
import { inPicture } from './slide.ts';

/** Pixels around a word or a badge that still belong to it. */
const AROUND = 2;

interface Sight extends Box {
  of: 'actor' | 'line';
  id: string;
}

/** As Sigma has them; its types call them private. */
interface Picking {
  getNodeAtPosition: (at: Coordinates) => string | null;
  getEdgeAtPoint: (x: number, y: number) => string | null;
}

const sights = new WeakMap<object, Sight[]>();

/** Notes where words and badges stand now. */
export function notePlaces(
  drawing: Drawing,
  { labels, badges, marks }: Pick<PlacedWords, 'labels' | 'badges' | 'marks'>,
) {
  sights.set(drawing, [
    ...marks.missing.map((box) => widened(box, 'actor', box.id)),
    ...labels.map(({ id, box }) => widened(box, 'actor', id)),
    ...badges.map(({ id, x, y, width, height }) => {
      const [across, up] = [width / 2, height / 2];
      return widened({ left: x - across, right: x + across, top: y - up, bottom: y + up }, 'line', id);
    }),
  ]);
}

/** Lets a drawing find words and badges before anything beneath: for clicks, fingers, hovering and menus alike. */
export function pickWords(drawing: Drawing): void {
  const picking = drawing as unknown as Picking;
  const beneath = {
    node: picking.getNodeAtPosition.bind(drawing),
    edge: picking.getEdgeAtPoint.bind(drawing),
  };
  // What is pointed at is lit, for which words move: it stays pointed at where it was found, until one points elsewhere.
  let held: Sight | undefined;
  const sightAt = ({ x, y }: Coordinates): Sight | undefined => {
    const isAt = (sight: Sight) => contains(sight, { left: x, right: x, top: y, bottom: y });
    const found = held && isAt(held) ? held : sights.get(drawing)?.find(isAt);
    held = found && isShown(drawing, found) ? found : undefined;
    return held;
  };
  const letGo = () => {
    held = undefined;
  };
  drawing.getCamera().on('updated', letGo);
  // A finger put down anew points anew, before Sigma hears of it.
  drawing.getContainer().addEventListener('touchstart', letGo, true);
  drawing.on('kill', () => drawing.getContainer().removeEventListener('touchstart', letGo, true));
  picking.getNodeAtPosition = (pointed) => {
    const at = inPicture(drawing, pointed);
    const sight = sightAt(at);
    if (!sight) return beneath.node(at);
    return sight.of === 'actor' ? sight.id : null;
  };
  picking.getEdgeAtPoint = (x, y) => {
    const at = inPicture(drawing, { x, y });
    const sight = sightAt(at);
    return sight?.of === 'line' ? sight.id : beneath.edge(at.x, at.y);
  };
}

function widened({ left, right, top, bottom }: Box, of: Sight['of'], id: string): Sight {
  return { left: left - AROUND, right: right + AROUND, top: top - AROUND, bottom: bottom + AROUND, of, id };
}

function isShown(drawing: Drawing, { of, id }: Sight): boolean {
  const data = of === 'actor' ? drawing.getNodeDisplayData(id) : drawing.getEdgeDisplayData(id);
  return data !== undefined && !data.hidden;
}
