/** An actor as a node of GEXF. */
import { labelOf, type ActorType } from '../../../graph-data/schema/actor.ts';
import { ACTOR_COLOURS } from '../colours.ts';
import { NODE_FIELDS, type ExportedActor } from '../fields/graph-fields.ts';
import { attribute, emptyTag, escapeXml } from '../xml.ts';
import { valuesWriter } from './gexf-attributes.ts';

const writeValues = valuesWriter(NODE_FIELDS);

const COLOURS = Object.fromEntries(
  Object.entries(ACTOR_COLOURS).map(([type, [r, g, b]]) => [type, emptyTag('viz:color', { r, g, b })]),
) as Readonly<Record<ActorType, string>>;

export function writeNode(node: ExportedActor): string {
  const { actor, size, x, y } = node;
  return (
    `      <node id="${escapeXml(actor.id)}"${attribute(' label="', labelOf(actor))}>\n${writeValues(node)}` +
    `        ${COLOURS[actor.type]}\n        <viz:position x="${x}" y="${y}" z="0"/>\n` +
    `        <viz:size value="${size}"/>\n      </node>\n`
  );
}
