/** What has to be drawn differently when an appearance gives way to another. */
import { chosenIn, type Appearance } from './appearance.ts';

/** Actors and relationships by their ids. */
export interface Changed {
  nodes: string[];
  edges: string[];
}

/** What, if it changes, may change the look of everything. */
const OF_ALL = [
  ...(['palette', 'shown', 'touched', 'bundles', 'bundled'] as const),
  ...(['changes', 'sizeBy', 'colours', 'heaviest', 'scale'] as const),
];

/** Undefined where anything may have changed. What only the layers above and below show, such as names, is not told. */
export function whatChanged(before: Appearance, after: Appearance): Changed | undefined {
  if (OF_ALL.some((part) => before[part] !== after[part])) return undefined;
  if (before.onMap.actors !== after.onMap.actors) return undefined;
  const selected = before.selected === after.selected ? [] : [before.selected, after.selected];
  const ids = selected.filter((id) => id !== undefined);
  return {
    nodes: [
      ...ids,
      ...differing(actorsIn(before), actorsIn(after)),
      ...differing(chosenIn(before.marked), chosenIn(after.marked)),
    ],
    edges: linesOf(after, [
      ...ids,
      ...differing(relationshipsIn(before), relationshipsIn(after)),
      ...fanned(before, after),
    ]),
  };
}

const actorsIn = ({ focus }: Appearance) => new Set([...(focus?.actors ?? []), ...(focus?.core ?? [])]);
const relationshipsIn = ({ focus }: Appearance): ReadonlySet<string> => focus?.relationships ?? new Set();

/** What is in one of two sets alone. */
function differing(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return a === b ? [] : [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))];
}

/** The relationships between two actors that are drawn apart in one of the two appearances alone. */
function fanned(before: Appearance, after: Appearance): string[] {
  const pairs = new Set(differing(before.fanned, after.fanned));
  if (pairs.size === 0) return [];
  return [...after.bundles].flatMap(([id, { pair }]) => (pairs.has(pair) ? [id] : []));
}

/** With each relationship the one that may be drawn in its place. */
function linesOf({ bundles }: Appearance, ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => [id, bundles.get(id)?.edges[0]?.id ?? id]))];
}
