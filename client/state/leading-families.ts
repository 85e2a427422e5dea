/** Which family most relationships of an actor are of: one rule for the colours of actors and for where they are laid out. */
import type { Family } from '../../graph-data/schema/vocabulary.ts';
import { FAMILY_WORDS } from '../../graph-data/schema/words.ts';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { FAMILY_LIST } from './view.ts';

/** `mixed` where two families are as many: then neither leads. */
export type Leading = Family | 'mixed';

/** By actor; none of an actor without relationships. */
export function leadingFamilies(
  edges: readonly Pick<GraphAnswer['edges'][number], 'source' | 'target' | 'family'>[],
): Map<string, Leading> {
  const counts = new Map<string, Map<Family, number>>();
  for (const { source, target, family } of edges) {
    for (const end of new Set([source, target])) {
      const of = counts.get(end) ?? new Map<Family, number>();
      of.set(family, (of.get(family) ?? 0) + 1);
      counts.set(end, of);
    }
  }
  return new Map([...counts].map(([id, of]) => [id, leadingOf(of)]));
}

function leadingOf(counts: ReadonlyMap<Family, number>): Leading {
  const most = Math.max(...counts.values());
  const leading = FAMILY_LIST.filter((family) => counts.get(family) === most);
  return leading.length === 1 ? leading[0]! : 'mixed';
}

export const leadingInWords = (leading: Leading): string =>
  leading === 'mixed' ? 'none more than others' : `mostly ${FAMILY_WORDS[leading].name.toLowerCase()}`;
