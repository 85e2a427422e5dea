/** A graph without claims as GEXF, through the tags and tables that the export is written with. */
import { inChunks } from '../../server/formats/chunks.ts';
import type { Field } from '../../server/formats/fields/field.ts';
import { declareAttributes, valuesWriter } from '../../server/formats/gexf/gexf-attributes.ts';
import { attribute, escapeXml } from '../../server/formats/xml.ts';

const KINDS = ['allied_with', 'cooperates_with', 'supports', 'fights', 'rival_of', 'attacked', 'part_of', 'leads'];
const FAMILIES = ['alliance', 'alliance', 'alliance', 'rivalry', 'rivalry', 'rivalry', 'structure', 'structure'];
const TYPES = ['organization', 'leader', 'agency', 'state', 'community'];
const COUNTRIES = ['PK', 'AF', 'IN', 'IR', 'US', 'CN', 'SA', 'AE'];

/** A number that looks random and follows from another, so that nothing has to be kept. */
const mix = (number: number): number =>
  (Math.imul(number + 1, 0x9e3779b1) ^ (Math.imul(number, 0x85ebca6b) >>> 13)) >>> 0;

export function plainNode(node: number) {
  const drawn = mix(node);
  return {
    id: `n${node}`,
    label: `Actor number ${node}`,
    actor_type: TYPES[drawn % 5]!,
    country: COUNTRIES[node % 8]!,
    x: (drawn % 2_000_000) / 1000 - 1000,
    y: (mix(node + 1) % 2_000_000) / 1000 - 1000,
  };
}

const STARTS = Array.from({ length: 5000 }, (_, day) => new Date(day * 86_400_000 + 946_684_800_000).toISOString().slice(0, 10)); // prettier-ignore

export function plainEdge(edge: number, nodes: number) {
  const drawn = mix(edge);
  return {
    id: `e${edge}`,
    source: `n${drawn % nodes}`,
    target: `n${mix(edge + 7) % nodes}`,
    kind: KINDS[drawn % 8]!,
    weight: 1 + (drawn % 9),
    start: STARTS[drawn % 5000]!,
    end: drawn % 2 === 0 ? '2024-12-31' : undefined,
    confidence: drawn % 101,
    sign: (drawn % 3) - 1,
    family: FAMILIES[drawn % 8]!,
  };
}

type Node = ReturnType<typeof plainNode>;
type Edge = ReturnType<typeof plainEdge>;
const NODE_FIELDS: readonly Field<Node>[] = [
  { id: 'actor_type', type: 'string', write: ({ actor_type }) => actor_type },
  { id: 'country', type: 'string', write: ({ country }) => country },
];
const EDGE_FIELDS: readonly Field<Edge>[] = [
  { id: 'confidence', type: 'integer', write: ({ confidence }) => confidence },
  { id: 'sign', type: 'integer', write: ({ sign }) => sign },
  { id: 'family', type: 'string', write: ({ family }) => family },
];

export const plainGexf = (nodes: number, edges: number): Generator<string, void> => inChunks(piecesOf(nodes, edges));

function* piecesOf(nodes: number, edges: number): Generator<string, void> {
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n';
  yield declareAttributes('node', NODE_FIELDS) + declareAttributes('edge', EDGE_FIELDS);
  const [nodeValues, edgeValues] = [valuesWriter(NODE_FIELDS), valuesWriter(EDGE_FIELDS)];
  yield '    <nodes>\n';
  for (let index = 0; index < nodes; index += 1) {
    const node = plainNode(index);
    yield (
      `      <node id="${escapeXml(node.id)}"${attribute(' label="', node.label)}>\n${nodeValues(node)}` +
      `        <viz:position x="${node.x}" y="${node.y}" z="0"/>\n      </node>\n`
    );
  }
  yield '    </nodes>\n    <edges>\n';
  for (let index = 0; index < edges; index += 1) {
    const edge = plainEdge(index, nodes);
    yield (
      `      <edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"` +
      ` kind="${escapeXml(edge.kind)}" weight="${edge.weight}"` +
      attribute(' start="', edge.start) +
      attribute(' end="', edge.end) +
      `>\n${edgeValues(edge)}      </edge>\n`
    );
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
