/** When an edge held, by the cells of its row. */
import { isEdtf } from '../../../graph-data/schema/edtf.ts';
import type { Findings } from '../table/findings.ts';
import { quote } from '../table/graph-table.ts';
import { dateIn, dateOf, type CellDate } from './cell-dates.ts';
import type { EdgeColumns } from './edge-columns.ts';

export interface EdgeTime {
  /** EDTF, one a span; none where nothing dates the edge. */
  readonly when: readonly string[];
  /** Columns that say more than `when` does, and stay attributes. */
  readonly kept: readonly number[];
}

/** A way to date an edge, and the columns that it takes. */
interface Way {
  readonly columns: readonly number[];
  readonly read: (cells: readonly string[], line: number) => EdgeTime;
}

/** Texts of dates that are remembered; most edges of a file share a few. */
const MOST_KEPT = 100_000;

/** Dates edges by the first that says anything: Gephi's timeset, start and end, one date for all. What is no date is told and kept. */
export class EdgeTimes {
  /** The columns that may date an edge. */
  readonly columns: readonly number[];
  readonly #findings: Findings;
  readonly #ways: readonly Way[];
  #known = new Map<string, EdgeTime>();

  constructor({ timeset, start = [], end = [], when }: EdgeColumns, findings: Findings) {
    this.#findings = findings;
    const span = [...start, ...end];
    const at = (cells: readonly string[], indexes: readonly number[]) => indexes.map((index) => cells[index] ?? '');
    const datesOf = (cells: readonly string[]) => [dateOf(at(cells, start), false), dateOf(at(cells, end), false)];
    this.#ways = [
      ...(timeset === undefined
        ? []
        : [this.#way([timeset], (cells, line) => this.#timeset(cells[timeset]!, timeset, line))]),
      ...(span.length === 0 ? [] : [this.#way(span, (cells, line) => this.#span(datesOf(cells), span, line))]),
      ...(when === undefined
        ? []
        : [this.#way([when], (cells, line) => this.#span([dateIn(cells[when]!, true)], [when], line))]),
    ];
    this.columns = this.#ways.flatMap(({ columns }) => columns);
  }

  read(cells: readonly string[], line: number): EdgeTime {
    if (this.#ways.length === 0) return { when: [], kept: [] };
    const key = this.columns.map((index) => cells[index] ?? '').join('\n');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const way = this.#ways.find(({ columns }) => columns.some((index) => (cells[index] ?? '').trim() !== ''));
    const { when, kept } = way ? way.read(cells, line) : { when: [], kept: [] };
    // Of two ways to date an edge the one that was not taken is an attribute.
    const time = { when, kept: [...kept, ...this.columns.filter((index) => !way?.columns.includes(index))] };
    // What was kept may have been told of, and is told of each time.
    if (kept.length > 0) return time;
    if (this.#known.size >= MOST_KEPT) this.#known = new Map();
    this.#known.set(key, time);
    return time;
  }

  #way(columns: readonly number[], read: Way['read']): Way {
    return { columns, read };
  }

  /** One date, or a start and an end, of which either may be unknown. */
  #span(dates: readonly CellDate[], kept: readonly number[], line: number): EdgeTime {
    const problem = dates.find((date) => date.sort === 'bad' || date.sort === 'number');
    if (problem !== undefined && 'text' in problem) {
      const [code, what] = problem.sort === 'number' ? ['times-not-dates', 'is a number and'] : ['bad-date', 'is'];
      this.#findings.add(code, line, () => `${quote(problem.text)} ${what} no date; kept as an attribute of the edge`);
      return { when: [], kept };
    }
    // A sign for nothing such as NA.
    if (dates.every(({ sort }) => sort === 'none')) return { when: [], kept };
    const [first, last] = dates.map((date) => (date.sort === 'date' ? date.edtf : ''));
    const edtf = last === undefined || first === last ? first! : `${first}/${last}`;
    if (!isEdtf(edtf)) {
      const told = () => `${quote(last!)} is before ${quote(first!)}; kept as attributes of the edge`;
      this.#findings.add('ends-before-start', line, told);
      return { when: [], kept };
    }
    const isCut = dates.some((date) => date.sort === 'date' && date.isCut);
    if (!isCut) return { when: [edtf], kept: [] };
    this.#findings.add('time-of-day', line, () => `the time of day of ${quote(edtf)} is kept as an attribute alone`);
    return { when: [edtf], kept };
  }

  /** `<[2000-01-01, 2001-12-31]; [2005-01-01, Infinity]>` */
  #timeset(text: string, column: number, line: number): EdgeTime {
    const when: string[] = [];
    for (const span of text.replace(/^\s*<|>\s*$/g, '').split(';')) {
      const ends = span.replace(/[[\]()]/g, '').split(',').map(bound); // prettier-ignore
      const edtf = ends[0] === ends[1] ? ends[0]! : ends.join('/');
      if (!isEdtf(edtf)) {
        const told = () => `${quote(span.trim())} is no span of dates; kept as an attribute of the edge`;
        this.#findings.add('bad-date', line, told);
        return { when: [], kept: [column] };
      }
      when.push(edtf);
    }
    return { when, kept: [] };
  }
}

function bound(text: string): string {
  if (/^\s*[+-]?inf(?:inity)?\s*$/i.test(text)) return '..';
  const date = dateIn(text, false);
  return date.sort === 'date' ? date.edtf : 'none';
}
