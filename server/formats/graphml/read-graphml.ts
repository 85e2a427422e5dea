/** Reads GraphML (http://graphml.graphdrawing.org) as programs write it, as a stream: what it holds is the table, and one element. */
import { USUAL_LIMITS, type Limits } from '../gexf/scan-limits.ts';
import { XmlScanner } from '../gexf/scan-xml.ts';
import { scanFile } from '../scan-file.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { GraphmlGraph } from './graphml-graph.ts';

/**
 * Fills the table with the file's nodes and edges, and its findings with what the file has and the table cannot hold.
 * @throws {FileError} where the file is malformed or larger than the limits
 */
export async function readGraphml(
  chunks: AsyncIterable<Uint8Array>,
  table: GraphTable,
  limits: Limits = USUAL_LIMITS,
): Promise<void> {
  await scanFile(chunks, new XmlScanner(new GraphmlGraph(table, limits), limits), table.findings);
  table.finish();
}
