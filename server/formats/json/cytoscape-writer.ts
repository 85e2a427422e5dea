/** The JSON of Cytoscape.js (https://js.cytoscape.org/#notation/elements-json), which Cytoscape Desktop reads as CYJS. */
import { asideRecords } from '../aside-records.ts';
import { inChunks } from '../chunks.ts';
import type { ExportInput } from '../export-input.ts';
import { exportedActors, exportedRelationships } from '../fields/graph-fields.ts';
import { jsonList } from './json-list.ts';
import { aboutMembers, edgeMembers, nodeMembers } from './property-graph.ts';

const HEAD = { format_version: '1.0', generated_by: 'entente', target_cytoscapejs_version: '~3.0' };

/** Ids are unique across nodes and edges: no actor's has two hyphens running, every relationship's has. */
export function writeCytoscape(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string, void> {
  const { title, ...about } = aboutMembers(input);
  const data = { name: title, ...about };
  yield `${JSON.stringify(HEAD).slice(0, -1)},\n"data":${JSON.stringify(data).slice(0, -1)},"entente":`;
  yield* jsonList(asideRecords(input));
  yield '},\n"elements":{"nodes":';
  yield* jsonList(nodesOf(input));
  yield ',\n"edges":';
  yield* jsonList(edgesOf(input));
  yield '}}\n';
}

/** Cytoscape draws y downwards. */
function* nodesOf(input: ExportInput): Generator<object, void> {
  for (const node of exportedActors(input)) {
    yield { data: { id: node.actor.id, ...nodeMembers(node) }, position: { x: node.x, y: -node.y } };
  }
}

function* edgesOf(input: ExportInput): Generator<object, void> {
  for (const edge of exportedRelationships(input)) {
    const { id, subject, object } = edge.relationship;
    yield { data: { id, source: subject, target: object, ...edgeMembers(edge) } };
  }
}
