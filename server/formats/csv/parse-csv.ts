/** Tables as text: RFC 4180 and what is met beside it, read as a stream. */
import { CsvScanner, type CsvRow, type Delimiter } from './csv-scanner.ts';
import { decodeText } from './decode-text.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** Characters by which a delimiter is told. */
const HEAD = 65_536;
/** `# ...` or `% ...`; what stands at the sign itself, such as `#tag`, is a cell. */
export const COMMENT = /^[#%](?:[ \t%#].*)?$/;

export interface CsvOptions {
  /** Told by the first rows where it is not given; a space stands for any run of spaces and tabs. */
  delimiter?: Delimiter | undefined;
  /** As `TextDecoder` knows it; UTF-8, or UTF-16 where the file begins with its mark, where it is not given. */
  encoding?: string | undefined;
  /** Runs of spaces may be what divides the cells, where nothing else does. */
  spaces?: boolean;
  /** Takes the comments before the first row; where it is not given they are rows. */
  comment?: (text: string, line: number) => void;
}

/**
 * The rows of a table, each with the line that it begins on; the header is a row like any other. Blank lines are left out.
 * Line ends may be CR, LF or both; quoted cells may hold them, and the delimiter.
 * @throws {FileError} for a wrong encoding, a quote that is never closed, and cells and rows beyond all measure
 */
export async function* parseCsv(
  chunks: AsyncIterable<Uint8Array>,
  options: CsvOptions = {},
): AsyncGenerator<CsvRow, void> {
  let scanner: CsvScanner | undefined;
  let head = '';
  for await (const text of decodeText(chunks, () => scanner?.line ?? lineAfter(head), options.encoding)) {
    if (scanner) {
      yield* scanner.push(text);
      continue;
    }
    head += text;
    if (head.length < HEAD) continue;
    scanner = yield* begin(head, false, options);
  }
  scanner ??= yield* begin(head, true, options);
  yield* scanner.end();
}

function* begin(head: string, isWhole: boolean, options: CsvOptions): Generator<CsvRow, CsvScanner> {
  let [rest, line] = [head, 1];
  for (;;) {
    const [whole, text = ''] = /^([^\r\n]*)(?:\r\n|\r|\n)/.exec(rest) ?? [''];
    if (!options.comment || whole === '' || !(COMMENT.test(text) || text.trim() === '')) break;
    if (text.trim() !== '') options.comment(text, line);
    rest = rest.slice(whole.length);
    line += 1;
  }
  const scanner = new CsvScanner(options.delimiter ?? sniffDelimiter(rest, isWhole, options.spaces));
  scanner.line = line;
  yield* scanner.push(rest);
  return scanner;
}

const lineAfter = (text: string): number => text.split(/\r\n|\r|\n/).length;
