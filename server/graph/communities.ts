import { KIND } from './adjacency.ts';
import type { GraphColumns } from './actor-graph.ts';

/** Which actors have more to do with one another than with the rest. */
export interface Communities {
  /** Per actor; communities are numbered from 0, the one with the most actors first. */
  readonly of: Int32Array;
  /** Per community: how many actors it has. */
  readonly sizes: Int32Array;
}

/** As much of a graph as matters here. */
export type TiedActors = Pick<GraphColumns, 'actorType' | 'adjacency' | 'symmetric'>;

/** Nodes with weighted ties, each tie from both of its ends; the ties of `node` stand from `first[node]` on. */
interface Ties {
  first: Int32Array;
  other: Int32Array;
  weight: Float64Array;
  /** Per node: the weight of what lies within it, counted from both ends. */
  within: Float64Array;
}

/** How often all nodes of a level are looked at, at most; later rounds move next to none. */
const ROUNDS = 12;

/**
 * Finds communities by the Louvain method (Blondel et al. 2008, https://arxiv.org/abs/0803.0476): each actor moves to the
 * community of a neighbour where that adds most to the modularity, then communities are moved as actors were, until none
 * moves. Every relationship that something asserts counts the same, in both directions. Nothing is drawn at random: the same
 * graph has the same communities on every machine.
 */
export function findCommunities(graph: TiedActors): Communities {
  let ties = tiesOf(graph);
  let of = Int32Array.from(graph.actorType.keys());
  for (;;) {
    const groups = renumber(moveNodes(ties));
    if (groups.count === ties.within.length) return bySize(of, groups.count);
    of = of.map((node) => groups.of[node]!);
    ties = join(ties, groups);
  }
}

function tiesOf({ actorType, adjacency, symmetric }: TiedActors): Ties {
  const { length } = actorType;
  const first = new Int32Array(length + 1);
  const other = new Int32Array(adjacency.relationships.length);
  let count = 0;
  for (let actor = 0; actor < length; actor += 1) {
    for (let entry = adjacency.first[2 * actor]!; entry < adjacency.first[2 * actor + 2]!; entry += 1) {
      const [end, traits] = [adjacency.entries[2 * entry]!, adjacency.entries[2 * entry + 1]!];
      // The kind beyond the last is that of what is only denied.
      if (end !== actor && (traits & KIND) !== symmetric.length) other[count++] = end;
    }
    first[actor + 1] = count;
  }
  return { first, other, weight: new Float64Array(count).fill(1), within: new Float64Array(length) };
}

/** The group that each node ends in, begun with every node alone; a group goes by the number of one of its nodes. */
function moveNodes(ties: Ties): Int32Array {
  const { first, other, weight, within } = ties;
  const nodes = within.length;
  const degree = Float64Array.from(within);
  for (let node = 0; node < nodes; node += 1) {
    for (let tie = first[node]!; tie < first[node + 1]!; tie += 1) degree[node]! += weight[tie]!;
  }
  const all = degree.reduce((sum, each) => sum + each, 0);
  const group = Int32Array.from(degree.keys());
  const total = Float64Array.from(degree);
  const towards = new Float64Array(nodes);
  for (let [round, moved] = [0, nodes]; round < ROUNDS && moved > nodes / 1000; round += 1) {
    moved = 0;
    for (let node = 0; node < nodes; node += 1) {
      const home = group[node]!;
      for (let tie = first[node]!; tie < first[node + 1]!; tie += 1) towards[group[other[tie]!]!]! += weight[tie]!;
      total[home]! -= degree[node]!;
      const gain = (to: number) => towards[to]! - (degree[node]! * total[to]!) / all;
      let [best, most] = [home, gain(home)];
      for (let tie = first[node]!; tie < first[node + 1]!; tie += 1) {
        const to = group[other[tie]!]!;
        if (gain(to) > most + 1e-9) [best, most] = [to, gain(to)];
      }
      for (let tie = first[node]!; tie < first[node + 1]!; tie += 1) towards[group[other[tie]!]!] = 0;
      total[best]! += degree[node]!;
      group[node] = best;
      if (best !== home) moved += 1;
    }
  }
  return group;
}

interface Groups {
  of: Int32Array;
  count: number;
}

/** The same groups, numbered from 0 in the order of their first nodes. */
function renumber(group: Int32Array): Groups {
  const number = new Int32Array(group.length).fill(-1);
  let count = 0;
  const of = group.map((each) => (number[each]! < 0 ? (number[each] = count++) : number[each]!));
  return { of, count };
}

/** Each group as one node. */
function join({ first, other, weight, within }: Ties, { of, count }: Groups): Ties {
  const members = inGroups(of, count);
  const joined: Ties = {
    first: new Int32Array(count + 1),
    other: new Int32Array(other.length),
    weight: new Float64Array(other.length),
    within: new Float64Array(count),
  };
  const towards = new Float64Array(count);
  let ties = 0;
  for (let group = 0; group < count; group += 1) {
    for (const node of members.of(group)) {
      joined.within[group]! += within[node]!;
      for (let tie = first[node]!; tie < first[node + 1]!; tie += 1) {
        const to = of[other[tie]!]!;
        if (to === group) joined.within[group]! += weight[tie]!;
        else if (towards[to] === 0) joined.other[ties++] = to;
        if (to !== group) towards[to]! += weight[tie]!;
      }
    }
    for (let tie = joined.first[group]!; tie < ties; tie += 1) {
      joined.weight[tie] = towards[joined.other[tie]!]!;
      towards[joined.other[tie]!] = 0;
    }
    joined.first[group + 1] = ties;
  }
  return { ...joined, other: joined.other.slice(0, ties), weight: joined.weight.slice(0, ties) };
}

/** The nodes of each group, by a counting sort. */
function inGroups(of: Int32Array, count: number): { of: (group: number) => Int32Array } {
  const first = new Int32Array(count + 1);
  for (const group of of) first[group + 1]! += 1;
  for (let group = 0; group < count; group += 1) first[group + 1]! += first[group]!;
  const next = first.slice();
  const nodes = new Int32Array(of.length);
  for (let node = 0; node < of.length; node += 1) nodes[next[of[node]!]!++] = node;
  return { of: (group) => nodes.subarray(first[group], first[group + 1]) };
}

function bySize(of: Int32Array, count: number): Communities {
  const sizes = new Int32Array(count);
  for (const each of of) sizes[each]! += 1;
  const order = Int32Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(count);
  order.forEach((each, place) => (rank[each] = place));
  return { of: of.map((each) => rank[each]!), sizes: order.map((each) => sizes[each]!) };
}
