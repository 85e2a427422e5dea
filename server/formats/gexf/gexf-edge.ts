/** A relationship as an edge of GEXF. */
import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import type { Days } from '../../graph/relationship.ts';
import { channelsOf, FAMILY_COLOURS } from '../colours.ts';
import { extentsOf, startAndEnd } from '../extents.ts';
import { EDGE_FIELDS, type ExportedRelationship } from '../fields/graph-fields.ts';
import { attribute, emptyTag, escapeXml } from '../xml.ts';
import { valuesWriter } from './gexf-attributes.ts';

/** How edges are written. */
export interface EdgeStyle {
  /** Whether the edge itself names its kind, as version 1.3 lets it. */
  kind: boolean;
  /** Whether symmetric relationships are undirected edges; otherwise every edge is directed. */
  mixed: boolean;
}

const writeValues = valuesWriter(EDGE_FIELDS);

const COLOURS = Object.fromEntries(
  Object.entries(FAMILY_COLOURS).map(([family, [r, g, b]]) => [family, emptyTag('viz:color', { r, g, b })]),
) as Readonly<Record<Family, string>>;

/** Thicker with each source, less and less. */
const thicknessOf = (roots: number): string => (roots === 1 ? '1.00' : (1 + Math.log2(roots)).toFixed(2));

export function writeEdge(edge: ExportedRelationship, style: EdgeStyle): string {
  const { id, subject, object, kind, roots } = edge.relationship;
  const extents = extentsOf(edge.possible);
  const { drawn } = edge;
  const colour = drawn ? emptyTag('viz:color', channelsOf(drawn.colour)) : COLOURS[kind.family];
  const thickness = drawn ? drawn.thickness.toFixed(2) : thicknessOf(roots);
  const shape = drawn ? `        <viz:shape value="${drawn.line}"/>\n` : '';
  const type = style.mixed && kind.symmetric ? 'undirected' : 'directed';
  // One expression: joining an array of these is what a large file would spend its time on.
  return (
    `      <edge id="${escapeXml(id)}" source="${escapeXml(subject)}" target="${escapeXml(object)}" type="${type}"` +
    attribute(' label="', kind.reads.forward) +
    (style.kind ? ` kind="${escapeXml(kind.id)}"` : '') +
    ` weight="${roots}"` +
    (extents.length === 1 ? writeDays(extents[0]!) : '') +
    `>\n${writeValues(edge)}` +
    (extents.length > 1 ? writeSpells(extents) : '') +
    `        ${colour}\n        <viz:thickness value="${thickness}"/>\n${shape}      </edge>\n`
  );
}

function writeDays(days: Days): string {
  const { start, end } = startAndEnd(days);
  return attribute(' start="', start) + attribute(' end="', end);
}

function writeSpells(extents: readonly Days[]): string {
  const spells = extents.map((days) => `          <spell${writeDays(days)}/>\n`);
  return `        <spells>\n${spells.join('')}        </spells>\n`;
}
