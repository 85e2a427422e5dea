/** Which actors of a file are said to be which of the dataset. */
import type { ActorMatch, UniteBody } from '../../../server/contract/unite.ts';

/** By the actor of the file, the one of the dataset. */
export type Same = ReadonlyMap<string, string>;

/** Before anybody has said anything: those who have an id and a name in common. */
export function likelySame(matches: readonly ActorMatch[]): Same {
  return matches
    .filter(({ likely }) => likely)
    .reduce<Same>((same, match) => sayOfMatch(same, match, true), new Map<string, string>());
}

/** An actor is one other at most, and so what was said of either before is taken back. */
export function sayOfMatch(same: Same, { imported, known }: ActorMatch, isSame: boolean): Same {
  const others = [...same].filter(([from, to]) => from !== imported.id && (!isSame || to !== known.id));
  return new Map(isSame ? [...others, [imported.id, known.id]] : others);
}

export const isSaid = (same: Same, { imported, known }: ActorMatch): boolean => same.get(imported.id) === known.id;

export const uniteBodyOf = (same: Same): UniteBody => ({
  same: [...same].map(([imported, known]) => ({ imported, known })),
});
