/**
 * A node or an edge of a graph in JSON, whichever of the three shapes it has: `{id, ...}` of node-link data, `{key, attributes}`
 * of graphology, `{data, position}` of Cytoscape.
 */
import type { Findings } from '../table/findings.ts';
import { isObject } from './text-of-value.ts';

export type Members = Readonly<Record<string, unknown>>;

export class GraphElement {
  readonly line: number;
  /** Those of `attributes` or `data` and those beside it, as one. */
  readonly members: Members;
  /** Whether it is of graphology, whose keys are ids. */
  readonly hasAttributes: boolean;
  readonly #findings: Findings;
  readonly #told = new Set<string>();

  constructor(element: Members, line: number, findings: Findings) {
    const name = ['attributes', 'data'].find((one) => isObject(element[one]));
    this.members = name === undefined ? element : united(name, element);
    this.hasAttributes = name === 'attributes';
    this.line = line;
    this.#findings = findings;
  }

  /** The text of the first of these members that is a text or a number; it is then no attribute any more. */
  take(...names: string[]): string | undefined {
    for (const name of names) {
      const text = this.idText(this.members[name]);
      if (text === undefined) continue;
      this.#told.add(name);
      return text;
    }
    return undefined;
  }

  /** A member as it is; it is then no attribute any more. */
  takeValue(name: string): unknown {
    this.#told.add(name);
    return this.members[name];
  }

  /** What an id or another short value is as text: a text that is not empty, a number, true or false. */
  idText(value: unknown): string | undefined {
    if (typeof value === 'number') this.#checkNumber(value);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** All that was not taken and says anything. Lists and objects are JSON. */
  *attributes(): Generator<readonly [string, string]> {
    for (const [name, value] of Object.entries(this.members)) {
      if (this.#told.has(name)) continue;
      const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : this.idText(value);
      if (text !== undefined) yield [name, text];
    }
  }

  #checkNumber(value: number): void {
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return;
    const message = `${value} is a number too large to be read exactly; write it in double quotes`;
    this.#findings.add('imprecise-number', this.line, message);
  }
}

/** An element's members with those that its member of that name holds; which of them it has itself are named apart. */
function united(name: string, { [name]: inner, ...beside }: Members): Members {
  const entries = Object.entries(inner as Members);
  const apart = entries.map(([key, value]) => [Object.hasOwn(beside, key) ? `${name}.${key}` : key, value] as const);
  // `fromEntries` defines properties, so that a file's `__proto__` is one like any other.
  return { ...Object.fromEntries(apart), ...beside };
}
