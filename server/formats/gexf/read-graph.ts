/** A GEXF file of any version, element by element, into a table. */
import { FileError } from '../file-error.ts';
import type { GraphTable } from '../table/graph-table.ts';
import type { DeclaredAttribute, GexfDeclarations } from './read-declarations.ts';
import { spanText } from './read-dates.ts';
import { GexfDrawn } from './read-drawn.ts';
import { GexfEdges, spanOf } from './read-edges.ts';
import { ELEMENT, GexfElements } from './read-elements.ts';
import { GexfNodes } from './read-nodes.ts';
import { placedAs } from './read-place.ts';
import { GexfTag, MEANING } from './read-tag.ts';
import type { GexfTarget } from './read-target.ts';
import { GexfText } from './read-text.ts';
import { GexfTimes } from './read-times.ts';
import { SPACE } from './scan-chars.ts';
import type { Limits } from './scan-limits.ts';
import type { TagScanner, XmlHandler } from './scan-tags.ts';

/** Things that a file says of itself beyond what GEXF has for that. */
const MOST_ABOUT = 100;
/** Bytes of a text that should not be there: enough to find it by. */
const STRAY = 60;
const TIMES = [MEANING.start, MEANING.end, MEANING.startopen, MEANING.endopen, MEANING.timestamp];
const OF_VALUES: readonly number[] = [MEANING.for, MEANING.id, MEANING.value, ...TIMES];

export class GexfGraph implements XmlHandler {
  readonly #table: GraphTable;
  readonly #elements: GexfElements;
  readonly #tag = new GexfTag();
  readonly #times: GexfTimes;
  readonly #nodes: GexfNodes;
  readonly #edges: GexfEdges;
  /** By depth, which element is open there. */
  readonly #open: Uint8Array;
  readonly #text: GexfText;
  readonly #stray = new GexfText(STRAY);
  readonly #drawn = new GexfDrawn();
  #declarations: GexfDeclarations | undefined;
  #attribute: DeclaredAttribute | undefined;
  #depth = 0;
  #line = 1;

  constructor(table: GraphTable, limits: Limits) {
    this.#table = table;
    this.#elements = new GexfElements(table.findings);
    this.#times = new GexfTimes(table.edges.when);
    this.#nodes = new GexfNodes(table);
    this.#edges = new GexfEdges(table, this.#times);
    this.#open = new Uint8Array(limits.depth + 1);
    this.#text = new GexfText(limits.text);
  }

  open(scanner: TagScanner): void {
    if (this.#stray.length > 0) this.#tellStray();
    const { depth } = scanner;
    const code = this.#elements.codeOf(scanner);
    const element = depth === 1 ? code : placedAs(code, this.#open[depth - 1]!, this.#nodes.isOpen, this.#edges.isOpen);
    this.#open[depth] = element;
    this.#depth = depth;
    this.#line = scanner.line;
    if (element === ELEMENT.attvalue) this.#readValue(scanner);
    else if (element === ELEMENT.edge) this.#edges.open(scanner, this.#tag);
    else if (element === ELEMENT.node) this.#nodes.open(scanner, this.#tag);
    else if (element !== ELEMENT.attvalues) this.#openOther(element, scanner);
  }

  close(scanner: TagScanner): void {
    if (this.#stray.length > 0) this.#tellStray();
    const element = this.#open[scanner.depth];
    this.#depth = scanner.depth - 1;
    if (element === ELEMENT.edge) this.#edges.close();
    else if (element === ELEMENT.node) this.#nodes.close();
    else if (element === ELEMENT.about) this.#closeAbout(scanner);
    else if (element === ELEMENT.default) this.#closeDefault();
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    const element = this.#open[this.#depth];
    if (element === ELEMENT.about || element === ELEMENT.default) {
      return this.#text.take(bytes, start, end, this.#line);
    }
    if (element === ELEMENT.within || element === ELEMENT.unknown) return;
    let index = start;
    if (this.#stray.length === 0) while (index < end && SPACE[bytes[index]!] === 1) index += 1;
    // It may come in parts; its beginning is enough to tell.
    const room = STRAY - this.#stray.length;
    if (index < end && room > 0) this.#stray.take(bytes, index, Math.min(end, index + room), this.#line);
  }

  instruction(target: string, text: string, line: number): void {
    if (target.startsWith('entente-')) {
      this.#table.records.push({ type: target.slice('entente-'.length), json: text.trimEnd(), line });
    } else if (target !== 'xml' && target !== 'xml-stylesheet' && target !== 'xml-model') {
      this.#table.findings.add(
        'unknown-instruction',
        line,
        `the instruction <?${target}?> is not known; it is left out`,
      );
    }
  }

  #tellStray(): void {
    const told = `text where GEXF has none is left out: ${this.#stray.end()}`;
    const code = this.#open[this.#depth] === ELEMENT.options ? 'options-not-kept' : 'unknown-text';
    this.#table.findings.add(code, this.#line, told);
    this.#stray.clear();
  }

  finish(): void {
    this.#drawn.tell(this.#table.findings);
  }

  #openOther(element: number, scanner: TagScanner): void {
    const { findings, about } = this.#table;
    const tag = this.#tag.read(scanner);
    const { places } = tag;
    if (element === ELEMENT.position) this.#nodes.readPosition(scanner, tag);
    else if (element === ELEMENT.drawing) this.#drawn.count(scanner);
    else if (element === ELEMENT.spell) this.#readSpell(scanner);
    else if (element === ELEMENT.parent) this.#readParent(scanner);
    else if (element === ELEMENT.graph) this.#readGraph(scanner);
    else if (element === ELEMENT.attributes) this.#readClass(scanner);
    else if (element === ELEMENT.attribute) this.#declare(scanner);
    else if (element === ELEMENT.about || element === ELEMENT.default) this.#text.clear();
    else if (element === ELEMENT.meta || element === ELEMENT.gexf) {
      for (const place of tag.others) {
        const { text } = scanner.nameOf(scanner.attributes[place]!);
        about.set(text === 'lastmodifieddate' ? 'lastModified' : text, scanner.value(place));
      }
    } else if (element === ELEMENT.unknown) {
      const { text } = scanner.nameOf(scanner.name);
      findings.add('unknown-element', scanner.line, `<${text}> is not known here; it and all within it is left out`);
    } else if (places[MEANING.for]! >= 0 || places[MEANING.value]! >= 0) {
      findings.add(
        'unknown-attribute',
        scanner.line,
        `<${scanner.nameOf(scanner.name).text}> holds a value; it is left out`,
      );
    }
  }

  #readSpell(scanner: TagScanner): void {
    const span = spanOf(scanner, this.#tag.places, this.#times);
    if (span === undefined) return;
    if (this.#edges.isOpen) this.#edges.readSpell(span, scanner.line);
    else this.#nodes.keepSpell(spanText(span), scanner.line);
  }

  #readParent(scanner: TagScanner): void {
    const place = this.#tag.places[MEANING.for]!;
    if (place < 0) return;
    this.#nodes.readParent(scanner.bytes, scanner.starts[place]!, scanner.ends[place]!, scanner.line);
  }

  #readGraph(scanner: TagScanner): void {
    const { about, findings } = this.#table;
    const type = this.#tag.text(scanner, MEANING.defaultedgetype)?.trim().toLowerCase();
    if (type === 'directed' || type === 'undirected' || type === 'mutual') this.#edges.defaultType = type;
    else if (type !== undefined) {
      findings.add('bad-edge-type', scanner.line, `"${type}" is no type of edge; edges that do not say are undirected`);
    }
    this.#times.areDates = /^date/i.test(this.#tag.text(scanner, MEANING.timeformat) ?? '');
    for (const name of ['start', 'end', 'timestamp'] as const) {
      const value = this.#tag.text(scanner, MEANING[name]);
      if (value !== undefined) about.set(name, value);
    }
    for (const place of this.#tag.others) {
      const { text } = scanner.nameOf(scanner.attributes[place]!);
      const value = scanner.value(place);
      if (value !== '' && !['idtype', 'timerepresentation', 'count'].includes(text)) about.set(text, value);
    }
  }

  #readClass(scanner: TagScanner): void {
    const owner = this.#tag.text(scanner, MEANING.class)?.trim().toLowerCase();
    this.#declarations = owner === 'edge' ? this.#edges.declarations : this.#nodes.declarations;
    if (owner === 'edge' || owner === 'node') return;
    const told = 'a block of attributes is for neither nodes nor edges; it is taken as one for nodes';
    this.#table.findings.add('bad-attribute-class', scanner.line, told);
  }

  #declare(scanner: TagScanner): void {
    const { line } = scanner;
    const id = this.#tag.text(scanner, MEANING.id) ?? this.#tag.text(scanner, MEANING.title);
    const declarations = this.#declarations;
    this.#attribute = undefined;
    if (id === undefined || declarations === undefined) {
      this.#table.findings.add('bad-attribute', line, 'an attribute is declared without id and title; it is left out');
      return;
    }
    const title = this.#tag.text(scanner, MEANING.title) ?? '';
    const type = this.#tag.text(scanner, MEANING.type) ?? 'string';
    this.#attribute = declarations.declare(id, title, type, line);
  }

  #closeAbout(scanner: TagScanner): void {
    const { local } = scanner.nameOf(scanner.name);
    const { about } = this.#table;
    const lower = local.toLowerCase();
    const name = ['creator', 'title', 'description', 'keywords'].includes(lower) ? lower : local;
    const text = this.#text.end();
    if (text === '') return;
    if (about.size >= MOST_ABOUT)
      throw new FileError(scanner.line, `<meta> says more than ${MOST_ABOUT} things; shorten it`);
    const before = about.get(name);
    about.set(name, before === undefined ? text : `${before}\n${text}`);
  }

  #closeDefault(): void {
    const value = this.#text.bytes();
    if (this.#attribute && this.#declarations) this.#declarations.setDefault(this.#attribute, value);
  }

  #readValue(scanner: TagScanner): void {
    const { starts, ends, bytes, count, line } = scanner;
    const target = this.#edges.isOpen ? this.#edges.target : this.#nodes.target;
    const { places } = this.#tag.read(scanner);
    const key = places[MEANING.for]! < 0 ? places[MEANING.id]! : places[MEANING.for]!;
    const value = places[MEANING.value]!;
    if (count !== 2 || key < 0 || value < 0) this.#tellUnknown(scanner);
    if (key < 0 || value < 0) {
      const told = 'an attvalue does not say for which attribute it is, or has no value; it is left out';
      return this.#table.findings.add('bad-attvalue', line, told);
    }
    const attribute = target.declarations.find(bytes, starts[key]!, ends[key]!, line);
    if (count > 2 && TIMES.some((meaning) => places[meaning]! >= 0)) {
      this.#readDynamic(scanner, attribute, target, scanner.value(value));
    } else target.setDeclared(attribute, bytes, starts[value]!, ends[value]!, line);
  }

  #readDynamic(scanner: TagScanner, attribute: DeclaredAttribute, target: GexfTarget, value: string): void {
    const { line } = scanner;
    const { places } = this.#tag.read(scanner);
    const span = spanOf(scanner, places, this.#times);
    const text = span === undefined ? value : `${value} ${spanText(span)}`;
    const column = target.declarations.columnOf(attribute);
    this.#table.findings.add('dynamic-value', line, () => {
      return `attribute "${column.name}" changes in time; its values are kept as one text with their times`;
    });
    target.appendTo(column, text, line);
  }

  #tellUnknown(scanner: TagScanner): void {
    for (let place = 0; place < scanner.count; place += 1) {
      const name = scanner.attributes[place]!;
      const meaning = this.#tag.meaningOf(scanner, name);
      if (meaning === MEANING.ignored || OF_VALUES.includes(meaning)) continue;
      this.#table.findings.add('unknown-attribute', scanner.line, () => {
        return `<attvalue> has ${scanner.nameOf(name).text}, which GEXF does not know; it is left out`;
      });
    }
  }
}
