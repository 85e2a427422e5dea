import type { GraphTable } from './table/graph-table.ts';

/** How the text of a file is to be understood, beyond what it says itself. */
export interface ReadOptions {
  /** As its owner calls it; without folders. */
  fileName: string;
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

/** Asked in this order; the first that recognises a file reads it. */
export const READERS: readonly Reader[] = [];
