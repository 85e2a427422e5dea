import { useMemo, useRef } from 'react';
import { chosenByRun, type Run } from '../../state/table/row-run.ts';
import { useMapHands } from '../../state/use-map-hands.ts';
import { useView } from '../../state/use-view.ts';

/** Choosing several actors together by their rows. */
export interface Choosing<Row> {
  isChosen: (row: Row) => boolean;
  /** How many of the rows are chosen. */
  chosen: number;
  toggle: (row: Row) => void;
  /** Chooses all rows from where Shift was first held to this one, and lets go of those that it had reached beyond. */
  extend: (from: number, to: number) => void;
  /** The next run begins anew. */
  endRun: () => void;
  /** Chooses every row beside what is chosen, or lets go of all of them. */
  chooseAll: (wanted: boolean) => void;
}

/** @param chooses the actor that a row stands for; rows that stand for none cannot be chosen */
export function useChoosing<Row>(
  rows: readonly Row[],
  chooses: ((row: Row) => string) | undefined,
): Choosing<Row> | undefined {
  const { chosen } = useView().map;
  const among = useMemo(() => new Set(chosen), [chosen]);
  const hands = useMapHands();
  const run = useRef<(Run & { rows: readonly Row[] }) | null>(null);
  if (!chooses) return undefined;
  const endRun = () => {
    run.current = null;
  };
  const idsOf = (some: readonly Row[]) => some.map(chooses);
  return {
    isChosen: (row) => among.has(chooses(row)),
    chosen: rows.filter((row) => among.has(chooses(row))).length,
    toggle: (row) => {
      endRun();
      hands.toggleChosen(chooses(row));
    },
    extend: (from, to) => {
      // Rows in another order are another run.
      if (run.current?.rows !== rows) run.current = { anchor: from, before: chosen, rows };
      hands.choose(chosenByRun(run.current, to, idsOf(rows)));
    },
    endRun,
    chooseAll: (wanted) => {
      endRun();
      const ids = idsOf(rows);
      hands.choose(wanted ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id)));
    },
  };
}
