import { parseMapping } from '../mapping/parse-mapping.ts';
import type { Reader } from '../readers.ts';
import { CsvScanner } from './csv-scanner.ts';
import { COMMENT } from './parse-csv.ts';
import { OwnTables } from './read-own-tables.ts';
import { readTable } from './read-table.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

const NAMES = /\.(?:csv|tsv|tab|edges|edgelist|ncol)$|^out\./i;

/** Lists of edges and of nodes: comma-separated, tab-separated, divided by spaces. Asked after every other reader. */
export const csvReader: Reader = {
  format: 'CSV',
  recognises: (head, fileName) => !/^\uFEFF?\s*[{[<]/.test(head) && (NAMES.test(fileName) || looksLikeTable(head)),
  async read(chunks, table, { mapping }) {
    const own = new OwnTables(table);
    await readTable(chunks, table, own, mapping === undefined ? {} : parseMapping(mapping));
    own.finish();
  },
};

/** Whether there are lines, and all of them have as many cells, two at least. */
function looksLikeTable(head: string): boolean {
  const lines = head.split(/\r\n|\r|\n/).slice(0, head.length < 4096 ? undefined : -1);
  const text = lines.filter((line) => !COMMENT.test(line)).join('\n');
  try {
    const widths = new CsvScanner(sniffDelimiter(text, true, true)).push(`${text}\n`).map(({ cells }) => cells.length);
    return widths.length > 1 && widths[0]! > 1 && widths.every((width) => width === widths[0]);
  } catch {
    return false;
  }
}
