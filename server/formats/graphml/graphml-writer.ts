/**
 * The graph as GraphML (http://graphml.graphdrawing.org), in the dialect that Gephi, networkx, igraph and graphology all read:
 * every edge directed, lists as JSON, and the kind as the edge's label as well, without which Gephi merges parallel edges.
 */
import { aboutFile } from '../about-file.ts';
import { asideRecords } from '../aside-records.ts';
import { inChunks } from '../chunks.ts';
import type { ExportInput } from '../export-input.ts';
import {
  exportedActors,
  exportedRelationships,
  type ExportedActor,
  type ExportedRelationship,
} from '../fields/graph-fields.ts';
import { escapeXml, instruction } from '../xml.ts';
import { dataWriter, declareKeys, EDGE_KEYS, NODE_KEYS } from './graphml-keys.ts';

/** Writes the file in chunks of about 32 000 characters. Holds one record at a time, and the chunk. */
export function writeGraphml(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string, void> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `  <desc>${escapeXml([...aboutFile(input), ...HOW_TO_READ].join(' '))}</desc>\n`;
  yield declareKeys('node', NODE_KEYS);
  yield declareKeys('edge', EDGE_KEYS);
  yield '  <graph edgedefault="directed">\n';
  for (const actor of exportedActors(input)) yield writeNode(actor);
  for (const relationship of exportedRelationships(input)) yield writeEdge(relationship);
  yield '  </graph>\n';
  for (const { type, record } of asideRecords(input)) yield `  ${instruction(`entente-${type}`, record)}\n`;
  yield '</graphml>\n';
}

const writeNodeData = dataWriter(NODE_KEYS);
const writeEdgeData = dataWriter(EDGE_KEYS);

const writeNode = (node: ExportedActor): string =>
  `    <node id="${escapeXml(node.actor.id)}">\n${writeNodeData(node)}    </node>\n`;

function writeEdge(edge: ExportedRelationship): string {
  const { id, subject, object, kind } = edge.relationship;
  const ends = `source="${escapeXml(subject)}" target="${escapeXml(object)}"`;
  return `    <edge id="${escapeXml(id)}" ${ends} label="${escapeXml(kind.id)}">\n${writeEdgeData(edge)}    </edge>\n`;
}

const HOW_TO_READ = [
  'All edges are written as directed; where symmetric is true the relationship has no direction.',
  'weight and roots are the number of independent sources; sign (-1, 0, 1) is apart from weight.',
  'start_date, end_date and periods are the dates as reported, in EDTF level 1 (ISO 8601-2); certain_extents are the days on which the relationship certainly held.',
  'Lists are JSON. The claim_ lists run parallel, one element a claim, empty where the claim has nothing to tell, and a list is left out where no claim has; claim_ratings are Admiralty ratings of the report (A-F) and of the claim (1-6).',
  'The instructions after the graph hold the reports, events and other records that are neither node nor edge, so that Entente reads the same dataset back.',
];
