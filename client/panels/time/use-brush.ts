import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { edgeWithin, type Grabbed } from '../../state/time-grip.ts';
import { moveEdge, moveWindow, type TimeWindow } from '../../state/time-window.ts';
import type { TimeChoice, WindowName } from './use-time-window.ts';

/** The windows that can be taken hold of; `against` where two times are compared. */
export interface TimeChoices {
  during: TimeChoice;
  against?: TimeChoice | undefined;
}

/** What a hand is drawing, until it lets go. */
export interface Draft {
  name: WindowName;
  window: TimeWindow;
}

interface Drafting {
  draft: Draft | undefined;
  onDraft: (draft: Draft | undefined) => void;
  onPoint: (bucket: number | undefined) => void;
}

/** Where a drag began, and the window that a pointer at a place makes of it. */
interface Grip {
  name: WindowName;
  at: number;
  moved: boolean;
  draw: (place: number) => TimeWindow;
  /** The window that a click means, where the pointer never moved; null for all of time. */
  click: TimeWindow | null | undefined;
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};

/** What pointers and keys do to the windows. */
export function useBrush(times: TimeChoices, { draft, onDraft, onPoint }: Drafting) {
  const grip = useRef<Grip | null>(null);
  const count = times.during.buckets.length;
  const end = () => {
    grip.current = null;
    onDraft(undefined);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = placeAt(event, count);
      const held = gripAt(grabbedBy(event, at, times), at, times);
      grip.current = held;
      if (held.click) onDraft({ name: held.name, window: held.click });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const place = placeAt(event, count);
      onPoint(bucketAt(place, count));
      const held = grip.current;
      if (!held) return;
      held.moved ||= Math.abs(place - held.at) * (event.currentTarget.clientWidth / count) > 3;
      if (held.moved) onDraft({ name: held.name, window: held.draw(place) });
    },
    onPointerUp() {
      const held = grip.current;
      const time = held && times[held.name];
      if (held?.moved && draft) time?.choose(draft.window);
      else if (held?.click) time?.choose(held.click);
      else if (held?.click === null) time?.clear();
      end();
    },
    onPointerCancel: end,
    onPointerLeave: () => onPoint(undefined),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const time = times[nameAt(event.target as HTMLElement)];
      const next = time && windowByKey(event, time);
      if (!time || next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (next === null) time.clear();
      else time.choose(next, true);
    },
  };
}

/** Which window an edge is of; whatever is no edge is of the filters' one. */
const nameAt = ({ dataset }: HTMLElement) => (dataset.window ?? 'during') as WindowName;

/** Pixels to either side that a finger reaches: as wide a target as fingers want. */
const REACH = 22;

/** The edge that a pointer is on, or a finger near to. */
function grabbedBy(event: PointerEvent<HTMLElement>, at: number, times: TimeChoices): Grabbed<WindowName> | undefined {
  const target = event.target as HTMLElement;
  const edge = target.dataset.edge as keyof TimeWindow | undefined;
  if (event.pointerType !== 'touch') return edge && { name: nameAt(target), edge };
  const count = times.during.buckets.length;
  const stretches = (['during', 'against'] as const).flatMap((name) => {
    const time = times[name];
    return time ? [[name, time.stretch ?? { start: 0, end: count }] as const] : [];
  });
  return edgeWithin(at, stretches, (REACH * count) / event.currentTarget.clientWidth);
}

function gripAt(grabbed: Grabbed<WindowName> | undefined, at: number, times: TimeChoices): Grip {
  const isIn = ({ stretch }: TimeChoice) => stretch !== undefined && at >= stretch.start && at <= stretch.end;
  const { during, against } = times;
  const count = during.buckets.length;
  if (grabbed) {
    const { name, edge } = grabbed;
    const draw = (place: number) =>
      moveEdge(times[name]!.window, edge, Math.round(place) - (edge === 'last' ? 1 : 0), count);
    return { name, at, moved: false, draw, click: undefined };
  }
  const anchor = bucketAt(at, count);
  const alone = { first: anchor, last: anchor };
  // Where both lie upon each other, the filters' one is on top.
  const name = !isIn(during) && against && isIn(against) ? 'against' : 'during';
  const { window, ...time } = times[name]!;
  if (isIn({ window, ...time })) {
    const draw = (place: number) => moveWindow(window, Math.round(place - at), count);
    // While two are compared, a click in one neither ends that nor throws the window away.
    const click = against ? undefined : window.first === window.last ? null : alone;
    return { name, at, moved: false, draw, click };
  }
  const draw = (place: number) => {
    const other = bucketAt(place, count);
    return { first: Math.min(anchor, other), last: Math.max(anchor, other) };
  };
  return { name, at, moved: false, draw, click: alone };
}

/** Undefined where the key means nothing here, null where it means all of time. */
function windowByKey({ key, shiftKey, target }: KeyboardEvent, { buckets, stretch, window }: TimeChoice) {
  const edge = (target as HTMLElement).dataset.edge as keyof TimeWindow | undefined;
  if (key === 'Escape') return stretch ? null : undefined;
  if (!edge) return undefined;
  const count = buckets.length;
  const by = key === 'Home' ? -count : key === 'End' ? count : STEPS[key];
  if (by === undefined) return undefined;
  return shiftKey ? moveWindow(window, by, count) : moveEdge(window, edge, window[edge] + by, count);
}

/** In buckets from the left. */
function placeAt({ clientX, currentTarget }: PointerEvent<HTMLElement>, count: number): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.max(0, Math.min(count, ((clientX - left) / width) * count));
}

const bucketAt = (place: number, count: number) => Math.min(count - 1, Math.floor(place));
