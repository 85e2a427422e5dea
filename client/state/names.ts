import { useMemo } from 'react';
import type { ActorSummary } from '../../server/contract/records.ts';
import { useDrawnGraph } from './queries.ts';

/** Looks actors up among those that an answer brings along. */
export type Directory = (id: string) => Pick<ActorSummary, 'id' | 'name' | 'label' | 'type'>;

export function directoryOf(actors: readonly ActorSummary[]): Directory {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (id) => byId.get(id) ?? unknown(id);
}

/** Every actor on the map. */
export function useDirectory(): Directory {
  const { data } = useDrawnGraph();
  return useMemo(() => directoryOf(data?.nodes ?? []), [data]);
}

function unknown(id: string) {
  return { id, name: id, label: id, type: 'organization' as const };
}
