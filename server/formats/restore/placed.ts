import type { Problems } from './problems.ts';

/** Records by id, each with the line that it stands on. */
export class Placed<T extends { id: string }> {
  readonly #records = new Map<string, { record: T; line: number }>();
  readonly #what: string;
  readonly #problems: Problems;

  /** @param what the records are, for messages: `actor` */
  constructor(what: string, problems: Problems) {
    this.#what = what;
    this.#problems = problems;
  }

  add(record: T, line: number): void {
    const known = this.#records.get(record.id);
    if (known === undefined) this.#records.set(record.id, { record, line });
    else this.#problems.add(line, `${this.#what} ${record.id} is in line ${known.line} already; leave one`);
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  get(id: string): T | undefined {
    return this.#records.get(id)?.record;
  }

  entries(): Iterable<{ record: T; line: number }> {
    return this.#records.values();
  }

  /** By id. */
  ordered(): T[] {
    const records = Array.from(this.#records.values(), ({ record }) => record);
    // Most files have them so; to sort hundreds of thousands takes a while.
    if (records.every(({ id }, index) => index === 0 || records[index - 1]!.id < id)) return records;
    return records.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
