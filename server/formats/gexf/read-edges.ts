/** Edges of GEXF, and what stands within them. */
import type { GraphTable } from '../table/graph-table.ts';
import type { TextColumn } from '../table/text-column.ts';
import { GexfDates, spansIn, type GexfSpan } from './read-dates.ts';
import { GexfDeclarations } from './read-declarations.ts';
import { MEANING, type GexfTag } from './read-tag.ts';
import { GexfTarget } from './read-target.ts';
import type { GexfTime, GexfTimes } from './read-times.ts';
import type { TagScanner } from './scan-tags.ts';

const { id: ID, label: LABEL, source: SOURCE, target: TARGET, type: TYPE, kind: KIND, weight: WEIGHT } = MEANING;
const OWN = new Set<number>([ID, LABEL, SOURCE, TARGET, TYPE, KIND, WEIGHT, MEANING.start, MEANING.end, MEANING.startopen, MEANING.endopen, MEANING.timestamp, MEANING.timestamps, MEANING.intervals]); // prettier-ignore

export class GexfEdges {
  readonly declarations: GexfDeclarations;
  readonly target: GexfTarget;
  /** Of edges that do not say: directed, undirected or mutual. */
  defaultType = 'undirected';
  isOpen = false;
  readonly #table: GraphTable;
  readonly #times: GexfTimes;
  readonly #dates: GexfDates;
  #weight: TextColumn | undefined;
  #span: GexfSpan | undefined;
  /** In place of the span, where it is of plain days; -1 none. */
  #firstDay = -1;
  #lastDay = -1;
  readonly #spells: GexfSpan[] = [];

  constructor(table: GraphTable, times: GexfTimes) {
    this.#table = table;
    this.#times = times;
    this.declarations = new GexfDeclarations('edge', table.edges.columns, table.findings);
    this.target = new GexfTarget(table, table.edges.columns, this.declarations);
    this.#dates = new GexfDates(table, times, this.target);
  }

  open(scanner: TagScanner, tag: GexfTag): void {
    const { nodes, edges, findings } = this.#table;
    const { places, others } = tag.read(scanner);
    const { bytes, starts, ends, line } = scanner;
    this.isOpen = true;
    this.#span = undefined;
    this.#firstDay = -1;
    if (this.#spells.length > 0) this.#spells.length = 0;
    const [source, target] = [places[SOURCE]!, places[TARGET]!];
    if (source < 0 || target < 0) {
      this.target.begin(-1, false);
      return findings.add('edge-without-ends', line, 'an edge names no source or no target, so it is left out');
    }
    const from = nodes.mention(bytes, starts[source]!, ends[source]!, line);
    const to = nodes.mention(bytes, starts[target]!, ends[target]!, line);
    const type = this.#typeOf(scanner, places[TYPE]!);
    const row = edges.add(from, to, type === 'directed', line);
    this.target.begin(row, false);
    let place = places[ID]!;
    if (place >= 0 && ends[place]! > starts[place]!) edges.name(row, bytes, starts[place]!, ends[place]!);
    if ((place = places[KIND]!) >= 0 && ends[place]! > starts[place]!) {
      edges.kinds.set(row, bytes, starts[place]!, ends[place]!);
    }
    if ((place = places[LABEL]!) >= 0) edges.labels.set(row, bytes, starts[place]!, ends[place]!);
    if ((place = places[WEIGHT]!) >= 0) {
      this.#weight ??= edges.columns.column('weight');
      this.#weight.set(row, bytes, starts[place]!, ends[place]!);
    }
    if (type === 'mutual') this.#tellMutual(line);
    else if (type !== 'directed' && type !== 'undirected') this.target.setText('type', type, line);
    if (!tag.isPlainlyDated || !this.#readDays(scanner, places)) this.#readTimes(scanner, places);
    if (others.length > 0 || scanner.count > 8) this.#keepUnknown(scanner, tag);
  }

  close(): void {
    this.isOpen = false;
    const { row } = this.target;
    if (row < 0) return;
    if (this.#spells.length > 0) this.#tellBoth();
    this.target.finish();
    if (this.#spells.length === 0) return;
    for (const [index, span] of this.#spells.entries()) {
      this.#dates.set(index === 0 ? row : this.#table.edges.repeat(row), span);
    }
  }

  readSpell(span: GexfSpan, line: number): void {
    if (this.target.row >= 0 && this.#dates.readSpell(span, line)) this.#spells.push(span);
  }

  #typeOf(scanner: TagScanner, place: number): string {
    if (place < 0) return this.defaultType;
    const { bytes, starts, ends } = scanner;
    const [start, end] = [starts[place]!, ends[place]!];
    // What nearly every edge says, without a string for it.
    if (end - start === 8 && bytes[start] === 100 && bytes[start + 7] === 100) return 'directed';
    const type = scanner.value(place);
    const known = type.trim().toLowerCase();
    if (known === 'directed' || known === 'undirected' || known === 'mutual') return known;
    if (known !== '') {
      const told = () => `"${type}" is no type of edge; it is taken as ${this.defaultType} and kept as an attribute`;
      this.#table.findings.add('bad-edge-type', scanner.line, told);
    }
    return known === '' ? this.defaultType : type;
  }

  #tellMutual(line: number): void {
    this.target.setText('type', 'mutual', line);
    const told = 'an edge is mutual, that is, both ways: it is undirected here, and keeps an attribute "type"';
    this.#table.findings.add('mutual', line, told);
  }

  /** What nearly every dated edge has: a day or two, in order. @returns whether it is just that */
  #readDays({ bytes, starts, ends }: TagScanner, places: Int32Array): boolean {
    const times = this.#times;
    const [start, end] = [places[MEANING.start]!, places[MEANING.end]!];
    const first = times.dayAt(bytes, starts[start]!, ends[start]!);
    const last = end < 0 ? -1 : times.dayAt(bytes, starts[end]!, ends[end]!);
    if (first < 0 || (end >= 0 && last < first)) return false;
    const until = end < 0 ? times.open : last === first ? -1 : times.dateOfDay(last);
    this.#table.edges.when.set(this.target.row, times.dateOfDay(first), until);
    this.#firstDay = first;
    this.#lastDay = last;
    return true;
  }

  /** The time on its own tag, where that dates it. */
  #ownSpan(): GexfSpan | undefined {
    if (this.#firstDay < 0) return this.#span;
    const end = this.#lastDay < 0 ? this.#times.none : this.#times.ofDay(this.#lastDay);
    return { start: this.#times.ofDay(this.#firstDay), end, isStartOpen: false, isEndOpen: false };
  }

  #readTimes(scanner: TagScanner, places: Int32Array): void {
    const span = spanOf(scanner, places, this.#times);
    if (span !== undefined && this.#dates.read(this.target.row, span, scanner.line)) this.#span = span;
    if (places[MEANING.intervals]! < 0 && places[MEANING.timestamps]! < 0) return;
    for (const meaning of [MEANING.intervals, MEANING.timestamps]) {
      const place = places[meaning]!;
      if (place < 0) continue;
      const text = scanner.value(place);
      const spans = spansIn(text, meaning === MEANING.timestamps, this.#times);
      if (spans.length > 0) for (const each of spans) this.readSpell(each, scanner.line);
      else if (text.trim() !== '') {
        this.#table.findings.add('bad-date', scanner.line, () => `"${text}" holds no times; kept as an attribute`);
        this.target.setText(scanner.nameOf(scanner.attributes[place]!).text, text, scanner.line);
      }
    }
  }

  /** Spells date it more closely than what its tag says. */
  #tellBoth(): void {
    const span = this.#ownSpan();
    if (span === undefined) return;
    const line = this.#table.edges.line(this.target.row);
    const told =
      'an edge has spells and a start or an end as well: the spells count, the others are kept as attributes';
    this.#table.findings.add('spells-and-times', line, told);
    this.#dates.keep(span, line);
  }

  #keepUnknown(scanner: TagScanner, { places, others }: GexfTag): void {
    const rest = [...others];
    for (let meaning = MEANING.id; meaning < places.length; meaning += 1) {
      if (places[meaning]! >= 0 && !OWN.has(meaning)) rest.push(places[meaning]!);
    }
    for (const place of rest) {
      const name = scanner.nameOf(scanner.attributes[place]!).text;
      const told = () => `<edge> has ${name}, which GEXF does not know; kept as an attribute`;
      this.#table.findings.add('unknown-attribute', scanner.line, told);
      this.target.setText(name, scanner.value(place), scanner.line);
    }
  }
}

/** The span that a tag tells of; undefined where it tells of none. */
export function spanOf(scanner: TagScanner, places: Int32Array, times: GexfTimes): GexfSpan | undefined {
  if (places[MEANING.timestamp]! >= 0) {
    const time = timeAt(scanner, places[MEANING.timestamp]!, times);
    return { start: time, end: time, isStartOpen: false, isEndOpen: false };
  }
  const isStartOpen = places[MEANING.start]! < 0 && places[MEANING.startopen]! >= 0;
  const isEndOpen = places[MEANING.end]! < 0 && places[MEANING.endopen]! >= 0;
  const start = timeAt(scanner, places[isStartOpen ? MEANING.startopen : MEANING.start]!, times);
  const end = timeAt(scanner, places[isEndOpen ? MEANING.endopen : MEANING.end]!, times);
  if (start.sort === 'none' && end.sort === 'none') return undefined;
  return { start, end, isStartOpen, isEndOpen };
}

function timeAt({ bytes, starts, ends }: TagScanner, place: number, times: GexfTimes): GexfTime {
  return place < 0 ? times.none : times.at(bytes, starts[place]!, ends[place]!);
}
