/** Panning and zooming by pointer, wheel, fingers, keys and buttons. Shapes and names keep their size, or nearly. */
export const VIEW = /* js */ `
const whole = svg.viewBox.baseVal;
const home = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
let view = { ...home };
let frame = 0;

/** Pixels per unit. */
function scaleOf() {
  const { width, height } = svg.getBoundingClientRect();
  return Math.min(width / view.width, height / view.height) || 1;
}

function draw() {
  svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    const { width, height } = svg.getBoundingClientRect();
    layOut(scaleOf(), width, height);
  });
}

/** Gives shapes and names the size that they have in a window of so many pixels. */
function layOut(scale, width, height) {
  const shape = Math.min(Math.max(scale ** 0.4, 0.6), 1.8);
  const word = Math.min(Math.max(scale ** 0.15, 0.93), 1.2);
  svg.style.setProperty('--shape', shape / scale);
  svg.style.setProperty('--word', word / scale);
  svg.style.setProperty('--thin', Math.min(shape, 1.4));
  const left = view.x - (width / scale - view.width) / 2;
  const top = view.y - (height / scale - view.height) / 2;
  placeLabels({ scale, shape, word, left, top, width, height });
}

// Paper shows the whole map, and nothing around it.
addEventListener('beforeprint', () => {
  view = { ...home };
  svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
  layOut(0.8, home.width * 0.8, home.height * 0.8);
});
addEventListener('afterprint', draw);

const moveBy = (dx, dy) => {
  view.x -= dx / scaleOf();
  view.y -= dy / scaleOf();
  draw();
};

/** Towards a point of the window, or else the middle. */
function zoomBy(factor, clientX, clientY) {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const matrix = svg.getScreenCTM().inverse();
  const at = new DOMPoint(clientX ?? left + width / 2, clientY ?? top + height / 2).matrixTransform(matrix);
  const kept = Math.min(Math.max(view.width / factor, home.width / 30), home.width * 2) / view.width;
  view = {
    x: at.x - (at.x - view.x) * kept,
    y: at.y - (at.y - view.y) * kept,
    width: view.width * kept,
    height: view.height * kept,
  };
  draw();
}

function fit() {
  view = { ...home };
  draw();
}

/** Brings points into the window, if one of them is not there. */
function reveal(points) {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const matrix = svg.getScreenCTM();
  const places = points.map(({ x, y }) => new DOMPoint(x, y).matrixTransform(matrix));
  const inside = ({ x, y }) => x > left + 30 && y > top + 30 && x < left + width - 30 && y < top + height - 30;
  if (places.length === 0 || places.every(inside)) return;
  const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  moveBy(left + width / 2 - middle(places.map(({ x }) => x)), top + height / 2 - middle(places.map(({ y }) => y)));
}

svg.addEventListener('wheel', (event) => {
  event.preventDefault();
  zoomBy(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), event.clientX, event.clientY);
}, { passive: false });

/** Where each finger, or the mouse, was last; and whether it has been dragged since it came down. */
const down = new Map();
let dragged = false;

svg.addEventListener('pointerdown', (event) => {
  if (event.button !== 0) return;
  if (down.size === 0) dragged = false;
  down.set(event.pointerId, { x: event.clientX, y: event.clientY, startX: event.clientX, startY: event.clientY });
});
addEventListener('pointermove', (event) => {
  const last = down.get(event.pointerId);
  if (last === undefined) return;
  const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
  if (Math.hypot(event.clientX - last.startX, event.clientY - last.startY) > 4) dragged = true;
  const others = [...down].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
  const other = others[0];
  if (other) {
    const apart = Math.hypot(event.clientX - other.x, event.clientY - other.y);
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    if (before > 0) zoomBy(apart / before, (event.clientX + other.x) / 2, (event.clientY + other.y) / 2);
    moveBy(dx / 2, dy / 2);
  } else if (dragged) {
    document.body.classList.add('moving');
    moveBy(dx, dy);
  }
  Object.assign(last, { x: event.clientX, y: event.clientY });
});
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, (event) => {
    down.delete(event.pointerId);
    document.body.classList.remove('moving');
  });
}
svg.addEventListener('dragstart', (event) => event.preventDefault());
// The end of a drag is no click on what happens to lie there.
svg.addEventListener('click', (event) => dragged && event.preventDefault(), true);

const KEYS = {
  '+': () => zoomBy(1.5), '=': () => zoomBy(1.5), '-': () => zoomBy(1 / 1.5), 0: fit,
  ArrowLeft: () => moveBy(60, 0), ArrowRight: () => moveBy(-60, 0), ArrowUp: () => moveBy(0, 60), ArrowDown: () => moveBy(0, -60),
};
svg.addEventListener('keydown', (event) => {
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
});
// Who goes through the map by keyboard sees where that leads. An SVG that listens would be a stop of its own.
svg.parentElement.addEventListener('focusin', ({ target }) => {
  const actor = target.matches(':focus-visible') && actors[target.dataset.index];
  if (actor) reveal([actor]);
});
for (const button of document.querySelectorAll('[data-zoom]')) {
  const act = { in: () => zoomBy(1.5), out: () => zoomBy(1 / 1.5), fit }[button.dataset.zoom];
  button.addEventListener('click', act);
}
addEventListener('resize', draw);
`;
