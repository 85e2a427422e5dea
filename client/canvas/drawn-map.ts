import type { Drawing as FileDrawing } from '../../server/contract/drawing.ts';
import { LIGHT } from '../state/palette.ts';
import { actorLook, relationshipLook, type Appearance } from './appearance.ts';
import type { Drawing } from './camera.ts';

/**
 * Where everything on the map stands and how it looks, for a file. Other programs draw on white, so colours are those of
 * the light; and they have no bundles, nor anything that is looked at more than the rest.
 */
export function drawnMapOf(drawing: Drawing, appearance: Appearance): Omit<FileDrawing, 'about'> {
  const plain: Appearance = {
    ...appearance,
    ...{ palette: LIGHT, focus: null, selected: undefined, walks: null, changes: null, bundled: false },
  };
  const map: Omit<FileDrawing, 'about'> = { actors: [], relationships: [] };
  drawing.getGraph().forEachNode((id, attributes) => {
    const { x = 0, y = 0, size = 0, color = LIGHT.ink, hidden } = actorLook(id, attributes, plain);
    if (!hidden) map.actors.push({ id, x: rounded(x), y: rounded(y), size: rounded(size), colour: color });
  });
  drawing.getGraph().forEachEdge((id, attributes) => {
    const { size = 1, color = LIGHT.ink, line = 'solid', hidden } = relationshipLook(id, attributes, plain);
    if (!hidden) map.relationships.push({ id, thickness: rounded(size), colour: color, line });
  });
  return map;
}

/** Finer than a pixel. */
const rounded = (value: number) => Math.round(value * 100) / 100;
