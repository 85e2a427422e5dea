/** Reads GEXF 1.0 to 1.3 (https://gexf.net) as programs write it, as a stream: what it holds is the table, and one tag. */
import type { GraphTable } from '../table/graph-table.ts';
import { GexfGraph } from './read-graph.ts';
import { canTellEncoding, markLength, utf8Of, type Utf8Source } from './scan-encoding.ts';
import { USUAL_LIMITS, type Limits } from './scan-limits.ts';
import { XmlScanner } from './scan-xml.ts';

/**
 * Fills the table with the file's nodes and edges, and its findings with what the file has and the table cannot hold.
 * @throws {FileError} where the file is malformed or larger than the limits
 */
export async function readGexf(
  chunks: AsyncIterable<Uint8Array>,
  table: GraphTable,
  limits: Limits = USUAL_LIMITS,
): Promise<void> {
  const graph = new GexfGraph(table, limits);
  const scanner = new XmlScanner(graph, limits);
  const sourceOf = (head: Uint8Array) => utf8Of(head, () => scanner.line, table.findings);
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
  graph.finish();
  table.finish();
}
