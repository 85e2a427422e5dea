/** Names on the map: none covers another or an actor, the weightiest come first. As `client/canvas/labels.ts` has it. */
export const LABELS = /* js */ `
const svg = document.getElementById('map');
const MOST_LABELS = 400;
/** Pixels a line of a name is high. */
const LINE = 13.4;

/** Where each actor is, in units of the drawing, and how large its name is, in pixels. */
const actors = [...svg.querySelectorAll('.actor')].map((link) => {
  const matrix = link.transform.baseVal.consolidate().matrix;
  const name = link.querySelector('text');
  return { link, name, spans: [...name.querySelectorAll(':not(.gap)')], x: matrix.e, y: matrix.f, radius: Number(link.dataset.radius), width: 0 };
});

const ruler = document.createElement('canvas').getContext('2d');
ruler.font = '500 11.5px ' + getComputedStyle(document.body).fontFamily;

/** Measured apart from the drawing, which would be laid out anew for each. */
function widthOf(actor) {
  if (actor.width === 0) actor.width = Math.max(...actor.spans.map((span) => ruler.measureText(span.textContent).width)) || 1;
  return actor.width;
}

const overlaps = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pixel boxes that are taken, found by the cells that they touch. */
function makeGrid() {
  const cells = new Map();
  const keys = (box) => {
    const found = [];
    for (let i = Math.floor(box.left / 64); i <= Math.floor(box.right / 64); i += 1) {
      for (let j = Math.floor(box.top / 64); j <= Math.floor(box.bottom / 64); j += 1) found.push(i + ' ' + j);
    }
    return found;
  };
  return {
    add: (box) => keys(box).forEach((key) => cells.set(key, [...(cells.get(key) ?? []), box])),
    isFree: (box) => !keys(box).some((key) => (cells.get(key) ?? []).some((other) => overlaps(box, other))),
  };
}

/** Pixels per unit, the enlargement of shapes and that of names are those of the present view. */
function placeLabels({ scale, shape, word, left, top, width, height }) {
  const grid = makeGrid();
  const focused = svg.classList.contains('focused');
  const seen = actors.filter((actor) => {
    actor.px = (actor.x - left) * scale;
    actor.py = (actor.y - top) * scale;
    actor.r = actor.radius * shape;
    actor.link.classList.add('crowded');
    return actor.px > -20 && actor.py > -20 && actor.px < width + 20 && actor.py < height + 20;
  });
  const named = seen.filter(({ link }) => !focused || link.classList.contains('on'));
  for (const { px, py, r } of named) grid.add({ left: px - r * 0.8, right: px + r * 0.8, top: py - r * 0.8, bottom: py + r * 0.8 });
  const weight = ({ link, radius }) => radius + (link.classList.contains('core') ? 1000 : 0);
  named.sort((a, b) => weight(b) - weight(a));
  for (const actor of named.slice(0, MOST_LABELS)) placeLabel(actor, word, grid, { width, height });
}

function placeLabel(actor, word, grid, window) {
  const { px, py, r, spans, link, name } = actor;
  const [width, height] = [widthOf(actor) * word, spans.length * LINE * word];
  const [away, slant] = [r + 4, r * 0.75 + 2];
  const places = [
    [away, -height / 2, 'start'],
    [-away - width, -height / 2, 'end'],
    [-width / 2, away - 1, 'middle'],
    [-width / 2, -away - height + 1, 'middle'],
    [slant, slant, 'start'],
    [slant, -slant - height, 'start'],
    [-slant - width, slant, 'end'],
    [-slant - width, -slant - height, 'end'],
  ];
  const box = ([x, y]) => ({ left: px + x, right: px + x + width, top: py + y, bottom: py + y + height });
  const fits = (place) => {
    const { left, right, top, bottom } = box(place);
    return left >= 2 && top >= 2 && right <= window.width - 2 && bottom <= window.height - 2 && grid.isFree(box(place));
  };
  const place = places.find(fits) ?? (link.classList.contains('core') ? places.find((one) => grid.isFree(box(one))) ?? places[0] : undefined);
  if (place === undefined) return;
  grid.add(box(place));
  const [x, y, anchor] = place;
  const at = anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2;
  name.setAttribute('text-anchor', anchor);
  for (const span of spans) span.setAttribute('x', at / word);
  name.setAttribute('y', (y + LINE * word * 0.5) / word);
  spans[0].setAttribute('dy', '0.34em');
  link.classList.remove('crowded');
}
`;
