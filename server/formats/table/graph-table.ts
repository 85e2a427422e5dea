/**
 * A graph file as it was read, before anything is made of it: the one thing that readers of every format fill. Texts are
 * bytes and numbers are in typed arrays, so that a million nodes and five million edges fit into a few hundred megabytes.
 */
import type { TablePreview } from '../../contract/table-preview.ts';
import { FileError } from '../file-error.ts';
import { ByteHeap } from './byte-heap.ts';
import { EdgeRows } from './edge-rows.ts';
import { Findings } from './findings.ts';
import { NodeRows } from './node-rows.ts';
import type { TextColumn } from './text-column.ts';
import { Utf8Scratch } from './utf8-scratch.ts';

type Attributes = Iterable<readonly [name: string, value: string]>;

export interface FileNode {
  id: string;
  label?: string;
  line: number;
  x?: number;
  y?: number;
  attributes?: Attributes;
}

export interface FileEdge {
  id?: string;
  source: string;
  target: string;
  directed: boolean;
  kind?: string;
  label?: string;
  /** EDTF, one a spell; none where the file does not date it. */
  when?: readonly string[];
  line: number;
  attributes?: Attributes;
}

export interface AttributeColumn {
  readonly name: string;
  at(i: number): string | undefined;
}

/** Attributes that a row of a graph file has at most, as a rule. */
const USUAL_COLUMNS = 20;

export class GraphTable {
  readonly findings: Findings;
  /** What the file says of itself: title, creator, description, keywords, lastModified. */
  readonly about = new Map<string, string>();
  /** Records of Entente's own that stand beside nodes and edges. */
  readonly records: { type: string; json: string; line: number }[] = [];
  readonly nodes: NodeRows;
  readonly edges: EdgeRows;
  readonly #scratch = new Utf8Scratch();
  /** Whether the file lists its nodes, so that one that only an edge names is odd; a bare list of edges does not. */
  listsNodes = true;
  /** Of a table of edges or, where there is none, of nodes: what its owner may want to say of its columns. */
  preview: TablePreview | undefined;
  /** How many nodes and edges together are taken. */
  mostRows = Infinity;
  #isFinished = false;

  constructor(findings: Findings = new Findings()) {
    const heap = new ByteHeap();
    this.findings = findings;
    this.nodes = new NodeRows(heap);
    this.edges = new EdgeRows(heap);
  }

  /**
   * @throws {FileError} where the table has more rows than are taken, or more cells than that many rows would have
   */
  checkSize(line?: number): void {
    const { nodes, edges, mostRows } = this;
    const cells = nodes.count * nodes.columns.columns.length + edges.count * edges.columns.columns.length;
    if (nodes.count + edges.count <= mostRows && cells <= mostRows * USUAL_COLUMNS) return;
    const most = mostRows.toLocaleString('en');
    throw new FileError(
      line,
      `more than ${most} nodes and edges, or as many times ${USUAL_COLUMNS} values, are not taken here; open the file with npm start -- --data FILE`,
    );
  }

  addNode(node: FileNode): void {
    if (this.mostRows !== Infinity) this.checkSize(node.line);
    const end = this.#scratch.write(node.id);
    const row = this.nodes.declare(this.#scratch.bytes, 0, end, node.line);
    if (row < 0) return this.#compare(-1 - row, node);
    if (node.label !== undefined) this.#set(this.nodes.labels, row, node.label);
    if (node.x !== undefined && node.y !== undefined) this.nodes.place(row, node.x, node.y);
    for (const [name, value] of node.attributes ?? []) this.#set(this.nodes.columns.column(name), row, value);
  }

  addEdge(edge: FileEdge): void {
    if (this.mostRows !== Infinity) this.checkSize(edge.line);
    const source = this.#mention(edge.source, edge.line);
    const target = this.#mention(edge.target, edge.line);
    const row = this.edges.add(source, target, edge.directed, edge.line);
    if (edge.id !== undefined) {
      const end = this.#scratch.write(edge.id);
      this.edges.name(row, this.#scratch.bytes, 0, end);
    }
    if (edge.kind !== undefined) this.#set(this.edges.kinds, row, edge.kind);
    if (edge.label !== undefined) this.#set(this.edges.labels, row, edge.label);
    for (const [name, value] of edge.attributes ?? []) this.#set(this.edges.columns.column(name), row, value);
    for (const [index, when] of (edge.when ?? []).entries()) {
      this.edges.when.setText(index === 0 ? row : this.edges.repeat(row), when);
    }
  }

  /** Tells of nodes that only edges name, and of edges that share an id. Every reader calls it once, at its end. */
  finish(): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    const { nodes, edges, findings } = this;
    for (let index = 0; this.listsNodes && index < nodes.count; index += 1) {
      if (nodes.declared(index)) continue;
      const told = () => `an edge names node ${quote(nodes.id(index))}, which the file does not declare; it was made`;
      findings.add('undeclared-node', nodes.line(index), told);
    }
    edges.duplicates((row, first) =>
      findings.add('duplicate-edge', edges.line(row), () => {
        return `edge id ${quote(edges.id(row)!)} is that of line ${edges.line(first)} already; both edges are kept`;
      }),
    );
  }

  /** Tells that a node is declared again; the first is kept. */
  tellAgain(row: number, line: number): void {
    this.findings.add('duplicate-node', line, () => {
      return `node ${quote(this.nodes.id(row))} is declared on line ${this.nodes.line(row)} already; the first is kept`;
    });
  }

  /** Tells what the second declaration of a node says and the first, which is kept, does not. */
  tellDifference(row: number, line: number, name: string, value: string, kept: string | undefined): void {
    this.findings.add('duplicate-node-differs', line, () => {
      const first = kept === undefined ? 'where the first has none' : `where the first says ${quote(kept)}`;
      return `the second node ${quote(this.nodes.id(row))} says ${name} ${quote(value)} ${first}`;
    });
  }

  #mention(id: string, line: number): number {
    const end = this.#scratch.write(id);
    return this.nodes.mention(this.#scratch.bytes, 0, end, line);
  }

  #set(column: TextColumn, row: number, value: string): void {
    const end = this.#scratch.write(value);
    column.set(row, this.#scratch.bytes, 0, end);
  }

  #compare(row: number, { line, label, x, y, attributes }: FileNode): void {
    this.tellAgain(row, line);
    const tell = (name: string, value: string | undefined, kept: string | undefined) => {
      if (value !== undefined && value !== kept) this.tellDifference(row, line, name, value, kept);
    };
    tell('label', label, this.nodes.label(row));
    tell('x', x?.toString(), this.nodes.x?.[row]?.toString());
    tell('y', y?.toString(), this.nodes.y?.[row]?.toString());
    for (const [name, value] of attributes ?? []) tell(name, value, this.nodes.columns.column(name).at(row));
  }
}

/** A text of the file within a message. */
export const quote = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
