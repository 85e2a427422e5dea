/** The rows of a table, a page after the other. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ActorList, ClaimList, RelationshipList } from '../../../server/contract/answers.ts';
import type { ActorAnswer, ActorSummary, ClaimAnswer, RelationshipAnswer } from '../../../server/contract/records.ts';
import { addressOf, ApiError, ask, type Terms } from '../../api.ts';
import { filterTerms, type Filters, type TableName } from '../view.ts';

export interface RowsOf {
  actors: ActorAnswer & { relationships: number };
  relationships: RelationshipAnswer;
  claims: ClaimAnswer;
}

/** Rows that are fetched at a time; the most that the server gives. */
const PAGE = 500;
/** Rows that are fetched without being asked for once more: a browser holds no millions. */
const ROWS_AT_ONCE = 50_000;

type Page<T extends TableName> = { actors: ActorList; relationships: RelationshipList; claims: ClaimList }[T];

export interface LoadedRows<T extends TableName> {
  /** Those to show; while more are on their way, not yet all that are there. */
  rows: RowsOf[T][];
  /** How many are there. */
  loaded: number;
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
  const address = addressOf(`/${table}`, terms);
  const [asked, setAsked] = useState({ address, rows: ROWS_AT_ONCE });
  // Under other filters one begins anew.
  const goal = asked.address === address ? asked.rows : ROWS_AT_ONCE;
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['pages', address],
    queryFn: ({ pageParam, signal }) => ask<Page<T>>(`/${table}`, { ...terms, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const pages = data?.pages ?? [];
  const loaded = pages.reduce((sum, { items }) => sum + items.length, 0);
  const wantsMore = hasNextPage && error === null && loaded < goal;
  useEffect(() => {
    if (wantsMore && !isFetching) void fetchNextPage();
  }, [fetchNextPage, isFetching, wantsMore]);
  const isLoading = isFetching || wantsMore;
  const shown = isLoading ? steadily(pages.length) : pages.length;
  // Pages that came stay as they are.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const { rows, actors } = useMemo(() => unite(pages.slice(0, shown)), [pages[0], shown]);
  return {
    ...{ rows, actors, loaded, error, total: pages[0]?.total, isLoading },
    stop: () => setAsked({ address, rows: loaded }),
    goOn: () => {
      setAsked({ address, rows: loaded + ROWS_AT_ONCE });
      // The server goes on from a page of the present dataset alone; with another one it begins anew.
      const isGone = error instanceof ApiError && error.problem.status === 400;
      if (error) void (data && !isGone ? fetchNextPage() : refetch());
    },
  };
}

/** Twice as many pages each time, so that sorting them again and again costs little more than sorting them once. */
const steadily = (pages: number) => (pages === 0 ? 0 : 2 ** Math.floor(Math.log2(pages)));

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
