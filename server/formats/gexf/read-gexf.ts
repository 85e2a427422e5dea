/** Reads GEXF 1.0 to 1.3 (https://gexf.net) as programs write it, as a stream: what it holds is the table, and one tag. */
import { scanFile } from '../scan-file.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { GexfGraph } from './read-graph.ts';
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
  await scanFile(chunks, scanner, table.findings);
  graph.finish();
  table.finish();
}
