/** Node-link data, as networkx and D3 read it. */
import { asideRecords } from '../aside-records.ts';
import { inChunks } from '../chunks.ts';
import type { ExportInput } from '../export-input.ts';
import { exportedActors, exportedRelationships } from '../fields/graph-fields.ts';
import { jsonList } from './json-list.ts';
import { aboutMembers, edgeMembers, nodeMembers } from './property-graph.ts';

/**
 * Writes a directed multigraph. The edges stand there twice: networkx since 3.4 looks for `edges`, before that and D3 for
 * `links`.
 */
export function writeNodeLink(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string, void> {
  yield `{"directed":true,"multigraph":true,\n"graph":${JSON.stringify(aboutMembers(input)).slice(0, -1)},"entente":`;
  yield* jsonList(asideRecords(input));
  yield '},\n"nodes":';
  yield* jsonList(nodesOf(input));
  yield ',\n"edges":';
  yield* jsonList(edgesOf(input));
  yield ',\n"links":';
  yield* jsonList(edgesOf(input));
  yield '}\n';
}

function* nodesOf(input: ExportInput): Generator<object, void> {
  for (const node of exportedActors(input)) yield { id: node.actor.id, ...nodeMembers(node), x: node.x, y: node.y };
}

/** The key tells parallel edges apart in networkx. */
function* edgesOf(input: ExportInput): Generator<object, void> {
  for (const edge of exportedRelationships(input)) {
    const { id, subject, object, kind } = edge.relationship;
    yield { source: subject, target: object, key: kind.id, id, ...edgeMembers(edge) };
  }
}
