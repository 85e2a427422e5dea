import type { GraphTable } from '../table/graph-table.ts';
import type { TagScanner } from './scan-tags.ts';

/** What a file says of colours, sizes and the like: left out, since Entente draws by what is known, and told once for each. */
export class GexfDrawn {
  /** How often something was drawn, and where first. */
  readonly #drawn = new Map<string, { count: number; line: number }>();

  count(scanner: TagScanner): void {
    const { local } = scanner.nameOf(scanner.name);
    const drawn = this.#drawn.get(local);
    if (drawn) drawn.count += 1;
    else this.#drawn.set(local, { count: 1, line: scanner.line });
  }

  tell(findings: GraphTable['findings']): void {
    for (const [name, { count, line }] of this.#drawn)
      findings.add('drawing-not-kept', line, tellDrawn(name, count), count);
  }
}

const DRAWN: Record<string, [one: string, many: string] | undefined> = {
  color: ['colour', 'colours'],
  size: ['size', 'sizes'],
  shape: ['shape', 'shapes'],
  thickness: ['thickness', 'thicknesses'],
};

function tellDrawn(name: string, times: number): string {
  const [one, many] = DRAWN[name.toLowerCase()] ?? [name, name];
  return times === 1
    ? `the ${one} of 1 element is left out: Entente draws it itself`
    : `the ${many} of ${times.toLocaleString('en')} elements are left out: Entente draws them itself`;
}
