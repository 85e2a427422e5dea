import { replaceEqualDeep } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { MapLook } from './map-look.ts';
import type { PathQuestion } from './path-question.ts';
import { WHOLE_TABLE, type TableChoice } from './table/table-choice.ts';
import { readView, strangersIn, writeView } from './view-query.ts';
import { presentVisits, unitedVisits } from './visited.ts';
import type { Filters, TableName, View } from './view.ts';

/** What to change; what is not mentioned stays. */
export interface ViewChange {
  /** Null clears the selection. */
  selected?: string | null;
  filters?: Partial<Filters>;
  /** Null ends the comparison. */
  against?: string | null;
  /** Whether compared times have a map each; null for one map. */
  apart?: true | null;
  map?: Partial<MapLook>;
  /** Null puts the table away. */
  table?: TableName | null;
  /** Of the open table; another one begins as it is. */
  rows?: Partial<TableChoice>;
  path?: Partial<PathQuestion>;
  /** Null forgets which revision the link was made at. */
  revision?: null;
}

let latest: View | undefined;

/** A view with all that is as before in it the very same, so that nothing made of that is made anew. */
function shared(view: View): View {
  latest = replaceEqualDeep(latest, view);
  return latest;
}

/** The view that the URL tells; the same for whoever asks. */
export function useView(): View {
  const { search } = useLocation();
  return useMemo(() => shared(readView(new URLSearchParams(search))), [search]);
}

/** What the URL says besides, which nobody understands; it is gone with the next change of the view. */
export function useStrangers(): string[] {
  const { search } = useLocation();
  return useMemo(() => strangersIn(new URLSearchParams(search)), [search]);
}

/**
 * Changes the view by going to another URL. `replace` leaves no step for the browser's Back: for changes too small to be one,
 * such as each path leafed through. Undo takes back these too.
 */
export function useChangeView(): (change: ViewChange, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (change, options) => {
      // Read afresh: two changes in one event must add up.
      const view = readView(new URLSearchParams(window.location.search));
      const search = writeView(viewAfter(view, change)).toString();
      if (`?${search}` === window.location.search || (search === '' && window.location.search === '')) return;
      void navigate({ search }, { replace: options?.replace ?? false });
    },
    [navigate],
  );
}

/** The view after a change of the present one: what that was about stays on a map that is drawn in parts. */
export function viewAfter(view: View, change: ViewChange): View {
  const visited = unitedVisits(view.map.visited, presentVisits.get());
  return applyChange({ ...view, map: { ...view.map, visited } }, change);
}

/** The view after a change. Another question begins at its first path, with nothing beside it. */
export function applyChange(view: View, { filters, map, rows, path = {}, ...change }: ViewChange): View {
  const { chosen: _chosen, compared: _compared, ...question } = path;
  const asksAnew = filters !== undefined || Object.keys(question).length > 0;
  const first: Partial<PathQuestion> = asksAnew ? { chosen: 0, compared: undefined } : {};
  const changed = <T>(given: T | null | undefined, before: T | undefined) =>
    given === undefined ? before : (given ?? undefined);
  return {
    selected: changed(change.selected, view.selected),
    filters: { ...view.filters, ...filters },
    against: changed(change.against, view.against),
    apart: changed<true>(change.apart, view.apart),
    map: { ...view.map, ...map },
    table: changed(change.table, view.table),
    rows: { ...(change.table === undefined || change.table === view.table ? view.rows : WHOLE_TABLE), ...rows },
    path: { ...view.path, ...first, ...path },
    revision: changed<string>(change.revision, view.revision),
  };
}
