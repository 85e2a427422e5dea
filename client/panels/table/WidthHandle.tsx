import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { LEAST_WIDTH, MOST_WIDTH, setColumnWidths, type Widths } from '../../state/table/column-widths.ts';
import classes from './Table.module.css';

const [STEP, LONG_STEP] = [16, 80];

interface Props {
  table: string;
  column: { id: string; name: string; width: number };
  /** Made by hand; undefined where it is the usual one. */
  width: number | undefined;
  /** Whether the Tab key stops at it: right after the heading that has the focus. */
  isActive: boolean;
}

/** The right edge of a heading, by which its column is made wider and narrower. */
export function WidthHandle({ table, column: { id, name, width: usual }, width, isActive }: Props) {
  // What it was, where no hand has made it so: columns take what room is left.
  const [seen, setSeen] = useState(usual);
  const [drag, setDrag] = useState<{ x: number; from: number } | null>(null);
  const now = width ?? seen;
  const widen = (handle: Element, to: number) => setColumnWidths(table, { ...widthsUpTo(handle, id), [id]: to });
  const reset = () => setColumnWidths(table, { [id]: undefined });
  const steer = (event: KeyboardEvent) => {
    const before = widthsUpTo(event.currentTarget, id)[id] ?? now;
    const step = event.shiftKey ? LONG_STEP : STEP;
    const to = {
      ...{ ArrowRight: before + step, ArrowLeft: before - step, Home: LEAST_WIDTH, End: MOST_WIDTH },
    }[event.key];
    if (to === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    // The grid would go on to another cell.
    event.stopPropagation();
    if (to === undefined) reset();
    else widen(event.currentTarget, to);
  };
  const grab = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ x: event.clientX, from: widthsUpTo(event.currentTarget, id)[id] ?? now });
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`Width of the column ${name}`}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      aria-valuenow={Math.round(now)}
      aria-valuetext={`${Math.round(now)} pixels${width === undefined ? ', as usual' : ''}`}
      title="Drag to make the column wider; double click for its usual width"
      tabIndex={isActive ? 0 : -1}
      className={classes.widthHandle}
      data-dragged={drag !== null || undefined}
      onFocus={({ currentTarget }) => setSeen(widthsUpTo(currentTarget, id)[id] ?? usual)}
      onKeyDown={steer}
      onPointerDown={grab}
      onPointerMove={({ currentTarget, clientX }) => drag && widen(currentTarget, drag.from + clientX - drag.x)}
      onPointerUp={() => setDrag(null)}
      onPointerCancel={() => setDrag(null)}
      onDoubleClick={reset}
    />
  );
}

/**
 * How wide the columns are seen to be, from the first to this one. These keep it when this one is made wider: else they would
 * give way to it, and its edge would not stay under the hand.
 */
function widthsUpTo(handle: Element, id: string): Widths {
  const headings = [...(handle.closest('[role="row"]')?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
  const last = headings.findIndex(({ dataset }) => dataset.column === id);
  return Object.fromEntries(headings.slice(0, last + 1).map((each) => [each.dataset.column!, each.offsetWidth]));
}
