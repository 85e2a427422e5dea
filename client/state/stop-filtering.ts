/** Going back to the filters whose answer is there while that of others is on its way. */
import { useState } from 'react';
import { useGraph } from './queries.ts';
import { useChangeView, useView } from './use-view.ts';
import { NO_FILTERS } from './view.ts';

/**
 * Undefined while the map shows what the filters leave. What was asked for is taken back with that: nothing on the page wants it
 * any more.
 */
export function useStopFiltering(): (() => void) | undefined {
  const { filters } = useView();
  const { isPlaceholderData = false } = useGraph(filters);
  const changeView = useChangeView();
  const [answered, setAnswered] = useState(filters);
  if (!isPlaceholderData && answered !== filters) setAnswered(filters);
  if (!isPlaceholderData) return undefined;
  // In its place: what was given up is nothing to go back to.
  return () => changeView({ filters: { ...NO_FILTERS, ...answered, family: filters.family } }, { replace: true });
}
