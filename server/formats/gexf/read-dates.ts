/** When an edge held: spells and times of GEXF as EDTF in the table; what is no date is kept as it stands, and told. */
import type { GraphTable } from '../table/graph-table.ts';
import type { GexfTarget } from './read-target.ts';
import type { GexfTime, GexfTimes } from './read-times.ts';

/** A start and an end as the file has them. */
export interface GexfSpan {
  start: GexfTime;
  end: GexfTime;
  /** Written as startopen or endopen: the bound itself is not in it. */
  isStartOpen: boolean;
  isEndOpen: boolean;
}

export class GexfDates {
  readonly #table: GraphTable;
  readonly #times: GexfTimes;
  readonly #target: GexfTarget;

  constructor(table: GraphTable, times: GexfTimes, target: GexfTarget) {
    this.#table = table;
    this.#times = times;
    this.#target = target;
  }

  /** What stands in the way of dating an edge by it; undefined where nothing does. */
  problem({ start, end }: GexfSpan): readonly [code: string, what: string] | undefined {
    if (start.sort === 'bad' || end.sort === 'bad') {
      return ['bad-date', `"${(start.sort === 'bad' ? start : end).text}" is no date`];
    }
    if (start.sort === 'number' || end.sort === 'number') {
      return ['times-not-dates', `"${(start.sort === 'number' ? start : end).text}" is a number and no date`];
    }
    if (start.earliest > end.latest) return ['ends-before-start', `"${end.text}" is before "${start.text}"`];
    return undefined;
  }

  /** Writes a span that has no problem. */
  set(row: number, { start, end }: GexfSpan): void {
    const { open } = this.#times;
    const first = start.date < 0 ? open : start.date;
    const last = end.date < 0 ? open : end.date;
    this.#table.edges.when.set(row, first, first === last && first !== open ? -1 : last);
  }

  /** The time on an edge's own tag. */
  read(row: number, span: GexfSpan, line: number): boolean {
    const { start, end, isStartOpen, isEndOpen } = span;
    if (start.sort === 'none' && end.sort === 'none') return false;
    const problem = this.problem(span);
    if (problem === undefined) this.set(row, span);
    else this.#table.findings.add(problem[0], line, () => `${problem[1]}; kept as attributes of the edge`);
    this.#tellLoss(span, line);
    const isWhole = problem === undefined && !start.timed && !end.timed && !isStartOpen && !isEndOpen;
    if (!isWhole) this.keep(span, line);
    return problem === undefined;
  }

  /** Keeps the texts as attributes. */
  keep({ start, end, isStartOpen, isEndOpen }: GexfSpan, line: number): void {
    if (start.sort !== 'none') this.#target.setText(isStartOpen ? 'startopen' : 'start', start.text, line);
    if (end.sort !== 'none') this.#target.setText(isEndOpen ? 'endopen' : 'end', end.text, line);
  }

  /** One of several spells, which becomes a row of its own. @returns whether it dates the edge */
  readSpell(span: GexfSpan, line: number): boolean {
    const problem = this.problem(span);
    if (problem) this.#table.findings.add(problem[0], line, () => `${problem[1]}; kept as attribute "spells"`);
    this.#tellLoss(span, line);
    const { start, end, isStartOpen, isEndOpen } = span;
    const isWhole = problem === undefined && !start.timed && !end.timed && !isStartOpen && !isEndOpen;
    if (!isWhole) this.#target.appendText('spells', spanText(span), line);
    return problem === undefined;
  }

  #tellLoss({ start, end, isStartOpen, isEndOpen }: GexfSpan, line: number): void {
    const { findings } = this.#table;
    if (start.timed || end.timed) {
      const told = () => `the time of day of "${(start.timed ? start : end).text}" is kept as an attribute alone`;
      findings.add('time-of-day', line, told);
    }
    if (!isStartOpen && !isEndOpen) return;
    const told = () =>
      `"${(isStartOpen ? start : end).text}" is itself not in the interval; that is kept as an attribute alone`;
    findings.add('open-bound', line, told);
  }
}

/** `[2009-03-01, ..)`: a bracket includes the bound, a parenthesis does not. */
export function spanText({ start, end, isStartOpen, isEndOpen }: GexfSpan): string {
  const [opening, closing] = [isStartOpen ? '(' : '[', isEndOpen ? ')' : ']'];
  return `${opening}${start.text.trim() || '..'}, ${end.text.trim() || '..'}${closing}`;
}

/** The intervals in `<[2000, 2001]; (2002, 2003]>`, or the points of time in `<[2000, 2001]>`. */
export function spansIn(text: string, arePoints: boolean, times: GexfTimes): GexfSpan[] {
  const list = text.trim().replace(/^<|>$/g, '');
  if (arePoints) {
    const points = list.replace(/[[\]()]/g, '').split(/[,;]/);
    const spans = points.map((point) => times.parse(point.trim())).filter(({ sort }) => sort !== 'none');
    return spans.map((time) => ({ start: time, end: time, isStartOpen: false, isEndOpen: false }));
  }
  return list.split(';').flatMap((part) => {
    // Taken apart by hand: a pattern with several runs of anything takes time that grows with the cube of the text.
    const interval = part.trim();
    const [first, last] = [interval[0] ?? '', interval.at(-1) ?? ''];
    const [start, end] = interval.slice(1, -1).split(',', 2);
    if (!'[('.includes(first) || !'])'.includes(last) || interval.length < 3 || end === undefined) return [];
    return {
      ...{ start: times.parse(start!), end: times.parse(end) },
      ...{ isStartOpen: first === '(', isEndOpen: last === ')' },
    };
  });
}
