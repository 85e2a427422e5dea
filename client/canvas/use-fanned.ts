import { useMemo } from 'react';
import { useAttention } from '../state/attention.ts';
import { useShownPaths } from '../state/comparison.ts';
import { actorsSelected, pairOf, readSelection } from '../state/selection.ts';
import { useView } from '../state/use-view.ts';

/** The pairs of actors whose relationships are drawn apart: one is selected or pointed at, or a path goes along it. */
export function useFanned(): ReadonlySet<string> {
  const { selected } = useView();
  const attention = useAttention();
  const { a, b } = useShownPaths();
  // As a text, so that pointing at what fans nothing out leaves the set as it is.
  const pairs = [
    selected === undefined ? undefined : pairSelected(selected),
    // Pointing at a bundle on the map shows what it holds in words, and must not pull it from under the pointer.
    attention !== null && readSelection(attention).of === 'relationship' ? pairSelected(attention) : undefined,
    ...[a, b].flatMap((path) => path?.hops.map(({ from, to }) => pairOf(from, to)) ?? []),
  ]
    .filter((pair) => pair !== undefined)
    .join(' ');
  return useMemo(() => new Set(pairs.split(' ')), [pairs]);
}

function pairSelected(selected: string): string | undefined {
  const [first, second] = actorsSelected(selected);
  return first === undefined || second === undefined ? undefined : pairOf(first, second);
}
