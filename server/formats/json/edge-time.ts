/** When an edge of a foreign file held, where its members are called so and are dates. */
import { isEdtf } from '../../../graph-data/schema/edtf.ts';
import { dateOfStamp, intervalOf } from '../stamped-dates.ts';
import type { Findings } from '../table/findings.ts';
import { quote } from '../table/graph-table.ts';
import type { GraphElement } from './graph-element.ts';

/** A number of four digits is a year only where the name says so or at least that it is a date. */
const WHEN = ['when', 'date', 'year'];
const START = ['start', 'start_date', 'startDate', 'start_year', 'startYear', 'since', 'valid_from'];
const END = ['end', 'end_date', 'endDate', 'end_year', 'endYear', 'until', 'valid_to'];
/** What programs also call steps of a simulation. */
const MAY_COUNT = new Set(['start', 'end']);

/** Texts that are remembered: more than there are days in two centuries. */
const MOST_KEPT = 80_000;

interface Dated {
  name: string;
  date: string;
}

export class EdgeTimes {
  readonly #findings: Findings;
  /** By text, what date it is. Dates repeat, and to parse one takes its time. */
  readonly #dates = new Map<string, string | undefined>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** EDTF; undefined where the edge has none. What is no date, or more than a date, stays an attribute. */
  take(edge: GraphElement): readonly string[] | undefined {
    const [when, start, end] = [this.#find(edge, WHEN), this.#find(edge, START), this.#find(edge, END)];
    const interval = intervalOf(start?.date, end?.date);
    if (interval === undefined && start && end) {
      const message = `an edge ends, ${quote(end.date)}, before it starts, ${quote(start.date)}`;
      this.#findings.add('bad-date', edge.line, message);
    }
    if (interval !== undefined) return told(edge, [start, end], interval);
    return when && told(edge, [when], when.date);
  }

  #find(edge: GraphElement, names: readonly string[]): Dated | undefined {
    for (const name of names) {
      const given = edge.members[name];
      const text = given === undefined ? undefined : edge.idText(given);
      if (text === undefined) continue;
      const isNumber = /^-?[\d.]+$/.test(text) && !(text.length === 4 && !MAY_COUNT.has(name));
      const date = isNumber ? undefined : this.#dateOf(text);
      const isInterval = date?.includes('/') === true && names !== WHEN;
      if (date !== undefined && !isInterval) return { name, date };
      const code = isNumber ? 'times-not-dates' : 'bad-date';
      const what = isNumber ? 'a number' : 'no date';
      this.#findings.add(code, edge.line, () => `${name} ${quote(text)} is ${what}; it stays an attribute`);
    }
    return undefined;
  }

  #dateOf(text: string): string | undefined {
    if (this.#dates.has(text)) return this.#dates.get(text);
    const date = isEdtf(text) ? text : dateOfStamp(text);
    if (this.#dates.size < MOST_KEPT && text.length < 100) this.#dates.set(text, date);
    return date;
  }
}

function told(edge: GraphElement, sources: readonly (Dated | undefined)[], when: string): string[] {
  for (const source of sources) {
    if (source && edge.idText(edge.members[source.name]) === source.date) edge.takeValue(source.name);
  }
  return [when];
}
