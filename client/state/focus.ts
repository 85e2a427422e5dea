/** Which actors and relationships the eye should rest on; everything else is dimmed. */
import { useMemo } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { useAttention } from './attention.ts';
import { useShownPaths } from './comparison.ts';
import { usePicking } from './picking.ts';
import { useEvent } from './queries.ts';
import { readSelection } from './selection.ts';
import { useOnMap } from './use-on-map.ts';
import { useView } from './use-view.ts';

export interface Focus {
  actors: ReadonlySet<string>;
  /** Of these actors, the ones that it is all about: their names show at any cost. */
  core: ReadonlySet<string>;
  relationships: ReadonlySet<string>;
}

/** What to look at: the thing rested on, else the paths shown, else the selection; null where all are equal. */
export function useFocus(): Focus | null {
  const { selected } = useView();
  const attention = useAttention();
  const picking = usePicking();
  const { relationships: shown } = useOnMap();
  const { a, b } = useShownPaths();
  const told = useToldOfEvent(selected);
  return useMemo(() => {
    if (attention) return around(attention, shown);
    // Whoever picks wants to see the names of all.
    if (picking) return null;
    if (a) return alongPath([...a.hops, ...(b?.hops ?? [])]);
    if (told) return amid(shown.filter(({ id }) => told.has(id)));
    return selected ? around(selected, shown) : null;
  }, [a, attention, b, picking, selected, shown, told]);
}

/** The relationships that claims about the selected event are of; undefined where no event is selected, or it is not loaded. */
function useToldOfEvent(selected: string | undefined): ReadonlySet<string> | undefined {
  const selection = selected === undefined ? undefined : readSelection(selected);
  const { data } = useEvent(selection?.of === 'event' ? selection.id : undefined);
  return useMemo(() => data && new Set(data.claims.map(({ relationship }) => relationship)), [data]);
}

/** An actor with its neighbours, or relationships with their ends; null where nothing of it is on the map. */
function around(selected: string, edges: GraphAnswer['edges']): Focus | null {
  const selection = readSelection(selected);
  const near = edges.filter(({ id, source, target }) => {
    if (selection.of === 'actor') return source === selection.id || target === selection.id;
    if (selection.of === 'pair') return selection.ids.includes(source) && selection.ids.includes(target);
    return selection.of === 'relationship' && id === selection.id;
  });
  const focus = amid(near);
  return focus && selection.of === 'actor' ? { ...focus, core: new Set([selection.id]) } : focus;
}

/** Relationships with their ends; null where there are none. */
function amid(edges: GraphAnswer['edges']): Focus | null {
  if (edges.length === 0) return null;
  const actors = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  return { actors, core: actors, relationships: new Set(edges.map((edge) => edge.id)) };
}

function alongPath(hops: { relationship: { id: string }; from: string; to: string }[]): Focus {
  const actors = new Set(hops.flatMap((hop) => [hop.from, hop.to]));
  return {
    actors,
    core: actors,
    relationships: new Set(hops.map((hop) => hop.relationship.id)),
  };
}
