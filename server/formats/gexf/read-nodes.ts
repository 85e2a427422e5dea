/** Nodes of GEXF, and what stands within them. */
import type { GraphTable } from '../table/graph-table.ts';
import type { TextColumn } from '../table/text-column.ts';
import { GexfDeclarations } from './read-declarations.ts';
import { readNumber } from './read-number.ts';
import { MEANING, type GexfTag } from './read-tag.ts';
import { GexfTarget, type Suspended } from './read-target.ts';
import type { TagScanner } from './scan-tags.ts';

const TIMES = [MEANING.start, MEANING.end, MEANING.startopen, MEANING.endopen, MEANING.timestamp, MEANING.timestamps, MEANING.intervals]; // prettier-ignore
/** What is no attribute of the node itself. */
const OWN = new Set<number>([MEANING.id, MEANING.label, MEANING.pid]);

export class GexfNodes {
  readonly declarations: GexfDeclarations;
  readonly target: GexfTarget;
  readonly #table: GraphTable;
  /** The nodes around the one that is open. */
  readonly #around: Suspended[] = [];
  #depth = 0;
  #z: TextColumn | undefined;

  constructor(table: GraphTable) {
    this.#table = table;
    this.declarations = new GexfDeclarations('node', table.nodes.columns, table.findings);
    this.target = new GexfTarget(table, table.nodes.columns, this.declarations);
  }

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  open(scanner: TagScanner, tag: GexfTag): void {
    const { nodes, findings } = this.#table;
    const { places } = tag.read(scanner);
    const { bytes, starts, ends, line } = scanner;
    const id = places[MEANING.id]!;
    let row = -1;
    let isSecond = false;
    if (id < 0) findings.add('node-without-id', line, 'a node has no id, so it and what it says is left out');
    else {
      row = nodes.declare(bytes, starts[id]!, ends[id]!, line);
      isSecond = row < 0;
      if (isSecond) this.#table.tellAgain((row = -1 - row), line);
    }
    const parent = this.target.row;
    if (this.#depth > 0) this.#around.push(this.target.suspend());
    this.target.begin(row, isSecond);
    this.#depth += 1;
    if (row < 0) return;
    const label = places[MEANING.label]!;
    if (label >= 0) this.target.set(nodes.labels, bytes, starts[label]!, ends[label]!, line);
    const pid = places[MEANING.pid]!;
    if (pid >= 0 && ends[pid]! > starts[pid]!) this.readParent(bytes, starts[pid]!, ends[pid]!, line);
    if (this.#depth > 1 && parent >= 0) this.#link(row, parent, line);
    if (scanner.count > 2 || label < 0) this.#rest(scanner, tag);
  }

  close(): void {
    this.target.finish();
    this.#depth -= 1;
    const around = this.#around.pop();
    if (around) this.target.resume(around);
    else this.target.begin(-1, false);
  }

  /** The node is within another, or says so. */
  readParent(bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.target.row >= 0) this.#link(this.target.row, this.#table.nodes.mention(bytes, start, end, line), line);
  }

  readPosition(scanner: TagScanner, tag: GexfTag): void {
    const { row, isSecond } = this.target;
    if (row < 0) return;
    const { places } = tag.read(scanner);
    const { bytes, starts, ends, line } = scanner;
    const number = (meaning: number, missing: number) => {
      const place = places[meaning]!;
      return place < 0 ? missing : readNumber(bytes, starts[place]!, ends[place]!);
    };
    const [x, y, z] = [number(MEANING.x, NaN), number(MEANING.y, NaN), number(MEANING.z, 0)];
    if (Number.isNaN(x) || Number.isNaN(y)) {
      this.#table.findings.add('bad-position', line, 'a position has no x and y that are numbers; kept as attributes');
      for (const meaning of [MEANING.x, MEANING.y]) this.#keep(scanner, places[meaning]!);
    } else if (isSecond) this.#compare(x, y, line);
    else this.#table.nodes.place(row, x, y);
    const place = places[MEANING.z]!;
    if (z === 0 || place < 0) return;
    this.#z ??= this.#table.nodes.columns.column('z');
    this.target.set(this.#z, bytes, starts[place]!, ends[place]!, line);
  }

  /** A spell, which the table has for edges alone. */
  keepSpell(text: string, line: number): void {
    this.#tellTime(line);
    this.target.appendText('spells', text, line);
  }

  #compare(x: number, y: number, line: number): void {
    const { nodes } = this.#table;
    const { row } = this.target;
    const kept = [nodes.x?.[row], nodes.y?.[row]];
    if (kept[0] === x && kept[1] === y) return;
    const first = kept[0] === undefined || Number.isNaN(kept[0]) ? undefined : kept.join(', ');
    this.#table.tellDifference(row, line, 'position', `${x}, ${y}`, first);
  }

  #link(child: number, parent: number, line: number): void {
    const { edges, nodes, findings } = this.#table;
    const row = edges.add(child, parent, true, line);
    const kind = new TextEncoder().encode('parent');
    edges.kinds.set(row, kind, 0, kind.length);
    findings.add('hierarchy', line, () => {
      return `node "${nodes.id(child)}" is within "${nodes.id(parent)}": an edge of kind "parent" was made of it`;
    });
  }

  /** Times, which the table has for edges alone, and what GEXF does not have at all. */
  #rest(scanner: TagScanner, tag: GexfTag): void {
    const { places, others } = tag;
    if (TIMES.some((meaning) => places[meaning]! >= 0)) this.#tellTime(scanner.line);
    for (let meaning = MEANING.id; meaning < places.length; meaning += 1) {
      const place = places[meaning]!;
      if (place < 0 || OWN.has(meaning)) continue;
      if (!TIMES.includes(meaning)) this.#tellUnknown(scanner, place);
      this.#keep(scanner, place);
    }
    for (const place of others) {
      this.#tellUnknown(scanner, place);
      this.#keep(scanner, place);
    }
  }

  #keep(scanner: TagScanner, place: number): void {
    if (place < 0) return;
    const name = scanner.nameOf(scanner.attributes[place]!).text;
    this.target.setText(name, scanner.value(place), scanner.line);
  }

  #tellTime(line: number): void {
    this.#table.findings.add('node-times', line, 'a node has times of its own; they are kept as attributes');
  }

  #tellUnknown(scanner: TagScanner, place: number): void {
    this.#table.findings.add('unknown-attribute', scanner.line, () => {
      return `<node> has ${scanner.nameOf(scanner.attributes[place]!).text}, which GEXF does not know; kept as an attribute`;
    });
  }
}
