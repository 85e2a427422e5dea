/** What the server knows, cached by the terms it was asked with. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ActorDetail,
  ActorList,
  GraphAnswer,
  RelationshipDetail,
  ReportList,
  SearchAnswer,
  StatsAnswer,
  VocabularyAnswer,
} from '../../server/contract/answers.ts';
import type { PathsAnswer } from '../../server/contract/paths.ts';
import { addressOf, ask, type Terms } from '../api.ts';
import type { PathQuestion } from './path-question.ts';
import { filterTerms, type Filters } from './view.ts';

/** Query options for one GET; the address is the key. */
function get<T>(path: string, terms: Terms = {}) {
  return {
    queryKey: [addressOf(path, terms)],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask<T>(path, terms, signal),
  };
}

/**
 * Everything to draw under the filters, families apart: those are switched on and off in what was loaded, so that the
 * legend keeps counting what it does not show, and nothing waits for the network.
 */
export function useGraph(filters: Filters) {
  const terms = filterTerms({ ...filters, family: [] });
  return useQuery({ ...get<GraphAnswer>('/graph', terms), placeholderData: keepPreviousData });
}

export function useStats() {
  return useQuery(get<StatsAnswer>('/stats'));
}

export function useVocabulary() {
  return useQuery(get<VocabularyAnswer>('/vocabulary'));
}

export function useReports() {
  return useQuery(get<ReportList>('/reports', { limit: 500 }));
}

export function useActors(enabled: boolean) {
  return useQuery({ ...get<ActorList>('/actors', { limit: 500 }), enabled });
}

export function useSearch(text: string) {
  const q = text.trim();
  return useQuery({
    ...get<SearchAnswer>('/search', { q, limit: 8 }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

/** An actor by id or unambiguous name, with its relationships under the filters. */
export function useActor(id: string | undefined, filters: Filters) {
  return useQuery({
    ...get<ActorDetail>(`/actors/${encodeURIComponent(id ?? '')}`, filterTerms(filters)),
    enabled: id !== undefined,
  });
}

/** A relationship with all of its claims: no filter ever hides evidence. */
export function useRelationship(id: string | undefined) {
  return useQuery({
    ...get<RelationshipDetail>(`/relationships/${encodeURIComponent(id ?? '')}`),
    enabled: id !== undefined,
  });
}

/** The terms of the paths question; undefined while an end is missing. */
export function pathTerms(question: PathQuestion, filters: Filters): Terms | undefined {
  const { from, to, mode, order, k, maxHops, direction, via, avoid } = question;
  if (from === undefined || to === undefined) return undefined;
  return { ...filterTerms(filters), from, to, mode, order, k, maxHops, direction, via, avoid };
}

export function usePaths(question: PathQuestion, filters: Filters) {
  const terms = pathTerms(question, filters);
  return useQuery({ ...get<PathsAnswer>('/paths', terms), enabled: terms !== undefined });
}

/** Stops looking for paths: the request is taken back, at which the server lets go of it as well. */
export function useCancelPaths(): (question: PathQuestion, filters: Filters) => void {
  const client = useQueryClient();
  return (question, filters) =>
    void client.cancelQueries({ queryKey: get('/paths', pathTerms(question, filters)).queryKey });
}

/** Where the graph as filtered can be downloaded as GEXF. */
export function exportAddress(filters: Filters): string {
  return addressOf('/export/gexf', filterTerms(filters));
}
