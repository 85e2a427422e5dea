/** What nodes, edges and the file itself say in every format of JSON that is a graph with properties. */
import { labelOf } from '../../../graph-data/schema/actor.ts';
import { aboutFile } from '../about-file.ts';
import { ACTOR_COLOURS, FAMILY_COLOURS, type Colour } from '../colours.ts';
import type { ExportInput } from '../export-input.ts';
import type { Field } from '../fields/field.ts';
import { EDGE_FIELDS, NODE_FIELDS, type ExportedActor, type ExportedRelationship } from '../fields/graph-fields.ts';
import { lastCodedOn } from '../last-coded-on.ts';

type Members = Record<string, unknown>;

/** All that a node says but its id and where it is drawn. Lists are lists. */
export const nodeMembers = (node: ExportedActor): Members => ({
  label: labelOf(node.actor),
  ...fieldMembers(NODE_FIELDS, node),
  size: Number(node.size),
  color: hexOf(ACTOR_COLOURS[node.actor.type]),
});

/** All that an edge says but its id and its ends. Thicker with each source, less and less. */
export function edgeMembers(edge: ExportedRelationship): Members {
  const { kind, roots } = edge.relationship;
  return {
    ...{ label: kind.reads.forward, kind: kind.id, weight: roots },
    ...fieldMembers(EDGE_FIELDS, edge),
    ...{ size: Number((1 + Math.log2(roots)).toFixed(2)), color: hexOf(FAMILY_COLOURS[kind.family]) },
  };
}

function fieldMembers<T>(fields: readonly Field<T>[], of: T): Members {
  const members: Members = {};
  for (const { id, write } of fields) {
    const value = write(of);
    if (value !== undefined && value !== '') members[id] = value;
  }
  return members;
}

const hexOf = (colour: Colour): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

const HOW_TO_READ = [
  'Where symmetric is true the relationship has no direction, whatever an edge says.',
  'weight and roots are the number of independent sources; sign (-1, 0, 1) is apart from weight.',
  'start_date, end_date and periods are the dates as reported, in EDTF level 1 (ISO 8601-2); certain_extents are the days on which the relationship certainly held.',
  'The claim_ lists run parallel, one element a claim, empty where the claim has nothing to tell; claim_ratings are Admiralty ratings of the report (A-F) and of the claim (1-6).',
  'entente holds the reports, events and other records that are neither node nor edge, so that Entente reads the same dataset back.',
];

/** What the file says of itself, as members. */
export function aboutMembers(input: ExportInput): Members {
  const { dataset } = input.snapshot;
  const description = [...aboutFile(input), ...HOW_TO_READ].join(' ');
  return { title: dataset.info.title, creator: 'Entente', description, lastModified: lastCodedOn(dataset) };
}
