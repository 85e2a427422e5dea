/**
 * The graph as GEXF (https://gexf.net), in the dialect that Gephi, graphology and networkx all read alike: one static
 * block of attributes a class, every edge directed, dates as whole days.
 */
import type { GexfVersion } from '../../contract/export-formats.ts';
import { degreesIn } from '../../graph/actor-graph.ts';
import { certainDays, describeRelationship, possibleDays } from '../../graph/relationship.ts';
import type { ExportInput } from '../export-input.ts';
import { declareAttributes } from './gexf-attributes.ts';
import { EDGE_ATTRIBUTES, writeEdge } from './gexf-edge.ts';
import { writeMeta } from './gexf-meta.ts';
import { NODE_ATTRIBUTES, writeNode } from './gexf-node.ts';
import { openTag } from '../xml.ts';

const NAMESPACES: Readonly<Record<GexfVersion, string>> = {
  '1.3': 'http://gexf.net/1.3',
  '1.2': 'http://www.gexf.net/1.2draft',
};

/** Characters in a chunk before it is handed on; the last record comes on top. */
const CHUNK = 32_768;

/** Writes the file in chunks of about 32 000 characters. Holds one record at a time, and the chunk. */
export function* writeGexf(input: ExportInput): Generator<string, void> {
  let chunk = '';
  for (const piece of piecesOf(input)) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function* piecesOf({
  snapshot,
  selection,
  relationships,
  actors,
  options,
  filterText,
}: ExportInput): Generator<string> {
  const { version = '1.3' } = options;
  const { graph, records } = snapshot;
  const { x, y } = snapshot.layout();
  const namespace = NAMESPACES[version];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${openTag('gexf', { xmlns: namespace, 'xmlns:viz': `${namespace}/viz`, version })}\n`;
  yield writeMeta(snapshot, filterText);
  yield `  ${openTag('graph', graphAttributes(version))}\n`;
  yield declareAttributes('node', NODE_ATTRIBUTES);
  yield declareAttributes('edge', EDGE_ATTRIBUTES);
  yield '    <nodes>\n';
  const degrees = degreesIn(snapshot.graph, relationships);
  for (const index of actors) {
    yield writeNode({ actor: graph.actors.at(index)!, degree: degrees[index]!, x: x[index]!, y: y[index]! });
  }
  yield '    </nodes>\n    <edges>\n';
  for (const index of relationships) {
    const edge = {
      relationship: describeRelationship(selection, index),
      possible: possibleDays(selection, index),
      certain: certainDays(selection, index),
      reports: records.reports,
    };
    yield writeEdge(edge, { kind: version === '1.3' });
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function graphAttributes(version: GexfVersion) {
  return {
    ...{ defaultedgetype: 'directed', idtype: 'string', mode: 'dynamic', timeformat: 'date' },
    timerepresentation: version === '1.3' ? 'interval' : undefined,
  };
}
