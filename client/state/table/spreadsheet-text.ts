/**
 * A table as text that spreadsheets take from the clipboard: a row a line, cells parted by tabs.
 */
import type { Column } from './column.ts';

/**
 * A spreadsheet takes such a text for a formula; the server's CSV files know the same ones (OWASP, CSV injection). What is
 * pasted may lose quotation marks at its beginning, so it is looked for behind these, too.
 */
const FORMULA = /^['"]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The headings and the rows. No cell can be taken for a formula, none breaks the table. */
export function spreadsheetText<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ text }) => guarded(text(row))))];
  return lines.map((cells) => cells.map((cell) => quoted(onOneLine(cell))).join('\t')).join('\n');
}

const guarded = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

const onOneLine = (text: string) => text.replace(/[\t\r\n]+/g, ' ');

/** What has quotation marks stands in some, each of its own twice: one alone could run cells and lines together. */
const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);
