import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { moveEdge, moveWindow, type TimeWindow } from '../state/time-window.ts';
import type { TimeChoice } from './use-time-window.ts';

interface Drafting {
  draft: TimeWindow | undefined;
  onDraft: (window: TimeWindow | undefined) => void;
  onPoint: (bucket: number | undefined) => void;
}

/** Where a drag began, and the window that a pointer at a place makes of it. */
interface Grip {
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

/** What pointers and keys do to the window. */
export function useBrush(time: TimeChoice, { draft, onDraft, onPoint }: Drafting) {
  const grip = useRef<Grip | null>(null);
  const count = time.buckets.length;
  const end = () => {
    grip.current = null;
    onDraft(undefined);
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const held = gripAt(event.target as HTMLElement, placeAt(event, count), time);
      grip.current = held;
      if (held.click) onDraft(held.click);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const place = placeAt(event, count);
      onPoint(bucketAt(place, count));
      const held = grip.current;
      if (!held) return;
      held.moved ||= Math.abs(place - held.at) * (event.currentTarget.clientWidth / count) > 3;
      if (held.moved) onDraft(held.draw(place));
    },
    onPointerUp() {
      const held = grip.current;
      if (held?.moved && draft) time.choose(draft);
      else if (held?.click) time.choose(held.click);
      else if (held?.click === null) time.clear();
      end();
    },
    onPointerCancel: end,
    onPointerLeave: () => onPoint(undefined),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const next = windowByKey(event, time);
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (next === null) time.clear();
      else time.choose(next, true);
    },
  };
}

function gripAt(target: HTMLElement, at: number, { buckets, stretch, window }: TimeChoice): Grip {
  const count = buckets.length;
  const edge = target.dataset.edge as keyof TimeWindow | undefined;
  if (edge) {
    const draw = (place: number) => moveEdge(window, edge, Math.round(place) - (edge === 'last' ? 1 : 0), count);
    return { at, moved: false, draw, click: undefined };
  }
  const anchor = bucketAt(at, count);
  const alone = { first: anchor, last: anchor };
  if (stretch && at >= stretch.start && at <= stretch.end) {
    const draw = (place: number) => moveWindow(window, Math.round(place - at), count);
    return { at, moved: false, draw, click: window.first === window.last ? null : alone };
  }
  const draw = (place: number) => {
    const other = bucketAt(place, count);
    return { first: Math.min(anchor, other), last: Math.max(anchor, other) };
  };
  return { at, moved: false, draw, click: alone };
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
