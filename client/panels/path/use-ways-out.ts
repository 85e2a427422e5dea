/** What could be changed of a paths question that nothing answers. */
import { count } from '../../../graph-data/schema/words.ts';
import type { PathQuestion } from '../../state/path-question.ts';
import { usePathCounts } from '../../state/path-queries.ts';
import { relaxationsOf } from '../../state/relaxations.ts';
import { useClearFilters } from '../../state/use-clear-filters.ts';
import { HOPS_OF_ALL } from './path-choices.ts';
import { useFamilySwitches } from '../legend/use-family-switches.ts';
import { useChangeView, useView } from '../../state/use-view.ts';

/** Something to change, and in which words it is offered. */
export interface WayOut {
  words: string;
  go: () => void;
}

/** The filters of which each by itself stands in the way, with how many paths there are without it; the most first. */
function useRelaxedFilters(): (WayOut & { family: boolean })[] {
  const { path, filters } = useView();
  const changeView = useChangeView();
  const ways = relaxationsOf(filters);
  const counts = usePathCounts(
    path,
    ways.map(({ change }) => ({ ...filters, ...change })),
  );
  return ways
    .map(({ words, change }, index) => ({ words, change, paths: counts[index] ?? 0 }))
    .filter(({ paths: number }) => number > 0)
    .toSorted((a, b) => b.paths - a.paths)
    .map(({ words, change, paths: number }) => ({
      words: `Drop “${words}”: ${count(number, 'path')}`,
      go: () => changeView({ filters: change }),
      family: 'family' in change,
    }));
}

/** What of the filters could be let go of: each by itself, and all. */
export function useFiltersOff(): WayOut[] {
  const clearFilters = useClearFilters();
  const { showAll } = useFamilySwitches();
  const relaxed = useRelaxedFilters();
  const ways: WayOut[] = [...relaxed];
  if (clearFilters) ways.push({ words: 'Without filters', go: clearFilters });
  if (showAll && !relaxed.some(({ family }) => family)) ways.push({ words: 'Along every family', go: showAll });
  return ways;
}

/** Every restriction that could be lifted. @param hops how many a way without them would take, where that is known */
export function useWaysOut(hops: number | undefined): WayOut[] {
  const { path } = useView();
  const changeView = useChangeView();
  const ways: WayOut[] = [];
  const offer = (when: boolean, words: string, change: Partial<PathQuestion>) =>
    when && ways.push({ words, go: () => changeView({ path: change }) });
  const { maxHops, via, avoid, order, direction, mode } = path;
  offer(
    hops !== undefined && hops > (maxHops ?? (mode === 'all' ? HOPS_OF_ALL : Infinity)),
    `Up to ${count(hops ?? 0, 'hop')}`,
    { maxHops: hops },
  );
  offer(maxHops !== undefined && mode !== 'all', 'Any number of hops', { maxHops: undefined });
  offer(via.length > 0, 'Without having to pass anyone', { via: [] });
  offer(avoid.length > 0, 'Without avoiding anyone', { avoid: [] });
  offer(order === 'time', 'In any order of time', { order: 'hops' });
  offer(direction === 'forward', 'Along relationships either way', { direction: 'any' });
  return [...useFiltersOff(), ...ways];
}
