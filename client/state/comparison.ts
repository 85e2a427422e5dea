/** Two paths beside each other: what they share and where they differ. */
import { useMemo } from 'react';
import type { Path } from '../../server/contract/paths.ts';
import { actorsOf } from './path-words.ts';
import { usePaths } from './path-queries.ts';
import { useView } from './use-view.ts';

export interface Shares {
  /** Relationships that both go along. */
  hops: ReadonlySet<string>;
  /** Actors that both pass, the common ends apart. */
  actors: ReadonlySet<string>;
}

export function sharesOf(a: Pick<Path, 'hops'>, b: Pick<Path, 'hops'>): Shares {
  const hopsOfB = new Set(b.hops.map(({ relationship }) => relationship.id));
  const betweenB = new Set(actorsOf(b).slice(1, -1));
  return {
    hops: new Set(a.hops.map(({ relationship }) => relationship.id).filter((id) => hopsOfB.has(id))),
    actors: new Set(
      actorsOf(a)
        .slice(1, -1)
        .filter((id) => betweenB.has(id)),
    ),
  };
}

/** The relationships along two compared paths, by id. */
export interface Walks {
  a: readonly string[];
  b: readonly string[];
}

export function useComparedWalks(): Walks | null {
  const { a, b } = useShownPaths();
  return useMemo(() => (a && b ? { a: walkOf(a), b: walkOf(b) } : null), [a, b]);
}

const walkOf = ({ hops }: Path) => hops.map(({ relationship }) => relationship.id);

/** The paths that are shown: the one leafed to, and the one laid beside it if there is one. */
export function useShownPaths(): { a: Path | undefined; b: Path | undefined; indexes: [a: number, b?: number] } {
  const { filters, path } = useView();
  const { data } = usePaths(path, filters);
  const paths = path.open ? (data?.paths ?? []) : [];
  const chosen = Math.max(0, Math.min(path.chosen, paths.length - 1));
  const compared = path.compared === chosen ? undefined : path.compared;
  const b = compared === undefined ? undefined : paths[compared];
  return { a: paths[chosen], b, indexes: b ? [chosen, compared] : [chosen] };
}
