/** What a GraphML file declares of its data: under which id it stands, of what it is and what it is called. */
import { quote } from '../table/graph-table.ts';
import type { Findings } from '../table/findings.ts';

export interface GraphmlKey {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  default?: string;
}

const MOST = 10_000;

/** Whether a text is of a type of GraphML; every text is of one that is not known. */
const IS_OF: ReadonlyMap<string, RegExp> = new Map([
  ['boolean', /^(?:true|false|0|1)$/i],
  ...['int', 'integer', 'long'].map((type) => [type, /^[+-]?\d+$/] as const),
  ...['float', 'double', 'real'].map(
    (type) => [type, /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?|inf|infinity|nan)$/i] as const,
  ),
]);

/** The keys of a file. A key of nodes and one of edges may share an id. */
export class GraphmlKeys {
  readonly #byId = new Map<string, GraphmlKey>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** @param of what the key is for: node, edge, graph, all... */
  declare(key: GraphmlKey, of: string, line: number): void {
    const place = `${of} ${key.id}`;
    if (this.#byId.has(place)) {
      this.#findings.add('duplicate-attribute', line, `key ${quote(key.id)} is declared twice; the first counts`);
    } else if (this.#byId.size < MOST) this.#byId.set(place, key);
  }

  /** The key of that id for an element; one made up, and told of, where the file declares none. */
  get(id: string, of: string, line: number): GraphmlKey {
    const known = this.#byId.get(`${of} ${id}`) ?? this.#byId.get(`all ${id}`);
    if (known) return known;
    this.#findings.add(
      'undeclared-attribute',
      line,
      `key ${quote(id)} is not declared for a ${of}; it is kept as text`,
    );
    const key = { id, name: id, type: 'string' };
    if (this.#byId.size < MOST) this.#byId.set(`${of} ${id}`, key);
    return key;
  }

  /** The keys of a sort of element that have a default. */
  *defaults(of: 'node' | 'edge'): Generator<GraphmlKey, void> {
    for (const [place, key] of this.#byId) {
      if (key.default !== undefined && (place.startsWith(`${of} `) || place.startsWith('all '))) yield key;
    }
  }

  /** Tells where a value is not of its key's type; it is kept as text. */
  check({ name, type }: GraphmlKey, value: string, line: number): void {
    if (IS_OF.get(type)?.test(value.trim()) !== false) return;
    this.#findings.add('bad-value', line, () => {
      return `${quote(value)} is no ${type}, as which ${quote(name)} is declared; kept as text`;
    });
  }
}
