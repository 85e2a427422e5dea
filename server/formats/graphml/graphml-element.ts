/** A node or an edge of a GraphML file while it is open. */
import { quote } from '../table/graph-table.ts';
import type { Findings } from '../table/findings.ts';
import type { GraphmlKeys } from './read-keys.ts';

export class GraphmlElement {
  readonly of: 'node' | 'edge';
  readonly line: number;
  /** By the names of the tag's own attributes. */
  readonly tag: ReadonlyMap<string, string>;
  /** By the names of keys. */
  readonly values = new Map<string, string>();
  label: string | undefined;
  x: number | undefined;
  y: number | undefined;

  constructor(of: 'node' | 'edge', line: number, tag: ReadonlyMap<string, string>) {
    this.of = of;
    this.line = line;
    this.tag = tag;
  }

  set(name: string, value: string, findings: Findings, line: number): void {
    const known = this.values.get(name);
    if (known === undefined) this.values.set(name, value);
    else if (known !== value) {
      findings.add('repeated-value', line, () => {
        return `${quote(name)} has a second value ${quote(value)}; both are kept, with "; " between`;
      });
      this.values.set(name, `${known}; ${value}`);
    }
  }

  /** Takes over the defaults of keys that it has no value for, and what is no attribute but label or place. */
  complete(keys: GraphmlKeys): void {
    for (const key of keys.defaults(this.of)) {
      if (!this.values.has(key.name)) this.values.set(key.name, key.default!);
    }
    this.label ??= this.#take('label');
    if (this.of === 'edge') return;
    const [x, y] = [Number(this.values.get('x') || NaN), Number(this.values.get('y') || NaN)];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return;
    [this.x, this.y] = [x, y];
    this.values.delete('x');
    this.values.delete('y');
  }

  #take(name: string): string | undefined {
    const value = this.values.get(name);
    this.values.delete(name);
    return value;
  }
}
