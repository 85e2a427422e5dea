/** The graph for drawing: all that a filter leaves, or what lies around an actor. */
import type { GraphAnswer } from '../contract/answers.ts';
import type { FilterQuery } from '../contract/filter.ts';
import { degreesIn, relationshipsOf } from '../graph/actor-graph.ts';
import { select, type Selection } from '../graph/filter.ts';
import { describeRelationship } from '../graph/relationship.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { selectFrom } from './answer-lists.ts';
import { resolveActor, resolveFilter } from './resolve.ts';
import { summarize } from './summarize.ts';

export function answerGraph(snapshot: Snapshot, query: FilterQuery): GraphAnswer {
  const { selection, relationships, actors } = selectFrom(snapshot, query);
  return drawn(snapshot, selection, actors, relationships);
}

/** The actors within `depth` hops, and every relationship among them. */
export function answerNeighbourhood(
  snapshot: Snapshot,
  reference: string,
  { depth = 1, ...query }: FilterQuery & { depth?: number | undefined },
): GraphAnswer {
  const { graph } = snapshot;
  const centre = graph.actorIndex.get(resolveActor(snapshot, reference).id)!;
  const selection = select(graph, resolveFilter(snapshot, query));
  const accepted = (actor: number) => relationshipsOf(graph, actor).filter((hop) => selection.accepts(hop));
  const reached = new Set([centre]);
  let level = [centre];
  for (let hops = 0; hops < depth; hops += 1) {
    const ends = level.flatMap(accepted).flatMap((hop) => [graph.subject[hop]!, graph.object[hop]!]);
    level = [...new Set(ends)].filter((actor) => !reached.has(actor));
    for (const actor of level) reached.add(actor);
  }
  const among = [...reached]
    .flatMap(accepted)
    .filter((hop) => [graph.subject, graph.object].every((end) => reached.has(end[hop]!)));
  const ascending = (a: number, b: number) => a - b;
  return drawn(snapshot, selection, [...reached].sort(ascending), [...new Set(among)].sort(ascending));
}

function drawn(
  snapshot: Snapshot,
  selection: Selection,
  actors: readonly number[],
  relationships: readonly number[],
): GraphAnswer {
  const { graph, revision } = snapshot;
  const { x, y } = snapshot.layout();
  const degrees = degreesIn(graph, relationships);
  return {
    revision,
    nodes: actors.map((index) => {
      const actor = graph.actors.at(index)!;
      const country = actor.country !== undefined && { country: actor.country };
      return { ...summarize(actor), ...country, x: x[index]!, y: y[index]!, degree: degrees[index]! };
    }),
    edges: relationships.map((index) => {
      const {
        subject,
        object,
        kind,
        claims,
        periods: _,
        status: __,
        statusOn: ___,
        ...rest
      } = describeRelationship(selection, index);
      return {
        ...rest,
        source: subject,
        target: object,
        kind: kind.id,
        family: kind.family,
        sign: kind.sign,
        directed: !kind.symmetric,
        claims: claims.length,
      };
    }),
  };
}
