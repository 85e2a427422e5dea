/** Which delimiter a table has, by its first rows: the one that divides them alike. */
import { FileError } from '../file-error.ts';
import { CsvScanner, type Delimiter } from './csv-scanner.ts';

/** Of equals the first. */
const CANDIDATES: readonly Delimiter[] = ['\t', ';', ',', '|'];
const ROWS = 200;

/** The share of rows that a delimiter has to divide alike, before runs of spaces are tried. */
const ENOUGH = 0.5;

/**
 * The delimiter, a comma where no other fits better. What is quoted does not count.
 * @param head the beginning of the file
 * @param isWhole whether it is all of it
 * @param spaces whether runs of spaces may divide the cells, where nothing else does
 */
export function sniffDelimiter(head: string, isWhole: boolean, spaces = false): Delimiter {
  let [best, most]: [Delimiter, number] = [',', 0];
  for (const delimiter of CANDIDATES) {
    const score = scoreOf(head, isWhole, delimiter);
    if (score > most) [best, most] = [delimiter, score];
  }
  return spaces && most < ENOUGH && scoreOf(head, isWhole, ' ') > most ? ' ' : best;
}

/** The share of rows that have the most common number of cells, and, less than that, this number. */
function scoreOf(head: string, isWhole: boolean, delimiter: Delimiter): number {
  const widths = widthsOf(head, isWhole, delimiter).slice(0, ROWS);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width < 2 ? 0 : count / widths.length + Math.min(width, 1000) / 100_000;
}

function widthsOf(head: string, isWhole: boolean, delimiter: Delimiter): number[] {
  const scanner = new CsvScanner(delimiter);
  try {
    const rows = scanner.push(head);
    if (isWhole || rows.length === 0) rows.push(...scanner.end());
    return rows.map(({ cells }) => cells.length);
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}
