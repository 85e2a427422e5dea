/**
 * Going along the relationships on the map by the keyboard: from an actor one takes a relationship in hand, goes along it to
 * the actor at its other end, and comes back the same way.
 */
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { FAMILY_LIST } from './view.ts';

type Edge = GraphAnswer['edges'][number];

interface Place {
  /** The actor that one is at. */
  at: string;
  /** The id of the relationship in hand; absent where none is. */
  along?: string | undefined;
}

export interface Roving extends Place {
  /** The places that one came along, the last one last. */
  trail: readonly Place[];
}

/** A relationship, seen from one of its ends. */
export interface Way {
  edge: Edge;
  to: string;
}

/** What leads on from an actor: by family, and in a family the relationships with most claims first. */
export function waysFrom(actor: string, edges: Iterable<Edge>): Way[] {
  const ways: Way[] = [];
  for (const edge of edges) {
    if (edge.source === actor) ways.push({ edge, to: edge.target });
    else if (edge.target === actor) ways.push({ edge, to: edge.source });
  }
  const placeOf = ({ edge: { family } }: Way) => FAMILY_LIST.indexOf(family);
  return ways.sort(
    (a, b) => placeOf(a) - placeOf(b) || b.edge.claims - a.edge.claims || (a.edge.id < b.edge.id ? -1 : 1),
  );
}

/** The actor that most relationships lead on from; undefined where there is none. */
export function busiestOf(edges: Iterable<Edge>): string | undefined {
  const counts = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  let busiest: string | undefined;
  for (const [id, count] of counts) if (busiest === undefined || count > counts.get(busiest)!) busiest = id;
  return busiest;
}

/** Which of the ways is in hand; -1 where none is, or where it is no longer there. */
export const placeInHand = ({ along }: Place, ways: readonly Way[]) => ways.findIndex(({ edge }) => edge.id === along);

/** Where a key leads; undefined where it leads nowhere. */
export function rove(roving: Roving, key: string, ways: readonly Way[]): Roving | undefined {
  const index = placeInHand(roving, ways);
  const take = (to: number) => {
    const way = ways[(to + ways.length) % ways.length];
    return way && { ...roving, along: way.edge.id };
  };
  switch (key) {
    case 'ArrowRight':
      return take(index + 1);
    case 'ArrowLeft':
      return take(index < 0 ? -1 : index - 1);
    case 'ArrowDown':
      return take(familyAfter(ways, index));
    case 'ArrowUp':
      return take(familyBefore(ways, index));
    case 'Home':
      return take(0);
    case 'End':
      return take(-1);
    case 'Enter':
      return ways[index] && goAlong(roving, ways[index]);
    case 'Backspace':
      return comeBack(roving);
    case 'Escape':
      return index < 0 ? undefined : { ...roving, along: undefined };
    default:
      return undefined;
  }
}

function goAlong({ at, along, trail }: Roving, { to }: Way): Roving | undefined {
  // A relationship of an actor with itself leads nowhere else.
  return to === at ? undefined : { at: to, trail: [...trail, { at, along }] };
}

function comeBack({ trail }: Roving): Roving | undefined {
  const last = trail.at(-1);
  return last && { ...last, trail: trail.slice(0, -1) };
}

/** The first way of the next family; after the last family, that of the first. */
function familyAfter(ways: readonly Way[], index: number): number {
  const next = ways.findIndex(({ edge }, place) => place > index && edge.family !== ways[index]?.edge.family);
  return Math.max(0, next);
}

/** The first way of the family before; before the first family, that of the last. */
function familyBefore(ways: readonly Way[], index: number): number {
  const firstOf = (place: number) => ways.findIndex(({ edge }) => edge.family === ways.at(place)?.edge.family);
  return firstOf(index < 0 ? -1 : firstOf(index) - 1);
}
