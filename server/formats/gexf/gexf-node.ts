/** An actor as a node of GEXF. */
import { labelOf, type ActorType } from '../../../graph-data/schema/actor.ts';
import { ACTOR_COLOURS, channelsOf } from '../colours.ts';
import { NODE_FIELDS, type ExportedActor } from '../fields/graph-fields.ts';
import { attribute, emptyTag, escapeXml } from '../xml.ts';
import { valuesWriter } from './gexf-attributes.ts';

const writeValues = valuesWriter(NODE_FIELDS);

const COLOURS = Object.fromEntries(
  Object.entries(ACTOR_COLOURS).map(([type, [r, g, b]]) => [type, emptyTag('viz:color', { r, g, b })]),
) as Readonly<Record<ActorType, string>>;

/** The outlines on the map that GEXF has a word for; it has none for a hexagon, nor for a triangle that stands on its tip. */
const SHAPES: Partial<Record<ActorType, string>> = {
  organization: 'disc',
  leader: 'triangle',
  agency: 'square',
  community: 'diamond',
};

export function writeNode(node: ExportedActor): string {
  const { actor, size, x, y, drawn } = node;
  const colour = drawn ? emptyTag('viz:color', channelsOf(drawn.colour)) : COLOURS[actor.type];
  const shape = drawn ? SHAPES[actor.type] : undefined;
  return (
    `      <node id="${escapeXml(actor.id)}"${attribute(' label="', labelOf(actor))}>\n${writeValues(node)}` +
    `        ${colour}\n        <viz:position x="${x}" y="${y}" z="0"/>\n` +
    `        <viz:size value="${size}"/>\n${shape ? `        <viz:shape value="${shape}"/>\n` : ''}      </node>\n`
  );
}
