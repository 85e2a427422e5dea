/** Entente's own records as formats of another shape carry them: JSON, `{"type": ..., "record": ...}`, or the text of it. */
import type { AsideRecord } from './aside-records.ts';
import { FileError } from './file-error.ts';
import { isObject } from './json/text-of-value.ts';
import { quote, type GraphTable } from './table/graph-table.ts';

/** A record as it stands in a file. */
export const recordText = ({ type, record }: AsideRecord): string => JSON.stringify({ type, record });

interface Envelope {
  type: string;
  record: object;
}

/** Something of a file that carries records. */
interface Carrier {
  envelopes: readonly Envelope[];
  line: number;
  /** Takes it as if it carried none. */
  takeAsForeign: () => void;
}

/**
 * Puts the records of a file into the table. They count where that of the dataset is among them: parts of a file of
 * Entente's within one of another program are taken like everything else in it. Nothing is held once the dataset is met,
 * with which files of Entente's begin.
 */
export class OwnRecords {
  readonly #table: GraphTable;
  readonly #held: Carrier[] = [];
  #isOurs = false;

  constructor(table: GraphTable) {
    this.#table = table;
  }

  /** @throws {FileError} where one of these is no record */
  take(carried: readonly unknown[], line: number, takeAsForeign: () => void): void {
    const envelopes = carried.map((one) => readEnvelope(one, line));
    this.#held.push({ envelopes, line, takeAsForeign });
    this.#isOurs ||= envelopes.some(({ type }) => type === 'dataset');
    if (!this.#isOurs) return;
    for (const carrier of this.#held.splice(0)) {
      for (const { type, record } of carrier.envelopes) {
        this.#table.records.push({ type, json: JSON.stringify(record), line: carrier.line });
      }
    }
  }

  /** Whether something that carries no records has to stay out, since the file is Entente's; a finding then says so. */
  refuses(id: string, line: number): boolean {
    if (!this.#isOurs) return false;
    const told = `${quote(id)} was added by another program, and was left out; put it into a file of its own`;
    this.#table.findings.add('added-object', line, told);
    return true;
  }

  /**
   * Has to be called at the file's end.
   * @throws {FileError} where a file of Entente's began with something else
   */
  finish(): void {
    for (const { takeAsForeign } of this.#held) takeAsForeign();
    const { nodes, edges } = this.#table;
    if (!this.#isOurs || nodes.count + edges.count === 0) return;
    const line = nodes.count > 0 ? nodes.line(0) : edges.line(0);
    throw new FileError(line, 'the file is of Entente but holds others besides; put them into a file of their own');
  }
}

function readEnvelope(carried: unknown, line: number): Envelope {
  const envelope = typeof carried === 'string' ? parse(carried) : carried;
  if (!isObject(envelope) || typeof envelope.type !== 'string' || !isObject(envelope.record)) {
    throw new FileError(line, 'a record of Entente is damaged; export the file again');
  }
  return { type: envelope.type, record: envelope.record };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
