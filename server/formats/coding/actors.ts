/** Nodes as actors: nothing is known of them but what the file says, so that their type is `other`. */
import type { Actor } from '../../../graph-data/schema/actor.ts';
import { ID_PATTERN } from '../../../graph-data/schema/fields.ts';
import type { Sequence } from '../../../graph-data/schema/sequence.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { nameColumns, valuesOf } from './attributes.ts';
import { cut, FreeIds, oneLine, slug } from './text.ts';

const LONGEST_ID = 80;
const LONGEST_NAME = 200;

export interface CodedActors extends Sequence<Actor> {
  /** The actor, by node. */
  readonly ofNode: Int32Array;
  /** The node, by actor. */
  readonly nodes: Int32Array;
  /** The id, by actor; ascending. */
  readonly ids: readonly string[];
  /** The preferred name. */
  name(actor: number): string;
}

/** The actors of a file's nodes, by id. A record is made each time that it is asked for. */
export function codeActors(table: GraphTable, fileName: string): CodedActors {
  const { nodes } = table;
  const idOfNode = idsOf(table);
  const order = Int32Array.from(idOfNode.keys());
  if (!isAscending(idOfNode)) order.sort((a, b) => (idOfNode[a]! < idOfNode[b]! ? -1 : 1));
  const ofNode = new Int32Array(order.length);
  for (let actor = 0; actor < order.length; actor += 1) ofNode[order[actor]!] = actor;
  const columns = nameColumns(nodes.attributes);
  const label = (node: number) => oneLine(nodes.label(node) ?? '') || oneLine(nodes.id(node)) || idOfNode[node]!;
  const name = (actor: number) => cut(label(order[actor]!), LONGEST_NAME);

  const at = (actor: number): Actor | undefined => {
    const node = order[actor];
    if (node === undefined) return undefined;
    const [id, fileId, whole] = [idOfNode[node]!, nodes.id(node), nodes.label(node)];
    const preferred = cut(label(node), LONGEST_NAME);
    const attributes = valuesOf(columns, node, [
      ['id in the file', fileId === id ? undefined : fileId],
      ['label in the file', whole === undefined || whole === preferred ? undefined : whole],
    ]);
    const where = nodes.declared(node) || !table.listsNodes ? `Node` : 'Named by an edge, but not declared as a node,';
    return {
      id,
      type: 'other',
      names: [{ value: preferred, preferred: true }],
      summary: cut(`${where} ${oneLine(`“${cut(fileId, 200)}”`)} of ${fileName}.`.replace(/, “/, ': “'), 500),
      ...(attributes && { attributes }),
    };
  };
  const ids = Array.from(order, (node) => idOfNode[node]!);
  return {
    ...{ length: order.length, at, ofNode, nodes: order, ids, name },
    *[Symbol.iterator]() {
      for (let actor = 0; actor < order.length; actor += 1) yield at(actor)!;
    },
  };
}

/** The file's own ids where they can be ids here, and else ids made of them or of the labels. Own ids go first. */
function idsOf({ nodes, findings }: GraphTable): string[] {
  const free = new FreeIds();
  const ids: (string | undefined)[] = [];
  for (let node = 0; node < nodes.count; node += 1) {
    const id = nodes.id(node);
    const fits = id.length <= LONGEST_ID && ID_PATTERN.test(id);
    ids.push(fits ? free.take(id, '-', LONGEST_ID) : undefined);
    const label = nodes.label(node);
    if (label !== undefined && label.length > LONGEST_NAME) {
      findings.add('long-label', nodes.line(node), () => `the label is cut for display; the whole is kept beside it`);
    }
  }
  return ids.map((own, node) => {
    if (own !== undefined) return own;
    const made = slug(nodes.id(node), '-', LONGEST_ID) || slug(nodes.label(node) ?? '', '-', LONGEST_ID);
    return free.take(made || 'actor', '-', LONGEST_ID);
  });
}

function isAscending(ids: readonly string[]): boolean {
  for (let index = 1; index < ids.length; index += 1) if (ids[index - 1]! >= ids[index]!) return false;
  return true;
}
