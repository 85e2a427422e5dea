/** Questions to begin with: written by hand for the actors that they name, and else made of what the data holds most of. */
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Family } from '../../graph-data/schema/vocabulary.ts';
import { CLOSED_PATH, NEW_PATH } from './path-question.ts';
import type { ViewChange } from './use-view.ts';

export interface Example {
  question: string;
  change: ViewChange;
}

type Graph = Pick<GraphAnswer, 'nodes' | 'edges'>;

/** Asked where these actors are on the map. */
const CHOSEN = {
  path: { from: 'isi', to: 'jui', question: 'How is the ISI connected to the JUI?' },
  actor: { id: 'iskp', question: 'Who is ISKP said to be with, and against?' },
};

/** Of families with relationships, the first that is there is asked about. */
const BY_FAMILY: readonly [Family, string][] = [
  ['deal', 'Which deals and talks are claimed, and with whom?'],
  ['rivalry', 'Who is said to be against whom?'],
  ['alliance', 'Who is said to be with whom?'],
  ['lineage', 'Who split from whom, or took over from whom?'],
];

export function examplesOf(graph: Graph): Example[] {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const [first, second] = busiestOf(graph);
  const path = known.has(CHOSEN.path.from) && known.has(CHOSEN.path.to) ? CHOSEN.path : pathBetween(first, second);
  const actor = known.has(CHOSEN.actor.id) ? CHOSEN.actor : around(first);
  const families = new Set(graph.edges.map(({ family }) => family));
  const [family, question] = BY_FAMILY.find(([each]) => families.has(each)) ?? [];
  return [
    ...(path ? [{ question: path.question, change: pathChange(path.from, path.to) }] : []),
    ...(actor ? [{ question: actor.question, change: { selected: actor.id, path: CLOSED_PATH } }] : []),
    ...(family && families.size > 1
      ? [{ question: question!, change: { filters: { family: [family] }, selected: null, path: CLOSED_PATH } }]
      : []),
  ];
}

/** On a phone what is selected would lie over the path. */
const pathChange = (from: string, to: string): ViewChange => ({ selected: null, path: { ...NEW_PATH, from, to } });

type Node = Graph['nodes'][number];

const pathBetween = (from: Node | undefined, to: Node | undefined) =>
  from && to && { from: from.id, to: to.id, question: `How is ${from.label} connected to ${to.label}?` };

const around = (actor: Node | undefined) =>
  actor && { id: actor.id, question: `What is said of ${actor.label}, and with whom?` };

/**
 * The actor with most relationships, and the one with most among those that it has none with but that are its neighbours'
 * neighbours: a path between the two has something to tell. Where all are neighbours, the next busiest.
 */
function busiestOf({ nodes, edges }: Graph): (Node | undefined)[] {
  const ranked = nodes.filter(({ degree }) => degree > 0).toSorted((a, b) => b.degree - a.degree);
  const [first] = ranked;
  if (!first) return [];
  const near = neighboursOf([first.id], edges);
  const further = neighboursOf(near, edges);
  const second = ranked.find(({ id }) => id !== first.id && !near.has(id) && further.has(id)) ?? ranked[1];
  return [first, second];
}

function neighboursOf(ids: Iterable<string>, edges: Graph['edges']): Set<string> {
  const centre = new Set(ids);
  const found = new Set<string>();
  for (const { source, target } of edges) {
    if (centre.has(source)) found.add(target);
    if (centre.has(target)) found.add(source);
  }
  return found;
}
