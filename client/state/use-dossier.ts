import { useMemo } from 'react';
import type { ActorDetail, StatsAnswer } from '../../server/contract/answers.ts';
import type { EventAnswer, ReportAnswer } from '../../server/contract/records.ts';
import { actorsNamed, dossierOf, type Dossier } from './dossier.ts';
import { directoryOf, type Directory } from './names.ts';
import {
  useActor,
  useActorsNamed,
  useAllEvents,
  useAllReports,
  useClaimsOf,
  useRelationshipsOf,
  useStats,
  type Loaded,
} from './queries.ts';
import { useView } from './use-view.ts';
import type { Filters } from './view.ts';

/** What a dossier is made of. */
export interface DossierSource {
  actor: ActorDetail;
  dossier: Dossier;
  directory: Directory;
  reports: ReadonlyMap<string, ReportAnswer>;
  events: ReadonlyMap<string, EventAnswer>;
  stats: StatsAnswer;
  filters: Filters;
}

/** Gathers all pages of what there is on an actor under the filters of the address. */
export function useDossier(id: string): Omit<Loaded<DossierSource>, 'isFetching'> {
  const { filters } = useView();
  const actor = useActor(id, filters);
  const relationships = useRelationshipsOf([id], filters);
  const claims = useClaimsOf([id], filters);
  const reports = useAllReports();
  const events = useAllEvents();
  const stats = useStats();
  const ids = useMemo(() => {
    const originals = (reports.data ?? []).flatMap(({ derivedFrom }) => derivedFrom?.publisher ?? []);
    return [...new Set([...actorsNamed(claims.data ?? []), ...filters.exceptPublisher, ...originals])];
  }, [claims.data, filters, reports.data]);
  const names = useActorsNamed(ids);
  const asked = [actor, relationships, claims, reports, events, stats, names];
  const failed = asked.find(({ error }) => error !== null);
  const data = useMemo(() => {
    if (!actor.data || !relationships.data || !claims.data || !reports.data || !events.data) return undefined;
    if (!stats.data || !names.data) return undefined;
    return {
      actor: actor.data,
      dossier: dossierOf(relationships.data, claims.data),
      directory: directoryOf([...names.data, { ...actor.data }]),
      reports: byId(reports.data),
      events: byId(events.data),
      stats: stats.data,
      filters,
    };
  }, [actor.data, relationships.data, claims.data, reports.data, events.data, stats.data, names.data, filters]);
  return { data, error: failed?.error ?? null, refetch: () => failed?.refetch() };
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
