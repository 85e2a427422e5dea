/** What the server knows, cached by the terms it was asked with. */
import { keepPreviousData, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type {
  ActorDetail,
  CommunitiesAnswer,
  EventDetail,
  FormatList,
  GraphAnswer,
  RelationshipDetail,
  ReportDetail,
  ReportList,
  SearchAnswer,
  StatsAnswer,
  TimelineAnswer,
  VocabularyAnswer,
} from '../../server/contract/answers.ts';
import type { FindAnswer } from '../../server/contract/find.ts';
import type {
  ActorAnswer,
  ClaimAnswer,
  EventAnswer,
  RelationshipAnswer,
  ReportAnswer,
} from '../../server/contract/records.ts';
import { addressOf, ApiError, ask, askAll, type Terms } from '../api.ts';
import { noteBytes } from './loading.ts';
import { uniteGraphs } from './surroundings.ts';
import { useView } from './use-view.ts';
import { actorOfCommunity, presentVisits, unitedVisits, type Visit } from './visited.ts';
import { filterTerms, NO_FILTERS, type Filters, type TableName } from './view.ts';

/** Query options for one GET; the address is the key. */
export function get<T>(path: string, terms: Terms = {}) {
  return {
    queryKey: [addressOf(path, terms)],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask<T>(path, terms, signal),
  };
}

/** Query options for every page of a list. */
function getAll<T>(path: string, terms: Terms = {}) {
  return {
    queryKey: [addressOf(path, terms), 'all'],
    queryFn: ({ signal }: { signal: AbortSignal }) => askAll<T>(path, terms, signal),
  };
}

/** Query options for what is drawn: it may be large, so that one is told how much of it has come. */
function getGraph(path: string, terms: Terms) {
  return {
    queryKey: [addressOf(path, terms)],
    queryFn: ({ signal }: { signal: AbortSignal }) => ask<GraphAnswer>(path, terms, signal, noteBytes),
    // What is refused as too large stays so. Asked again by each part of the page that comes to need it, the map would go and
    // come, and those parts with it, for ever.
    retryOnMount: false,
  };
}

/**
 * Everything to draw under the filters, of a graph too large to draw whole around the visited and the expanded actors. Families stay apart: those are switched on and off in what was loaded, so that the
 * legend keeps counting what it does not show, and nothing waits for the network.
 */
export function useGraph(filters: Filters | undefined): Loaded<GraphAnswer> {
  const terms = filterTerms({ ...(filters ?? NO_FILTERS), family: [] });
  const enabled = filters !== undefined;
  const whole = useQuery({ ...getGraph('/graph', terms), enabled, placeholderData: keepPreviousData });
  const isLarge = isTooLarge(whole.error);
  const visits = useVisits();
  const { expanded } = useView().map;
  const expansions = expanded.map((id) => surroundings([id], terms, MOST_EXPANDED));
  const parts = useQueries({
    queries: isLarge ? [...visits.map((visit) => surroundings(visit, terms)), ...expansions] : [],
    combine: unite,
  });
  return isLarge ? parts : whole;
}

/** What came of asking; neither data nor error while nothing has. */
export interface Loaded<T> {
  data: T | undefined;
  error: Error | null;
  /** Neither data nor error nor this once it was stopped. */
  isFetching: boolean;
  /** The data is of what was asked before, until that of this question comes. */
  isPlaceholderData?: boolean;
  /** Of a graph drawn in parts, which of these nobody has ever heard of: by their place among the visits and then the expansions. */
  unknown?: readonly number[];
  refetch: () => unknown;
}

/** How many actors are drawn around one that is visited, and around one that is expanded. */
const [MOST_AROUND, MOST_EXPANDED] = [100, 500];

/** One actor with what is around it, or several with what is between them. */
function surroundings(visit: Visit, terms: Terms, limit = MOST_AROUND) {
  const [first = '', ...others] = visit;
  const member = actorOfCommunity(first);
  if (member !== undefined) return getGraph(`/actors/${encodeURIComponent(member)}/community`, terms);
  return others.length === 0
    ? getGraph(`/actors/${encodeURIComponent(first)}/neighbourhood`, { ...terms, limit })
    : getGraph('/graph', { ...terms, actor: visit });
}

function unite(parts: UseQueryResult<GraphAnswer>[]): Loaded<GraphAnswer> {
  const data = uniteGraphs(parts.flatMap((part) => part.data ?? []));
  const failed = parts.filter(({ error }) => error !== null);
  return {
    data,
    error: data === undefined ? (failed[0]?.error ?? null) : null,
    unknown: parts.flatMap(({ error }, place) =>
      error instanceof ApiError && error.problem.status === 404 ? [place] : [],
    ),
    isFetching: parts.some(({ isFetching }) => isFetching),
    refetch: () => parts.filter(({ isSuccess }) => !isSuccess).map((part) => part.refetch()),
  };
}

const isTooLarge = (error: Error | null) => error instanceof ApiError && error.problem.type.endsWith(':too-large');

/** What was and what is looked at on a map that is too large to draw whole. */
export function useVisits(): Visit[] {
  const { visited } = useView().map;
  const present = presentVisits.useValue();
  return useMemo(() => unitedVisits(visited, present), [present, visited]);
}

/** Whether the graph is too large to draw whole; then what is drawn are the surroundings of what was visited. */
export function useIsLarge(): boolean {
  return isTooLarge(useQuery(getGraph('/graph', filterTerms(NO_FILTERS))).error);
}

/**
 * What stands on the map, were it to be shown or not: the whole, so that nothing moves when filters change; of a graph too
 * large for that, what is left under the filters.
 */
export function useDrawnGraph(): Loaded<GraphAnswer> {
  const { filters } = useView();
  return useGraph(useIsLarge() ? filters : NO_FILTERS);
}

/** How many claims held when, under the filters but the time: that is chosen from it. */
export function useTimeline(filters: Filters) {
  const terms = filterTerms({ ...filters, during: undefined });
  return useQuery({ ...get<TimelineAnswer>('/timeline', terms), placeholderData: keepPreviousData });
}

export function useStats() {
  return useQuery(get<StatsAnswer>('/stats'));
}

export function useCommunities() {
  return useQuery(get<CommunitiesAnswer>('/communities'));
}

export function useVocabulary() {
  return useQuery(get<VocabularyAnswer>('/vocabulary'));
}

export function useReports() {
  return useQuery(get<ReportList>('/reports', { limit: 500 }));
}

/** How many rows of a table each of several filters leaves, of one actor or of all; undefined while that is not known. */
export function useCountsUnder(
  several: readonly Filters[],
  { of, actor }: { of: TableName; actor?: string | undefined },
): (number | undefined)[] {
  return useQueries({
    queries: several.map((filters) => get<{ total: number }>(`/${of}`, { ...filterTerms(filters), actor, limit: 1 })),
    combine: (answers) => answers.map(({ data }) => data?.total),
  });
}

/** The reports behind what the filters leave; the first 500 of them. */
export function useReportsUnder(filters: Filters) {
  return useQuery(get<ReportList>('/reports', { ...filterTerms(filters), limit: 500 }));
}

export function useSearch(text: string) {
  const q = text.trim();
  return useQuery({
    ...get<SearchAnswer>('/search', { q, limit: 8 }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

/** Actors, events, reports and claims by the words in them. */
export function useFind(text: string) {
  const q = text.trim();
  return useQuery({
    ...get<FindAnswer>('/find', { q, limit: 4 }),
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

/** A relationship with all of its claims: no filter ever hides evidence; or with those that some terms choose. */
export function useRelationship(id: string | undefined, terms: Terms = {}) {
  return useQuery({
    ...get<RelationshipDetail>(`/relationships/${encodeURIComponent(id ?? '')}`, terms),
    enabled: id !== undefined,
  });
}

/** A report with what was read from it. */
export function useReport(id: string | undefined) {
  return useQuery({
    ...get<ReportDetail>(`/reports/${encodeURIComponent(id ?? '')}`),
    enabled: id !== undefined,
  });
}

/** An event with the claims that are about it. */
export function useEvent(id: string | undefined) {
  return useQuery({ ...get<EventDetail>(`/events/${encodeURIComponent(id ?? '')}`), enabled: id !== undefined });
}

/** The relationships of which actors these are: of one all, of several those among them. */
export function useRelationshipsOf(actors: readonly string[], filters: Filters) {
  return useQuery(getAll<RelationshipAnswer>('/relationships', { ...filterTerms(filters), actor: actors }));
}

/** Likewise the claims, those that deny included. */
export function useClaimsOf(actors: readonly string[], filters: Filters) {
  return useQuery(getAll<ClaimAnswer>('/claims', { ...filterTerms(filters), actor: actors }));
}

/** How many actors one question can name. */
const MOST_NAMED = 100;

/** Actors by their ids, and maybe others; asked for in as many questions as it takes. */
export function useActorsNamed(ids: readonly string[]): Loaded<ActorAnswer[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / MOST_NAMED) }, (_, index) =>
    ids.slice(index * MOST_NAMED, (index + 1) * MOST_NAMED),
  );
  return useQueries({
    queries: parts.map((actor) => getAll<ActorAnswer>('/actors', { actor })),
    combine: joinLists,
  });
}

function joinLists<T>(parts: UseQueryResult<T[]>[]): Loaded<T[]> {
  return {
    data: parts.some(({ data }) => data === undefined) ? undefined : parts.flatMap(({ data }) => data ?? []),
    error: parts.find(({ error }) => error !== null)?.error ?? null,
    isFetching: parts.some(({ isFetching }) => isFetching),
    refetch: () => parts.map((part) => part.refetch()),
  };
}

/** Every report, however many there are. */
export function useAllReports() {
  return useQuery(getAll<ReportAnswer>('/reports'));
}

/** Every event. */
export function useAllEvents() {
  return useQuery(getAll<EventAnswer>('/events'));
}

export function useFormats() {
  return useQuery(get<FormatList>('/formats'));
}
