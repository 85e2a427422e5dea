/** What the reports that are left out take with them. */
import { useMemo } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { leavesEvidenceOut, withoutEvidence } from './evidence.ts';
import { changesBetween, type Edge, type EdgeChange, type GraphChanges } from './graph-changes.ts';
import { useGraph } from './queries.ts';
import { useView } from './use-view.ts';
import { showsFamily } from './view.ts';

/**
 * What is on the map beside what would be if every report counted, the other filters being the same. Undefined while every
 * report does count, or while an answer is missing; and of a graph of which only a part is drawn,
 * where what is not drawn may well stand.
 */
export function useEvidenceChanges(): GraphChanges | undefined {
  const { filters } = useView();
  const before = useGraph(withoutEvidence(filters));
  const after = useGraph(filters);
  return useMemo(() => {
    // Until an answer comes, that to another question stands there.
    const [all, left] = [before, after].map(({ data, isPlaceholderData }) => (isPlaceholderData ? undefined : data));
    if (!leavesEvidenceOut(filters) || !all || !left || isPart(all) || isPart(left)) return undefined;
    const shown = ({ edges }: { edges: Edge[] }) => ({
      edges: edges.filter(({ family }) => showsFamily(filters, family)),
    });
    return changesBetween(shown(all), shown(left));
  }, [after, before, filters]);
}

/** Whether actors were left out of an answer, for want of room. */
const isPart = ({ leftOut }: GraphAnswer): boolean => leftOut !== undefined;

/** Relationships that still stand, but on less. */
export function weakenedIn({ confidence, roots, disputed }: GraphChanges): EdgeChange[] {
  const weaker = [
    ...confidence.filter(({ before, after }) => after.confidence < before.confidence),
    ...roots.filter(({ before, after }) => after.roots < before.roots),
  ];
  const once = new Map([...weaker, ...undisputed(disputed)].map((change) => [change.after.id, change]));
  return [...once.values()].sort((a, b) => (a.after.id < b.after.id ? -1 : 1));
}

const undisputed = (changes: EdgeChange[]) => changes.filter(({ before, after }) => before.disputed && !after.disputed);

/** How many stand no longer, and how many are left on less. */
export interface Loss {
  vanished: Edge[];
  weakened: EdgeChange[];
}

/** Of the whole map, or of one actor. */
export function lossIn(changes: GraphChanges, actor?: string): Loss {
  const concerns = ({ source, target }: Edge) => actor === undefined || source === actor || target === actor;
  return {
    vanished: changes.vanished.filter(concerns),
    weakened: weakenedIn(changes).filter(({ after }) => concerns(after)),
  };
}
