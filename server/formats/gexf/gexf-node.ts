/** An actor as a node of GEXF. */
import { labelOf, preferredName, type Actor } from '../../../graph-data/schema/actor.ts';
import { ACTOR_COLOURS } from '../colours.ts';
import { writeValues, type GexfAttribute } from './gexf-attributes.ts';
import { emptyTag, openTag } from '../xml.ts';

/** What a node is made of. */
export interface GexfNode {
  actor: Actor;
  /** How many of the relationships in the file it has. */
  degree: number;
  x: number;
  y: number;
}

export const NODE_ATTRIBUTES: readonly GexfAttribute<GexfNode>[] = [
  { id: 'name', type: 'string', value: ({ actor }) => preferredName(actor) },
  { id: 'actor_type', type: 'string', value: ({ actor }) => actor.type },
  { id: 'subtype', type: 'string', value: ({ actor }) => actor.subtype },
  { id: 'disambiguation', type: 'string', value: ({ actor }) => actor.disambiguation },
  { id: 'aliases', type: 'liststring', value: ({ actor }) => aliasesOf(actor) },
  { id: 'summary', type: 'string', value: ({ actor }) => actor.summary },
  { id: 'country', type: 'string', value: ({ actor }) => actor.country },
  { id: 'founded', type: 'string', value: ({ actor }) => actor.founded },
  { id: 'dissolved', type: 'string', value: ({ actor }) => actor.dissolved },
  { id: 'tags', type: 'liststring', value: ({ actor }) => actor.tags },
  { id: 'external_ids', type: 'liststring', value: ({ actor }) => externalIdsOf(actor) },
  { id: 'relationships', type: 'integer', value: ({ degree }) => degree },
];

/** Every other name than the preferred, acronyms included. */
function aliasesOf(actor: Actor): string[] {
  const others = new Set(actor.names.map(({ value }) => value));
  others.delete(preferredName(actor));
  return [...others];
}

/** `wikidata:Q42` */
function externalIdsOf({ externalIds = {} }: Actor): string[] {
  return Object.entries(externalIds).map(([scheme, id]) => `${scheme}:${id}`);
}

/** The size by which the layout keeps actors from overlapping, to two decimals. */
const sizeOf = (degree: number): string => (2 + Math.sqrt(degree)).toFixed(2);

export function writeNode(node: GexfNode): string {
  const { actor, degree, x, y } = node;
  const [r, g, b] = ACTOR_COLOURS[actor.type];
  return [
    `      ${openTag('node', { id: actor.id, label: labelOf(actor) })}\n`,
    writeValues(NODE_ATTRIBUTES, node),
    `        ${emptyTag('viz:color', { r, g, b })}\n`,
    `        ${emptyTag('viz:position', { x, y, z: 0 })}\n`,
    `        ${emptyTag('viz:size', { value: sizeOf(degree) })}\n`,
    '      </node>\n',
  ].join('');
}
