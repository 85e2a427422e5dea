/** The rows of a table, a page after the other. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ActorList, ClaimList, RelationshipList } from '../../../server/contract/answers.ts';
import type { ActorAnswer, ActorSummary, ClaimAnswer, RelationshipAnswer } from '../../../server/contract/records.ts';
import { addressOf, ask, type Terms } from '../../api.ts';
import { filterTerms, type Filters, type TableName } from '../view.ts';

export interface RowsOf {
  actors: ActorAnswer & { relationships: number };
  relationships: RelationshipAnswer;
  claims: ClaimAnswer;
}

/** Rows that are fetched at a time; the most that the server gives. */
const PAGE = 500;
/** Rows that are fetched without being asked for once more: a browser holds no millions. */
export const ROWS_AT_ONCE = 50_000;

type Page<T extends TableName> = { actors: ActorList; relationships: RelationshipList; claims: ClaimList }[T];

export interface LoadedRows<T extends TableName> {
  rows: RowsOf[T][];
  /** The actors that the rows name. */
  actors: ActorSummary[];
  /** How many rows there are, loaded or not; undefined until the first page came. */
  total: number | undefined;
  isLoading: boolean;
  error: Error | null;
  stop: () => void;
  goOn: () => void;
}

/** All rows under the filters. They come page by page, can be stopped on the way, and taken up again. */
export function useTableRows<T extends TableName>(table: T, filters: Filters): LoadedRows<T> {
  const terms: Terms = { ...filterTerms(filters), limit: PAGE };
  const [goal, setGoal] = useState(ROWS_AT_ONCE);
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['pages', addressOf(`/${table}`, terms)],
    queryFn: ({ pageParam, signal }) => ask<Page<T>>(`/${table}`, { ...terms, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const { rows, actors } = useMemo(() => unite(data?.pages ?? []), [data]);
  const wantsMore = hasNextPage && error === null && rows.length < goal;
  useEffect(() => {
    if (wantsMore && !isFetching) void fetchNextPage();
  }, [fetchNextPage, isFetching, wantsMore]);
  return {
    ...{ rows, actors, error, total: data?.pages[0]?.total, isLoading: isFetching || wantsMore },
    stop: () => setGoal(rows.length),
    goOn: () => {
      setGoal(rows.length + ROWS_AT_ONCE);
      if (error) void (data ? fetchNextPage() : refetch());
    },
  };
}

function unite<T extends TableName>(pages: readonly Page<T>[]): Pick<LoadedRows<T>, 'rows' | 'actors'> {
  const actors = new Map<string, ActorSummary>();
  for (const page of pages)
    for (const actor of 'actors' in page ? page.actors : page.items) actors.set(actor.id, actor);
  return { rows: pages.flatMap(({ items }) => items as RowsOf[T][]), actors: [...actors.values()] };
}

/** How many rows each table has under the filters; undefined until that is known. */
export function useTableTotals(filters: Filters): Record<TableName, number | undefined> {
  const terms: Terms = { ...filterTerms(filters), limit: 1 };
  const totalOf = (table: TableName) => ({
    queryKey: ['total', addressOf(`/${table}`, terms)],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await ask<{ total: number }>(`/${table}`, terms, signal)).total,
  });
  const actors = useQuery(totalOf('actors')).data;
  const relationships = useQuery(totalOf('relationships')).data;
  const claims = useQuery(totalOf('claims')).data;
  return { actors, relationships, claims };
}
