/**
 * What was looked at on a map that is too large to draw whole: each visit is of one actor, whose surroundings are drawn, or
 * of several, drawn with the relationships among them. Kept while the page is open, so that the map grows as one goes on.
 */
import { useEffect } from 'react';
import { useShownPaths } from './comparison.ts';
import { actorsOf } from './path-words.ts';
import { useIsLarge } from './queries.ts';
import { useView } from './use-view.ts';
import { setVisits, useVisits, type Visit } from './visited.ts';
import { actorsSelected } from './selection.ts';
import type { View } from './view.ts';

/** How many visits are kept; the earliest make room. */
const MOST_VISITS = 24;

/** Keeps what the view is about among the visits. */
export function useVisiting(): void {
  const isLarge = useIsLarge();
  const view = useView();
  const { a, b } = useShownPaths();
  const visits = useVisits();
  const walks = [a, b].flatMap((path) => (path ? [actorsOf(path)] : []));
  const wanted = isLarge ? [...visitsOf(view), ...walks].filter(({ length }) => length > 0).map(keyOf) : [];
  const missing = wanted.filter((key) => !visits.some((visit) => keyOf(visit) === key));
  const news = [...new Set(missing)].join('\n');
  useEffect(() => {
    if (news === '') return;
    const added = news.split('\n').map((key) => key.split(' '));
    setVisits([...visits, ...added].slice(-MOST_VISITS));
    // What is visited anew decides alone: visits that were cleared stay so until the view changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [news]);
}

/** What is selected, and the actors that the path question names. */
function visitsOf({ selected, path }: View): Visit[] {
  const stops = path.open ? [path.from, path.to, ...path.via, ...path.avoid].filter((id) => id !== undefined) : [];
  return [actorsSelected(selected), stops];
}

const keyOf = (visit: Visit) => [...new Set(visit)].join(' ');
