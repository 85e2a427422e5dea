/**
 * What is looked at on a map that is too large to draw whole: each visit is of one actor, whose surroundings are drawn, or of
 * several, drawn with the relationships among them. The address keeps them, so that the map grows as one goes on.
 */
import { useEffect } from 'react';
import { useShownPaths } from './comparison.ts';
import { actorsOf } from './path-words.ts';
import { useIsLarge } from './queries.ts';
import { useView } from './use-view.ts';
import { keyOf, presentVisits, visitOf, type Visit } from './visited.ts';
import { actorsSelected } from './selection.ts';
import type { View } from './view.ts';

/** Tells what the view is about. */
export function useVisiting(): void {
  const isLarge = useIsLarge();
  const view = useView();
  const { a, b } = useShownPaths();
  const walks = [a, b].flatMap((path) => (path ? [actorsOf(path)] : []));
  const wanted = isLarge ? [...visitsOf(view), ...walks].filter(({ length }) => length > 0).map(keyOf) : [];
  // Names that an address has can hold spaces.
  const present = [...new Set(wanted)].join('\n');
  useEffect(() => {
    presentVisits.set(present === '' ? [] : present.split('\n').map(visitOf));
  }, [present]);
}

/** What is selected, and the actors that the path question names. */
function visitsOf({ selected, path }: View): Visit[] {
  const stops = path.open ? [path.from, path.to, ...path.via, ...path.avoid].filter((id) => id !== undefined) : [];
  return [actorsSelected(selected), stops];
}
