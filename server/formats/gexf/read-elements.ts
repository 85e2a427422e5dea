/** Which element of GEXF a tag is, whatever its prefix and whichever of the namespaces of four versions it stands in. */
import { FileError } from '../file-error.ts';
import type { Findings } from '../table/findings.ts';
import type { TagScanner } from './scan-tags.ts';

export const ELEMENT = {
  ...{ unknown: 1, gexf: 2, meta: 3, graph: 4, attributes: 5, attribute: 6, default: 7, options: 8 },
  ...{ nodes: 9, node: 10, edges: 11, edge: 12, attvalues: 13, attvalue: 14, spells: 15, spell: 16 },
  ...{ parents: 17, parent: 18, position: 19, drawing: 20, about: 21, within: 22 },
} as const;

/** `slice` is what version 1.1 calls a spell. */
const BY_NAME = new Map<string, number>([
  ...(
    ['gexf', 'meta', 'graph', 'attributes', 'attribute', 'default', 'options', 'nodes', 'node', 'edges'] as const
  ).map((name) => [name, ELEMENT[name]] as const),
  ...(['edge', 'attvalues', 'attvalue', 'spells', 'spell', 'parents', 'parent', 'position'] as const).map(
    (name) => [name, ELEMENT[name]] as const,
  ),
  ...[['slices', ELEMENT.spells] as const, ['slice', ELEMENT.spell] as const],
  ...['color', 'size', 'shape', 'thickness'].map((name) => [name, ELEMENT.drawing] as const),
]);
/** What the schema puts into a namespace of its own. */
const VIZ = new Set<number>([ELEMENT.position, ELEMENT.drawing]);

export class GexfElements {
  readonly #findings: Findings;
  #codes = new Uint8Array(256);
  /** By name, the version of the namespaces for which its code holds. */
  #versions = new Int32Array(256).fill(-1);
  /** The namespace of the root: whichever it is, it is the file's GEXF. */
  #uri: string | undefined;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  codeOf(scanner: TagScanner): number {
    const { name, namespaces } = scanner;
    if (name < this.#codes.length && this.#versions[name] === namespaces.version) return this.#codes[name]!;
    while (name >= this.#codes.length) this.#grow();
    const code = this.#classify(scanner);
    this.#codes[name] = code;
    this.#versions[name] = namespaces.version;
    return code;
  }

  #grow(): void {
    const [codes, versions] = [this.#codes, this.#versions];
    this.#codes = new Uint8Array(2 * codes.length);
    this.#versions = new Int32Array(2 * versions.length).fill(-1);
    this.#codes.set(codes);
    this.#versions.set(versions);
  }

  #classify(scanner: TagScanner): number {
    const { prefix, local, text } = scanner.nameOf(scanner.name);
    const uri = scanner.namespaces.uriOf(prefix);
    if (this.#uri === undefined) {
      if (local !== 'gexf') throw new FileError(scanner.line, `the root element is <${text}>, so this is no GEXF`);
      this.#uri = uri ?? '';
    }
    if (uri === undefined) {
      this.#findings.add('undeclared-prefix', scanner.line, `the prefix of <${text}> is not declared as a namespace`);
    }
    const code = BY_NAME.get(local) ?? ELEMENT.unknown;
    const isViz = uri === undefined ? prefix === 'viz' : /viz\/?$/.test(uri);
    if (isViz) return VIZ.has(code) ? code : ELEMENT.unknown;
    return uri === this.#uri || uri === '' || uri === undefined || /gexf/i.test(uri) ? code : ELEMENT.unknown;
  }
}
