import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { PathQuestion } from './path-question.ts';
import { readView, strangersIn, writeView } from './view-query.ts';
import type { Filters, View } from './view.ts';

/** What to change; what is not mentioned stays. */
export interface ViewChange {
  /** Null clears the selection. */
  selected?: string | null;
  filters?: Partial<Filters>;
  path?: Partial<PathQuestion>;
}

/** The view that the URL tells. */
export function useView(): View {
  const { search } = useLocation();
  return useMemo(() => readView(new URLSearchParams(search)), [search]);
}

/** What the URL says besides, which nobody understands; it is gone with the next change of the view. */
export function useStrangers(): string[] {
  const { search } = useLocation();
  return useMemo(() => strangersIn(new URLSearchParams(search)), [search]);
}

/** Takes them out of the URL. */
export function useForgetStrangers(): () => void {
  const navigate = useNavigate();
  return useCallback(() => {
    const search = writeView(readView(new URLSearchParams(window.location.search))).toString();
    void navigate({ search }, { replace: true });
  }, [navigate]);
}

/**
 * Changes the view by going to another URL. `replace` leaves no step to go back to: for changes too small to be one,
 * such as each path leafed through.
 */
export function useChangeView(): (change: ViewChange, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (change, options) => {
      // Read afresh: two changes in one event must add up.
      const view = readView(new URLSearchParams(window.location.search));
      const search = writeView(applyChange(view, change)).toString();
      if (`?${search}` === window.location.search || (search === '' && window.location.search === '')) return;
      void navigate({ search }, { replace: options?.replace ?? false });
    },
    [navigate],
  );
}

/** The view after a change. Another question begins at its first path, with nothing beside it. */
export function applyChange(view: View, { selected, filters, path = {} }: ViewChange): View {
  const { chosen: _chosen, compared: _compared, ...question } = path;
  const asksAnew = filters !== undefined || Object.keys(question).length > 0;
  const first: Partial<PathQuestion> = asksAnew ? { chosen: 0, compared: undefined } : {};
  return {
    selected: selected === undefined ? view.selected : (selected ?? undefined),
    filters: { ...view.filters, ...filters },
    path: { ...view.path, ...first, ...path },
  };
}
