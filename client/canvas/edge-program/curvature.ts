// Spreads relationships between the same two actors into a fan, so that each is a curve of its own.

/** As much of an edge as matters here. */
export interface EdgeEnds {
  id: string;
  source: string;
  target: string;
}

/** How wide fans open; see `RelationshipEdgeAttributes.curvature` for the unit. */
export interface FanOptions {
  /** Difference in curvature between neighbours. Default 0.2: halfway, they are a tenth of the chord apart. */
  step?: number;
  /** No curve bends more than this; fuller fans have narrower steps. Default 0.6. */
  limit?: number;
}

/**
 * The curvature for every edge, by edge id.
 *
 * A lone edge is straight. Several between one pair of actors lie symmetrically about the chord: those in one direction
 * on the one side, those in the other on the other, each in the order given (so the same input always gives the same
 * picture). Since curvature counts from source to target, edges in opposite directions with equal curvature lie on
 * opposite sides. Self-loops get 0.
 */
export function assignCurvatures(edges: Iterable<EdgeEnds>, options: FanOptions = {}): Map<string, number> {
  const { step = 0.2, limit = 0.6 } = options;
  const curvatures = new Map<string, number>();
  for (const { forward, backward } of groupByPair(edges)) {
    // Left to right as seen going forward; the backward ones are reversed so that both lists begin at the chord.
    const fan = [...forward.toReversed(), ...backward];
    const middle = (fan.length - 1) / 2;
    const spacing = middle > 0 ? Math.min(step, limit / middle) : 0;
    fan.forEach((id, index) => {
      const left = (middle - index) * spacing;
      // `|| 0` because a negated middle is -0.
      curvatures.set(id, (index < forward.length ? left : -left) || 0);
    });
  }
  return curvatures;
}

interface Pair {
  forward: string[];
  backward: string[];
}

function groupByPair(edges: Iterable<EdgeEnds>): Iterable<Pair> {
  const pairs = new Map<string, Map<string, Pair>>();
  const loops: Pair[] = [];
  for (const { id, source, target } of edges) {
    if (source === target) {
      loops.push({ forward: [id], backward: [] });
      continue;
    }
    const isForward = source < target;
    const [first, second] = isForward ? [source, target] : [target, source];
    const partners = getOrAdd(pairs, first, () => new Map<string, Pair>());
    const pair = getOrAdd(partners, second, () => ({ forward: [], backward: [] }));
    pair[isForward ? 'forward' : 'backward'].push(id);
  }
  return [...[...pairs.values()].flatMap((partners) => [...partners.values()]), ...loops];
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}
