/** A GraphML file, element by element, into a table. */
import { FileError } from '../file-error.ts';
import type { XmlHandler } from '../gexf/scan-tags.ts';
import type { Limits } from '../gexf/scan-limits.ts';
import type { XmlScanner } from '../gexf/scan-xml.ts';
import { GexfText } from '../gexf/read-text.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import { GraphmlElement } from './graphml-element.ts';
import { NestedData } from './nested-data.ts';
import { GraphmlKeys, type GraphmlKey } from './read-keys.ts';

/** Things that a file says of itself. */
const MOST_ABOUT = 100;
/** What GraphML has and the table has not. */
const NOT_KEPT = new Set(['hyperedge', 'endpoint', 'locator']);
const KNOWN = new Set(['graphml', 'desc', 'key', 'default', 'graph', 'node', 'edge', 'port', 'data', ...NOT_KEPT]);
/** Attributes of tags that are more than a value. */
const MEANT = { node: new Set(['id']), edge: new Set(['id', 'source', 'target', 'directed', 'label']) };

interface OpenGraph {
  directed: boolean;
  /** Of the node that it stands in. */
  parent: string | undefined;
}

export class GraphmlGraph implements XmlHandler {
  readonly #table: GraphTable;
  readonly #keys: GraphmlKeys;
  readonly #text: GexfText;
  readonly #graphs: OpenGraph[] = [];
  /** The nodes and edges that are open, within each other. */
  readonly #elements: GraphmlElement[] = [];
  /** By depth, the name of the element that is open there. */
  readonly #open: string[] = [];
  #declared: { key: GraphmlKey; of: string; line: number } | undefined;
  #data: { key: GraphmlKey; line: number; nested: NestedData | undefined } | undefined;
  /** The depth of an element of which nothing is read. */
  #skipped = Infinity;
  #depth = 0;

  constructor(table: GraphTable, limits: Limits) {
    this.#table = table;
    this.#keys = new GraphmlKeys(table.findings);
    this.#text = new GexfText(limits.text);
  }

  open(scanner: XmlScanner): void {
    const { depth } = scanner;
    const name = scanner.nameOf(scanner.name).local;
    this.#open[depth] = name;
    this.#depth = depth;
    if (depth === 1 && name !== 'graphml') {
      throw new FileError(scanner.line, `the root element is <${name}>, so this is no GraphML`);
    }
    if (depth > this.#skipped) return;
    if (this.#data) return this.#openNested(name, scanner);
    if (NOT_KEPT.has(name) || !KNOWN.has(name)) return this.#skip(name, scanner);
    if (name === 'node' || name === 'edge') this.#elements.push(new GraphmlElement(name, scanner.line, tagOf(scanner)));
    else if (name === 'graph') this.#openGraph(scanner);
    else if (name === 'key') this.#openKey(scanner);
    else if (name === 'port') this.#port(scanner);
    else this.#openText(name, scanner);
  }

  close({ depth, line }: XmlScanner): void {
    const name = this.#open[depth]!;
    this.#depth = depth - 1;
    if (depth >= this.#skipped) {
      if (depth === this.#skipped) this.#skipped = Infinity;
      return;
    }
    if (this.#data && name !== 'data') this.#data.nested?.close(name, this.#text);
    else if (name === 'data') this.#closeData(line);
    else if (name === 'desc') this.#closeDescription(line);
    else if (name === 'default' && this.#declared) this.#declared.key.default = this.#text.end();
    else if (name === 'key') this.#closeKey();
    else if (name === 'node') this.#closeNode();
    else if (name === 'edge') this.#closeEdge();
    else if (name === 'graph') this.#graphs.pop();
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    const name = this.#open[this.#depth];
    if (this.#depth >= this.#skipped) return;
    if (this.#data || name === 'desc' || name === 'default') this.#text.take(bytes, start, end, this.#data?.line ?? 1);
  }

  instruction(target: string, text: string, line: number): void {
    if (target.startsWith('entente-')) {
      this.#table.records.push({ type: target.slice('entente-'.length), json: text.trimEnd(), line });
    } else if (target !== 'xml') {
      const told = () => `the instruction <?${target}?> is not known; it is left out`;
      this.#table.findings.add('unknown-instruction', line, told);
    }
  }

  #skip(name: string, { depth, line }: XmlScanner): void {
    this.#skipped = depth;
    const what = name === 'hyperedge' ? 'joins any number of nodes, which no relationship does' : 'has no place here';
    this.#table.findings.add(NOT_KEPT.has(name) ? name : 'unknown-element', line, `<${name}> ${what}; it is left out`);
  }

  #openGraph(scanner: XmlScanner): void {
    const parent = this.#elements.at(-1)?.tag.get('id') ?? this.#graphs.at(-1)?.parent;
    const directed = tagOf(scanner).get('edgedefault') !== 'undirected';
    if (parent !== undefined) {
      this.#table.findings.add('hierarchy', scanner.line, () => {
        return `node ${quote(parent)} holds a graph; each node of that has it as attribute "parent"`;
      });
    }
    this.#graphs.push({ directed, parent });
  }

  #openKey(scanner: XmlScanner): void {
    const tag = tagOf(scanner);
    const id = tag.get('id') ?? '';
    const key = { id, name: tag.get('attr.name') || id, type: tag.get('attr.type') ?? 'string' };
    this.#declared = { key, of: tag.get('for') ?? 'all', line: scanner.line };
  }

  #closeKey(): void {
    if (!this.#declared) return;
    const { key, of, line } = this.#declared;
    this.#declared = undefined;
    if (key.id !== '') return this.#keys.declare(key, of, line);
    this.#table.findings.add('bad-attribute', line, 'a key has no id, so that no value can be of it; it is left out');
  }

  #port(scanner: XmlScanner): void {
    const name = tagOf(scanner).get('name') ?? '';
    const told = () => `port ${quote(name)} of a node has no place here; it is left out`;
    this.#table.findings.add('port', scanner.line, told);
    this.#skipped = scanner.depth;
  }

  #openText(name: string, scanner: XmlScanner): void {
    this.#text.clear();
    if (name !== 'data') return;
    const of = this.#elements.at(-1)?.of ?? (this.#graphs.length > 0 ? 'graph' : 'graphml');
    const key = this.#keys.get(tagOf(scanner).get('key') ?? '', of, scanner.line);
    this.#data = { key, line: scanner.line, nested: undefined };
  }

  #openNested(name: string, scanner: XmlScanner): void {
    const data = this.#data!;
    if (data.nested === undefined) {
      const told = () => `${quote(data.key.name)} holds elements of another program; of these only text is kept`;
      this.#table.findings.add('nested-data', scanner.line, told);
      data.nested = new NestedData(this.#elements.at(-1));
    }
    data.nested.open(name, tagOf(scanner), this.#text);
  }

  #closeData(line: number): void {
    const { key, nested } = this.#data!;
    this.#data = undefined;
    const value = nested ? nested.text(this.#text) : this.#text.end();
    const element = this.#elements.at(-1);
    if (value === '') return;
    this.#keys.check(key, value, line);
    if (element) element.set(key.name, value, this.#table.findings, line);
    else this.#about(key.name, value, line);
  }

  #closeDescription(line: number): void {
    const value = this.#text.end();
    if (value === '' || this.#declared) return;
    const element = this.#elements.at(-1);
    if (element) element.set('desc', value, this.#table.findings, line);
    else this.#about('description', value, line);
  }

  #about(name: string, value: string, line: number): void {
    const { about, findings } = this.#table;
    if (!about.has(name) && about.size < MOST_ABOUT) about.set(name, value);
    else findings.add('about-not-kept', line, () => `the file says ${quote(name)} of itself again; the first is kept`);
  }

  #closeNode(): void {
    const node = this.#elements.pop()!;
    const id = node.tag.get('id');
    if (id === undefined) {
      return this.#table.findings.add('node-without-id', node.line, 'a node has no id; it is left out');
    }
    this.#complete(node);
    const parent = this.#graphs.at(-1)?.parent;
    if (parent !== undefined) node.values.set('parent', parent);
    const { label, x, y, values, line } = node;
    const place = x !== undefined && y !== undefined ? { x, y } : {};
    this.#table.addNode({ id, line, ...(label !== undefined && { label }), ...place, attributes: values });
  }

  #complete(element: GraphmlElement): void {
    element.complete(this.#keys);
    for (const [name, value] of element.tag) {
      if (!MEANT[element.of].has(name)) element.set(name, value, this.#table.findings, element.line);
    }
  }

  #closeEdge(): void {
    const edge = this.#elements.pop()!;
    const { tag, line, values } = edge;
    const [id, source, target] = [tag.get('id'), tag.get('source'), tag.get('target')];
    if (source === undefined || target === undefined) {
      return this.#table.findings.add(
        'edge-without-ends',
        line,
        'an edge lacks its source or its target; it is left out',
      );
    }
    this.#complete(edge);
    const said = tag.get('directed')?.trim().toLowerCase();
    const directed = said === undefined ? (this.#graphs.at(-1)?.directed ?? true) : said === 'true' || said === '1';
    // Gephi takes the tag's label for the kind; where there is none a value may name it.
    const kind = tag.get('label') ?? values.get('kind');
    if (tag.get('label') === undefined) values.delete('kind');
    const { label } = edge;
    const named = { ...(id !== undefined && { id }), ...(label !== undefined && { label }), ...(kind && { kind }) };
    this.#table.addEdge({ source, target, directed, line, ...named, attributes: values });
  }
}

/** The attributes of the open tag that are GraphML's, by name. */
function tagOf(scanner: XmlScanner): Map<string, string> {
  const tag = new Map<string, string>();
  for (let index = 0; index < scanner.count; index += 1) {
    const { prefix, local, declares } = scanner.nameOf(scanner.attributes[index]!);
    if (prefix === '' && !declares) tag.set(local, scanner.value(index));
  }
  return tag;
}
