import { byId, type LayOut } from './laid-out.ts';

/** All on one circle, from the top and clockwise: those of a community side by side, the busiest of it first. */
export const layOutCircle: LayOut = ({ nodes }, { x: [left, right], y: [low, high] }) => {
  const order = nodes.toSorted(
    (a, b) =>
      (a.community ?? 0) - (b.community ?? 0) || a.type.localeCompare(b.type) || b.degree - a.degree || byId(a, b),
  );
  const radius = Math.min(right - left, high - low) / 2;
  const middle = { x: (left + right) / 2, y: (low + high) / 2 };
  const places = order.map(({ id }, index) => {
    const angle = Math.PI / 2 - (2 * Math.PI * index) / order.length;
    return [id, { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) }] as const;
  });
  return { places: new Map(places), guides: [], middle };
};
