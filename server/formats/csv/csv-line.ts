/** One row of RFC 4180, with its line end. */

const SPECIAL = /[",;\t|\r\n]|^\s|\s$/;

/** Quotes what a reader could take for a delimiter, whichever it expects; a lone empty cell as well, or there were no row. */
export function csvLine(cells: readonly string[]): string {
  if (cells.length === 1 && cells[0] === '') return '""\r\n';
  return `${cells.map((cell) => (SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
