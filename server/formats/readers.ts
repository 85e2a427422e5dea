import { csvReader } from './csv/csv-reader.ts';
import { csvZipReader } from './csv/csv-zip-reader.ts';
import { ftmReader } from './ftm/read-ftm.ts';
import { gexfReader } from './gexf/gexf-reader.ts';
import { graphmlReader } from './graphml/graphml-reader.ts';
import { cytoscapeReader, graphologyReader, nodeLinkReader } from './json/graph-json-readers.ts';
import { nativeReader } from './json/native-reader.ts';
import { mispReader } from './misp/read-misp.ts';
import { stixReader } from './stix/read-stix.ts';
import type { GraphTable } from './table/graph-table.ts';
import { ucdpReader } from './ucdp/read-ucdp.ts';

/** How the text of a file is to be understood, beyond what it says itself. */
export interface ReadOptions {
  /** As its owner calls it; without folders. */
  fileName: string;
  /** The text of a mapping file, which says what the columns of a table are. Of tables alone. */
  mapping?: string | undefined;
}

/** What reads one format. */
export interface Reader {
  /** As people call it: `GEXF`, `STIX 2.1`. */
  format: string;
  /** Whether a file is of the format, by its first characters (up to 4096, decoded) and its name. */
  recognises(head: string, fileName: string): boolean;
  /**
   * Fills the table.
   * @throws {FileError} where the file is malformed, with the line and what to do.
   */
  read(chunks: AsyncIterable<Uint8Array>, table: GraphTable, options: ReadOptions): Promise<void>;
}

/**
 * Asked in this order; the first that recognises a file reads it. Node-link takes every JSON that is left, and so is the last
 * of these; tables come after it, since anything in rows is one.
 */
export const READERS: readonly Reader[] = [
  gexfReader,
  graphmlReader,
  nativeReader,
  stixReader,
  ftmReader,
  mispReader,
  ucdpReader,
  graphologyReader,
  cytoscapeReader,
  nodeLinkReader,
  csvZipReader,
  csvReader,
];
