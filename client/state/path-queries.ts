/** What the server knows of the paths between two actors. */
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PathsAnswer } from '../../server/contract/paths.ts';
import type { Terms } from '../api.ts';
import type { PathQuestion } from './path-question.ts';
import { get } from './queries.ts';
import { filterTerms, type Filters } from './view.ts';

/** The terms of the paths question; undefined while an end is missing. */
export function pathTerms(question: PathQuestion, filters: Filters): Terms | undefined {
  const { from, to, mode, order, k, maxHops, direction, via, avoid } = question;
  if (from === undefined || to === undefined) return undefined;
  return { ...filterTerms(filters), from, to, mode, order, k, maxHops, direction, via, avoid };
}

export function usePaths(question: PathQuestion, filters: Filters) {
  const terms = pathTerms(question, filters);
  return useQuery({ ...getPaths(terms), enabled: terms !== undefined });
}

/** Stops looking for paths: the request is taken back, at which the server lets go of it as well. */
export function useCancelPaths(): (question: PathQuestion, filters: Filters) => void {
  const client = useQueryClient();
  return (question, filters) =>
    void client.cancelQueries({ queryKey: get('/paths', pathTerms(question, filters)).queryKey });
}

/** Query options for paths. */
const getPaths = (terms: Terms | undefined) => ({
  ...get<PathsAnswer>('/paths', terms),
  // What was refused stays so, however many parts of the page come to ask for it.
  retryOnMount: false,
});

/** How many paths there are under each of several filters; undefined while that is not known. */
export function usePathCounts(question: PathQuestion, several: readonly Filters[]): (number | undefined)[] {
  return useQueries({
    queries: several.map((filters) => getPaths(pathTerms(question, filters))),
    combine: (answers) => answers.map(({ data }) => data?.paths.length),
  });
}
