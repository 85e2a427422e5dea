/** Actors from the fields of nodes. */
import { actorSchema, labelOf } from '../../../graph-data/schema/actor.ts';
import { ACTOR_FIELDS, readActor } from '../fields/actor-fields.ts';
import { countTo, type Steps } from '../../graph/turns.ts';
import { quote, type AttributeColumn, type GraphTable } from '../table/graph-table.ts';
import type { Restored } from './restored.ts';

/** Columns by the names of fields; what has no field is not looked at. */
export function columnsByName(attributes: readonly AttributeColumn[]): ReadonlyMap<string, AttributeColumn> {
  return new Map(attributes.toReversed().map((column) => [column.name, column]));
}

/** Takes every node that the file declares as an actor. */
export function* readActors({ nodes, findings }: GraphTable, restored: Restored): Steps<void> {
  const columns = columnsByName(nodes.attributes);
  yield* countTo(nodes.count, (node) => {
    if (!nodes.declared(node)) return;
    const [id, line, label] = [nodes.id(node), nodes.line(node), nodes.label(node)];
    const value = (field: string) => columns.get(field)?.at(node);
    const isOurs = ACTOR_FIELDS.some((field) => (value(field.id) ?? '') !== '');
    if (!isOurs) findings.add('added-node', line, `node ${quote(id)} was added by another program; its type is other`);
    const actor = restored.problems.check(
      actorSchema,
      isOurs ? tryRead(id, value, line, restored) : addedActor(id, label),
      line,
      `actor ${quote(id)}`,
    );
    if (!actor) return;
    restored.actors.add(actor, line);
    if (label === undefined || label === labelOf(actor)) return;
    findings.add(
      'label-differs',
      line,
      `the label of ${id} is ${quote(label)}, which none of its names is; names count`,
    );
  });
}

function tryRead(id: string, value: (field: string) => string | undefined, line: number, { problems }: Restored) {
  try {
    return readActor(id, value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problems.add(line, `actor ${quote(id)}: ${error.message}`);
    return undefined;
  }
}

/** A node that someone put in with another program, which knows no more of it than a label. */
function addedActor(id: string, label: string | undefined) {
  const names = [{ value: label?.trim() || id, preferred: true }];
  return { id, type: 'other', names, summary: 'Added to the file by another program.' };
}
