import { useEffect, useState } from 'react';
import type { Insets } from '../../state/room.ts';
import { contains, type Box } from '../box-grid.ts';
import { roomOf, type Drawing } from '../camera.ts';

/** Pixels of room beside the panels that the map has at least, or the small one would cover too much of it. */
const LEAST = { width: 460, height: 300 };

const FLUSH = { x: 0, y: 0 };

/** What the actors on the map cover, in the units of Sigma's camera; undefined where there are none. */
export function extentOf(drawing: Drawing): Box | undefined {
  const extent = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  drawing.getGraph().forEachNode((id) => {
    const data = drawing.getNodeDisplayData(id);
    if (!data || data.hidden) return;
    extent.left = Math.min(extent.left, data.x);
    extent.right = Math.max(extent.right, data.x);
    extent.top = Math.min(extent.top, data.y);
    extent.bottom = Math.max(extent.bottom, data.y);
  });
  return extent.left === Infinity ? undefined : extent;
}

/** What the panels leave of the viewport. */
export const seenOf = (drawing: Drawing, insets: Insets) => roomOf(drawing, insets, FLUSH);

/** Whether some of the map lies beyond what is seen, and there is room to show the whole beside it. */
export function useShowsPart(drawing: Drawing, insets: Insets, isOn: boolean): boolean {
  const [isPart, setIsPart] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    let extent = extentOf(drawing);
    const note = () => {
      extent = extentOf(drawing);
    };
    const look = () => setIsPart(extent !== undefined && lacksSome(drawing, insets, extent));
    look();
    drawing.on('afterProcess', note).on('afterRender', look);
    return () => void drawing.off('afterProcess', note).off('afterRender', look);
  }, [drawing, insets, isOn]);
  return isOn && isPart;
}

function lacksSome(drawing: Drawing, insets: Insets, { left, right, top, bottom }: Box): boolean {
  const seen = seenOf(drawing, insets);
  if (seen.right - seen.left < LEAST.width || seen.bottom - seen.top < LEAST.height) return false;
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => drawing.framedGraphToViewport({ x, y })));
  return corners.some(({ x, y }) => !contains(seen, { left: x, right: x, top: y, bottom: y }));
}
