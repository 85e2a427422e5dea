/** graphology with graphology-shortest-path and graphology-simple-path. */
import { MultiUndirectedGraph } from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import unweighted from 'graphology-shortest-path/unweighted.js';
import { allSimpleEdgeGroupPaths } from 'graphology-simple-path';
import { folder, runPeer } from '../ask.ts';
import { readArrays, type Plan } from '../graph-arrays.ts';

interface Described {
  kind: number;
  ended: number;
}

function build({ actors }: Plan) {
  const { subject, object, kind, ended } = readArrays(folder);
  const start = performance.now();
  const graph = new MultiUndirectedGraph<object, Described>();
  for (let actor = 0; actor < actors; actor += 1) graph.addNode(actor);
  for (let index = 0; index < subject.length; index += 1) {
    graph.addEdge(subject[index], object[index], { kind: kind[index]!, ended: ended[index]! });
  }
  return { graph, milliseconds: performance.now() - start };
}

/** Of actors, which are one more than the hops; null where there is no path. */
const hops = (path: string[] | null) => (path === null ? [] : [path.length - 1]);

/** It lists paths of actors with all relationships between each two: that many paths of ours. */
function lengths(groups: string[][]): number[] {
  const count = groups.reduce((product, group) => product * group.length, 1);
  return Array<number>(count).fill(groups.length);
}

runPeer((plan) => {
  const { graph, milliseconds } = build(plan);
  const kinds = new Set(plan.filter.kinds);
  const passes = (_: string, { kind, ended }: Described) => kinds.has(kind) && ended >= plan.filter.year;
  /** It has no filter: what does not pass it is infinitely long. */
  const filtered = (from: number, to: number) => {
    const path = dijkstra.bidirectional(graph, String(from), String(to), (edge, attributes) =>
      passes(edge, attributes) ? 1 : Infinity,
    ) as string[] | null;
    const isPath = path?.every((actor, index) => index === 0 || graph.someEdge(path[index - 1], actor, passes));
    return hops(isPath ? path : null);
  };
  return {
    answers: {
      one: (from, to) => hops(unweighted.bidirectional(graph, from, to)),
      filtered,
      all: (from, to) => allSimpleEdgeGroupPaths(graph, from, to, { maxDepth: 4 }).flatMap(lengths),
    },
    milliseconds,
  };
});
