/** The serialisation of graphology (https://graphology.github.io/serialization.html), as `Graph.from` takes it. */
import { asideRecords } from '../aside-records.ts';
import { inChunks } from '../chunks.ts';
import type { ExportInput } from '../export-input.ts';
import { exportedActors, exportedRelationships } from '../fields/graph-fields.ts';
import { jsonList } from './json-list.ts';
import { aboutMembers, edgeMembers, nodeMembers } from './property-graph.ts';

const OPTIONS = { type: 'mixed', multi: true, allowSelfLoops: true };

/** Writes a mixed multigraph: relationships without a direction are undirected edges. */
export function writeGraphology(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string, void> {
  yield `{"options":${JSON.stringify(OPTIONS)},\n"attributes":${JSON.stringify(aboutMembers(input)).slice(0, -1)},"entente":`;
  yield* jsonList(asideRecords(input));
  yield '},\n"nodes":';
  yield* jsonList(nodesOf(input));
  yield ',\n"edges":';
  yield* jsonList(edgesOf(input));
  yield '}\n';
}

function* nodesOf(input: ExportInput): Generator<object, void> {
  for (const node of exportedActors(input)) {
    yield { key: node.actor.id, attributes: { ...nodeMembers(node), x: node.x, y: node.y } };
  }
}

function* edgesOf(input: ExportInput): Generator<object, void> {
  for (const edge of exportedRelationships(input)) {
    const { id, subject, object, kind } = edge.relationship;
    yield {
      ...{ key: id, source: subject, target: object, attributes: edgeMembers(edge) },
      ...(kind.symmetric && { undirected: true }),
    };
  }
}
