/** Nodes and edges of a graph in JSON as rows of a table. */
import type { FileEdge, GraphTable } from '../table/graph-table.ts';
import { quote } from '../table/graph-table.ts';
import { EdgeTimes } from './edge-time.ts';
import { GraphElement } from './graph-element.ts';
import type { JsonValue } from './json-scanner.ts';
import { isObject } from './text-of-value.ts';

const KINDS = ['kind', 'relation', 'relationship', 'interaction', 'predicate'];
/** Of an edge's `type`: how it is drawn, or that it has a direction; every other word is its kind. */
const NO_KINDS = /^(un)?directed$|^mutual$|^(line|arrow|curve|curved|curvedArrow|dashed|dotted|default)$/i;

/** What is said of nodes by number, as D3 did before its fourth version, holds where nodes have no numbers for ids. */
type NodeNames = 'numbers' | 'texts' | 'none';

export class GraphJson {
  readonly #table: GraphTable;
  readonly #times: EdgeTimes;
  /** What edges are that do not say it themselves. */
  #directed: boolean;
  /** By its place in the list of nodes, the row of each in the table. */
  readonly #rows: number[] = [];
  /** Edges that came before the nodes and name these by number. */
  readonly #early: JsonValue[] = [];
  #names: NodeNames = 'none';

  constructor(table: GraphTable, directed: boolean) {
    this.#table = table;
    this.#times = new EdgeTimes(table.findings);
    this.#directed = directed;
  }

  /** What the file says of edges that do not say it themselves. */
  setDirected(directed: boolean, line: number): void {
    if (directed !== this.#directed && this.#table.edges.count > 0) {
      const message = 'whether edges have a direction is said after them; put it before them, where it counts';
      this.#table.findings.add('late-direction', line, message);
    }
    this.#directed = directed;
  }

  node({ value, line }: JsonValue): void {
    const node = new GraphElement(isObject(value) ? value : { id: value }, line, this.#table.findings);
    const [given, isNumber] = idOf(node);
    if (isNumber) this.#names = 'numbers';
    else if (given !== undefined && this.#names === 'none') this.#names = 'texts';
    const id = given ?? this.#idFromName(node);
    const label = node.take('label', 'name', 'title');
    const position = positionOf(node);
    this.#table.addNode({
      id,
      line,
      ...(label !== undefined && { label }),
      ...position,
      attributes: node.attributes(),
    });
    this.#rows.push(this.#table.nodes.indexOf(id));
  }

  edge(element: JsonValue): void {
    if (this.#rows.length > 0 || !isObject(element.value)) return this.#addEdge(element);
    const { members } = new GraphElement(element.value, element.line, this.#table.findings);
    if (typeof members.source === 'number' || typeof members.target === 'number') this.#early.push(element);
    else this.#addEdge(element);
  }

  /** Once the file has ended. */
  end(): void {
    for (const element of this.#early) this.#addEdge(element);
  }

  #addEdge({ value, line }: JsonValue): void {
    const { findings } = this.#table;
    const given = Array.isArray(value) ? { source: value[0] as unknown, target: value[1] as unknown, value: value.slice(2) } : value; // prettier-ignore
    const edge = new GraphElement(isObject(given) ? given : {}, line, findings);
    const [source, target] = [this.#end(edge, 'source', 'from'), this.#end(edge, 'target', 'to')];
    if (source === undefined || target === undefined) {
      const message = `an edge has no ${source === undefined ? 'source' : 'target'}; it is left out: ${quote(JSON.stringify(value))}`;
      return findings.add('edge-without-end', line, message);
    }
    const directed = this.#directionOf(edge);
    const id = edge.take(...(edge.hasAttributes ? ['key'] : ['id']));
    const kind = edge.take(...KINDS) ?? kindFromType(edge);
    const label = edge.take('label');
    // Claims of our own have dates of their own.
    const when = edge.members.claim_ids === undefined ? this.#times.take(edge) : undefined;
    const row: FileEdge = { source, target, directed, line, attributes: edge.attributes() };
    if (id !== undefined) row.id = id;
    if (kind !== undefined) row.kind = kind;
    if (label !== undefined) row.label = label;
    if (when !== undefined) row.when = when;
    this.#table.addEdge(row);
  }

  #end(edge: GraphElement, ...names: string[]): string | undefined {
    const name = names.find((one) => edge.members[one] !== undefined && edge.members[one] !== null);
    const value = name === undefined ? undefined : edge.takeValue(name);
    // A simulation of D3 puts the node itself in the place of its id.
    if (isObject(value))
      return idOf(new GraphElement(value, edge.line, this.#table.findings))[0] ?? edge.idText(value.name);
    if (Array.isArray(value)) return JSON.stringify(value);
    const text = edge.idText(value);
    if (typeof value !== 'number' || this.#names === 'numbers') return text;
    const isId = this.#names === 'texts' && this.#table.nodes.indexOf(text!) >= 0;
    const row = isId ? undefined : this.#rows[value];
    return row === undefined ? text : this.#table.nodes.id(row);
  }

  #directionOf(edge: GraphElement): boolean {
    const { undirected, directed, type } = edge.members;
    if (typeof undirected === 'boolean') return !edge.takeValue('undirected');
    if (typeof directed === 'boolean') return edge.takeValue('directed') === true;
    const word = typeof type === 'string' ? /^(un)?directed$/i.exec(type) : null;
    if (word === null) return this.#directed || (edge.members.from !== undefined && edge.members.source === undefined);
    edge.takeValue('type');
    return word[1] === undefined;
  }

  /** Of a node without an id: its name, with a number behind it where another has that name, or its place in the list. */
  #idFromName(node: GraphElement): string {
    const { nodes, findings } = this.#table;
    const name = node.idText(node.members.name) ?? node.idText(node.members.label);
    const wished = name ?? `node ${this.#rows.length}`;
    if (name === undefined)
      findings.add('node-without-id', node.line, `a node has no id; it is called ${quote(wished)}`);
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? wished : `${wished} (${number})`;
      const row = nodes.indexOf(id);
      if (row < 0 || !nodes.declared(row)) return id;
    }
  }
}

/** The id and whether it is a number; a list, as networkx writes tuples, is its JSON. */
function idOf(node: GraphElement): [id: string | undefined, isNumber: boolean] {
  const names = node.hasAttributes ? ['key', 'id'] : ['id', 'key'];
  const name = names.find((one) => node.members[one] !== undefined && node.members[one] !== null);
  if (name === undefined) return [undefined, false];
  const value = node.takeValue(name);
  const text = typeof value === 'object' ? JSON.stringify(value) : node.idText(value);
  return [text, typeof value === 'number'];
}

function kindFromType(edge: GraphElement): string | undefined {
  const type = edge.idText(edge.members.type);
  return type === undefined || NO_KINDS.test(type) ? undefined : edge.take('type');
}

/** Cytoscape's is apart, and its y goes downwards. */
function positionOf(node: GraphElement): { x: number; y: number } | undefined {
  const { position, x, y } = node.members;
  if (isObject(position) && typeof position.x === 'number' && typeof position.y === 'number') {
    node.takeValue('position');
    return { x: position.x, y: -position.y };
  }
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  node.takeValue('x');
  node.takeValue('y');
  return { x, y };
}
