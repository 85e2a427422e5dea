/** ngraph.graph with ngraph.path: its bidirectional NBA*, which without a heuristic is Dijkstra's from both ends. */
import createGraph from 'ngraph.graph';
import path from 'ngraph.path';
import { folder, runPeer } from '../ask.ts';
import { readArrays, type Plan } from '../graph-arrays.ts';

interface Described {
  kind: number;
  ended: number;
}

function build({ actors }: Plan) {
  const { subject, object, kind, ended } = readArrays(folder);
  const start = performance.now();
  const graph = createGraph<undefined, Described>({ multigraph: true });
  for (let actor = 0; actor < actors; actor += 1) graph.addNode(actor);
  for (let index = 0; index < subject.length; index += 1) {
    graph.addLink(subject[index]!, object[index]!, { kind: kind[index]!, ended: ended[index]! });
  }
  return { graph, milliseconds: performance.now() - start };
}

runPeer((plan) => {
  const { graph, milliseconds } = build(plan);
  const kinds = new Set(plan.filter.kinds);
  const all = path.nba(graph);
  const some = path.nba(graph, {
    blocked: (_from, _to, { data }) => !(kinds.has(data.kind) && data.ended >= plan.filter.year),
  });
  /** Of actors, which are one more than the hops; empty where there is no path. */
  const hops = (actors: unknown[]) => (actors.length === 0 ? [] : [actors.length - 1]);
  return {
    answers: { one: (from, to) => hops(all.find(from, to)), filtered: (from, to) => hops(some.find(from, to)) },
    milliseconds,
  };
});
