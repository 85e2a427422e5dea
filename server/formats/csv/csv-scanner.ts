/** Rows of comma-separated values out of text that comes in pieces: RFC 4180, with any line end and any delimiter. */
import { FileError } from '../file-error.ts';

/** Characters in one cell, in one row, and cells in a row; more is no table but a mistake or an attack. */
export const LONGEST_CELL = 4_000_000;
const LONGEST_ROW = 64_000_000;
export const MOST_COLUMNS = 10_000;

/** A space stands for any run of spaces and tabs. */
export type Delimiter = ',' | ';' | '\t' | '|' | ' ';

export interface CsvRow {
  /** On which the row begins; from 1. */
  line: number;
  cells: string[];
}

const [QUOTE, LF, CR, TAB, SPACE, NUL] = [34, 10, 13, 9, 32, 0];
const [START, PLAIN, QUOTED, CLOSED] = [0, 1, 2, 3];

export class CsvScanner {
  /** Of what comes next. */
  line = 1;
  readonly #delimiter: number;
  /** The other character that divides cells, where runs do; else the same again. */
  readonly #alternative: number;
  readonly #divides: boolean;
  #state = START;
  /** What of the current cell stood in earlier pieces, and how long it is. */
  #held = '';
  #length = 0;
  #rowLength = 0;
  #cells: string[] = [];
  #startedOn = 1;
  #openedOn = 1;
  #afterCr = false;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#divides = delimiter === ' ';
    this.#alternative = this.#divides ? TAB : this.#delimiter;
  }

  /**
   * The rows that end in this piece; lines without anything are no rows.
   * @throws {FileError} for a quote in a wrong place, and for what is larger than the limits
   */
  push(text: string): CsvRow[] {
    const rows: CsvRow[] = [];
    for (let at = 0; at < text.length;) {
      if (this.#state === START) at = this.#start(text, at, rows);
      else if (this.#state === PLAIN) at = this.#plain(text, at, rows);
      else if (this.#state === QUOTED) at = this.#quoted(text, at);
      else at = this.#closed(text, at, rows);
    }
    return rows;
  }

  /**
   * The last row, where no line end follows it.
   * @throws {FileError} where a quote is still open
   */
  end(): CsvRow[] {
    if (this.#state === QUOTED) {
      throw new FileError(this.#openedOn, 'the quote that is opened here is never closed; close it or take it out');
    }
    const rows: CsvRow[] = [];
    this.#endRow(rows);
    return rows;
  }

  #start(text: string, at: number, rows: CsvRow[]): number {
    const code = text.charCodeAt(at);
    const isAfterCr = this.#afterCr;
    this.#afterCr = false;
    if (code === LF && isAfterCr) return at + 1;
    if (this.#cells.length === 0 && this.#length === 0) this.#startedOn = this.line;
    if (this.#divides && (code === SPACE || code === TAB)) return at + 1;
    if (code === QUOTE) {
      this.#openedOn = this.line;
      this.#state = QUOTED;
      return at + 1;
    }
    this.#state = PLAIN;
    return this.#plain(text, at, rows);
  }

  /** Reads to what divides or ends; a quote in between is a character like any other. */
  #plain(text: string, at: number, rows: CsvRow[]): number {
    const [delimiter, alternative] = [this.#delimiter, this.#alternative];
    let to = at;
    let code = LF;
    for (; to < text.length; to += 1) {
      code = text.charCodeAt(to);
      if (code === delimiter || code === alternative || code === LF || code === CR) break;
      if (code === NUL) this.#refuseNul();
    }
    this.#hold(text.slice(at, to));
    return to < text.length ? this.#divide(code, to, rows) : to;
  }

  #quoted(text: string, at: number): number {
    let to = at;
    for (; to < text.length; to += 1) {
      const code = text.charCodeAt(to);
      if (code === QUOTE) break;
      if (code === NUL) this.#refuseNul();
      if (code === CR || (code === LF && !this.#afterCr)) this.line += 1;
      this.#afterCr = code === CR;
    }
    this.#hold(text.slice(at, to));
    if (to === text.length) return to;
    this.#afterCr = false;
    this.#state = CLOSED;
    return to + 1;
  }

  #closed(text: string, at: number, rows: CsvRow[]): number {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      this.#hold('"');
      this.#state = QUOTED;
      return at + 1;
    }
    if (code === this.#delimiter || code === this.#alternative || code === LF || code === CR) {
      return this.#divide(code, at, rows);
    }
    throw new FileError(
      this.line,
      `${JSON.stringify(text[at])} stands behind the quote that closes a cell; write a quote within a cell twice: ""`,
    );
  }

  #refuseNul(): never {
    throw new FileError(this.line, 'a character NUL stands in the file; save it as text, in UTF-8');
  }

  #hold(piece: string): void {
    this.#length += piece.length;
    if (this.#length > LONGEST_CELL) {
      const hint = this.#state === PLAIN ? 'shorten it' : 'shorten it, or close the quote that is opened here';
      const line = this.#state === PLAIN ? this.line : this.#openedOn;
      throw new FileError(line, `a cell is longer than ${LONGEST_CELL} characters; ${hint}`);
    }
    this.#rowLength += piece.length;
    if (this.#rowLength > LONGEST_ROW) {
      throw new FileError(this.#startedOn, `a row is longer than ${LONGEST_ROW} characters; shorten it`);
    }
    this.#held = this.#held === '' ? piece : this.#held + piece;
  }

  #divide(code: number, at: number, rows: CsvRow[]): number {
    if (code !== LF && code !== CR) {
      this.#endCell();
      return at + 1;
    }
    this.#endRow(rows);
    this.line += 1;
    this.#afterCr = code === CR;
    return at + 1;
  }

  #endCell(): void {
    this.#cells.push(this.#held);
    if (this.#cells.length > MOST_COLUMNS) {
      throw new FileError(this.#startedOn, `a row has more than ${MOST_COLUMNS} cells; is the delimiter another?`);
    }
    this.#held = '';
    this.#length = 0;
    this.#state = START;
  }

  #endRow(rows: CsvRow[]): void {
    const isBlank = this.#state !== CLOSED && this.#length === 0;
    // Behind the last run of spaces stands no cell, and on a blank line no row.
    if (!isBlank || (this.#cells.length > 0 && !this.#divides)) this.#endCell();
    this.#state = START;
    if (this.#cells.length > 0) rows.push({ line: this.#startedOn, cells: this.#cells });
    this.#cells = [];
    this.#rowLength = 0;
  }
}
