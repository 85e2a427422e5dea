/** How wide hands have made columns. It is kept as long as the browser's tab is open, and is no part of the view. */
import { sharedValue } from '../shared-value.ts';

const PLACE = 'entente-column-widths';

/** In pixels: a column can neither get lost nor push all others away. */
export const [LEAST_WIDTH, MOST_WIDTH] = [48, 1200];

/** In pixels, by a column's id; columns that nobody touched are missing. */
export type Widths = Readonly<Record<string, number>>;

const UNTOUCHED: Widths = {};

const widths = sharedValue(readWidths());

/** Those of one table. */
export const useColumnWidths = (table: string): Widths => widths.useValue()[table] ?? UNTOUCHED;

/** Makes columns of a table as wide as they can be of what is asked for; undefined gives one back its usual width. */
export function setColumnWidths(table: string, change: Readonly<Record<string, number | undefined>>): void {
  const given = Object.entries({ ...widths.get()[table], ...change });
  const clamped = given.flatMap(([id, width]) =>
    width === undefined ? [] : [[id, Math.round(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)))] as const],
  );
  widths.set({ ...widths.get(), [table]: Object.fromEntries(clamped) });
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(widths.get()));
  } catch {
    // Storage may be closed to the page; then they hold as long as the page is open.
  }
}

/** The widths that a grid gives its columns: those made by hand as they are, the others at least so, and what room is left. */
export function columnTracks(columns: readonly { id: string; width: number }[], byHand: Widths): string[] {
  return columns.map(({ id, width }) => {
    const made = byHand[id];
    return made === undefined ? `minmax(${width}px, ${width}fr)` : `${made}px`;
  });
}

function readWidths(): Readonly<Record<string, Widths>> {
  try {
    return (JSON.parse(sessionStorage.getItem(PLACE) ?? '{}') ?? {}) as Record<string, Widths>;
  } catch {
    return {};
  }
}
