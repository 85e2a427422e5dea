import { canTellEncoding, markLength, utf8Of, type Utf8Source } from './gexf/scan-encoding.ts';
import type { XmlScanner } from './gexf/scan-xml.ts';
import type { Findings } from './table/findings.ts';

/**
 * Reads a whole file with a scanner, from whichever encoding it names.
 * @throws {FileError} where the file is malformed or larger than the scanner's limits
 */
export async function scanFile(
  chunks: AsyncIterable<Uint8Array>,
  scanner: XmlScanner,
  findings: Findings,
): Promise<void> {
  const sourceOf = (head: Uint8Array) => utf8Of(head, () => scanner.line, findings);
  let head: Uint8Array = new Uint8Array(0);
  let source: Utf8Source | undefined;
  for await (const chunk of chunks) {
    let next = chunk;
    if (source === undefined) {
      head = Buffer.concat([head, chunk]);
      if (!canTellEncoding(head)) continue;
      source = sourceOf(head);
      next = head.subarray(markLength(head));
    }
    scanner.feed(source.convert(next));
  }
  if (source === undefined) {
    source = sourceOf(head);
    scanner.feed(source.convert(head.subarray(markLength(head))));
  }
  scanner.feed(source.end());
  scanner.end();
}
