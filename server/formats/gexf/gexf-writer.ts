/**
 * The graph as GEXF (https://gexf.net), in the dialect that Gephi, graphology and networkx all read alike: one static
 * block of attributes a class, every edge directed, dates as whole days.
 */
import type { GexfVersion } from '../../contract/export-formats.ts';
import { asideRecords } from '../aside-records.ts';
import { inChunks } from '../chunks.ts';
import type { ExportInput } from '../export-input.ts';
import { EDGE_FIELDS, exportedActors, exportedRelationships, NODE_FIELDS } from '../fields/graph-fields.ts';
import { instruction, openTag } from '../xml.ts';
import { declareAttributes } from './gexf-attributes.ts';
import { writeEdge } from './gexf-edge.ts';
import { writeMeta } from './gexf-meta.ts';
import { writeNode } from './gexf-node.ts';

const NAMESPACES: Readonly<Record<GexfVersion, string>> = {
  '1.3': 'http://gexf.net/1.3',
  '1.2': 'http://www.gexf.net/1.2draft',
};

/** Writes the file in chunks of about 32 000 characters. Holds one record at a time, and the chunk. */
export function writeGexf(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string, void> {
  const { version = '1.3', edges = 'directed' } = input.options;
  const style = { kind: version === '1.3', mixed: edges === 'mixed' };
  const namespace = NAMESPACES[version];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${openTag('gexf', { xmlns: namespace, 'xmlns:viz': `${namespace}/viz`, version })}\n`;
  yield writeMeta(input, style.mixed);
  yield `  ${openTag('graph', graphAttributes(version, style.mixed))}\n`;
  yield declareAttributes('node', NODE_FIELDS);
  yield declareAttributes('edge', EDGE_FIELDS);
  yield '    <nodes>\n';
  for (const actor of exportedActors(input)) yield writeNode(actor);
  yield '    </nodes>\n    <edges>\n';
  for (const relationship of exportedRelationships(input)) yield writeEdge(relationship, style);
  yield '    </edges>\n  </graph>\n';
  // After the graph, where no schema minds them, no reader trips over them, and none has to pass them to reach the nodes.
  for (const { type, record } of asideRecords(input)) yield `  ${instruction(`entente-${type}`, record)}\n`;
  yield '</gexf>\n';
}

/**
 * A mixed file names no default. Gephi drops undirected edges where the default is directed, directed ones where it is
 * undirected, and knows no word for both that the schema allows; only where none is given it keeps each edge as it is.
 */
function graphAttributes(version: GexfVersion, mixed: boolean) {
  return {
    ...{ defaultedgetype: mixed ? undefined : 'directed', idtype: 'string', mode: 'dynamic', timeformat: 'date' },
    timerepresentation: version === '1.3' ? 'interval' : undefined,
  };
}
