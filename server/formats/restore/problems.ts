import type { z } from 'zod';
import { FileError } from '../file-error.ts';

const MOST = 20;

/** What is wrong with records, gathered so that whoever mends the file sees more than one fault at a time. */
export class Problems {
  readonly #found: { line: number; message: string }[] = [];
  #count = 0;

  add(line: number, message: string): void {
    this.#count += 1;
    if (this.#found.length < MOST) this.#found.push({ line, message });
  }

  /**
   * The record that the schema makes of a value, or a problem and undefined.
   * @param name of the record, for messages: `claim r1-c1`
   */
  check<T extends z.ZodType>(schema: T, value: unknown, line: number, name: string): z.output<T> | undefined {
    const { data, error } = schema.safeParse(value);
    if (error === undefined) return data;
    const [issue] = error.issues;
    const path = issue!.path.length === 0 ? '' : ` ${issue!.path.join('.')}`;
    this.add(line, `${name}:${path} ${issue!.message}`);
    return undefined;
  }

  /** @throws {FileError} with everything that was found, if anything was. */
  throwIfAny(): void {
    const [first, ...others] = this.#found;
    if (first === undefined) return;
    const rest = others.map(({ line, message }) => `\n  line ${line}: ${message}`);
    const left = this.#count - this.#found.length;
    const more = left > 0 ? `\n  and ${left} more` : '';
    throw new FileError(first.line, `${first.message}${rest.join('')}${more}`);
  }
}
