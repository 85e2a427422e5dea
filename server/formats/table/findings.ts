/** What a reader noticed in a file, counted by sort, with the first few examples of each: bounded, whatever the file. */
export interface Finding {
  code: string;
  count: number;
  /** How many of these no example tells of. */
  untold: number;
  examples: { line: number; message: string }[];
}

const EXAMPLES = 5;
/** Characters; a message quotes the file, and the file may be hostile. */
const LONGEST = 400;

export class Findings {
  readonly #findings = new Map<string, Finding>();

  /**
   * @param message a sentence, or a way to make one where making it for each of millions would take its time
   * @param times how often it was met, where it was counted already; the message tells of them all
   */
  add(code: string, line: number, message: string | (() => string), times = 1): void {
    let finding = this.#findings.get(code);
    if (finding === undefined) this.#findings.set(code, (finding = { code, count: 0, untold: 0, examples: [] }));
    finding.count += times;
    if (finding.examples.length >= EXAMPLES) {
      finding.untold += times;
      return;
    }
    finding.examples.push({ line, message: shorten(typeof message === 'string' ? message : message()) });
  }

  /** How often that was found. */
  count(code: string): number {
    return this.#findings.get(code)?.count ?? 0;
  }

  /** In the order in which they were first met. */
  list(): Finding[] {
    return [...this.#findings.values()];
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
