/** The graph as tables for Gephi, spreadsheets and statistics (RFC 4180), together in one zip archive. */
import { asideRecords } from '../aside-records.ts';
import { inChunks } from '../chunks.ts';
import type { ExportInput } from '../export-input.ts';
import { exportedActors, exportedRelationships } from '../fields/graph-fields.ts';
import { writeZip } from '../zip/write-zip.ts';
import { CLAIM_COLUMNS, exportedClaims } from './csv-claims.ts';
import { EDGE_COLUMNS } from './csv-edges.ts';
import { NODE_COLUMNS } from './csv-nodes.ts';
import { csvReadme } from './csv-readme.ts';
import { writeTable } from './csv-table.ts';

/** Writes the archive; holds a record at a time, and a block of the archive. */
export function* writeCsv(input: ExportInput): Generator<Uint8Array, void> {
  const file = (name: string, pieces: Iterable<string>) => ({ name, chunks: inChunks(pieces) });
  yield* writeZip([
    file('README.txt', [csvReadme(input)]),
    file('nodes.csv', writeTable(NODE_COLUMNS, exportedActors(input))),
    file('claims.csv', writeTable(CLAIM_COLUMNS, exportedClaims(input))),
    file('edges.csv', writeTable(EDGE_COLUMNS, exportedRelationships(input))),
    file('records.jsonl', records(input)),
  ]);
}

/** What is neither actor nor claim, one record a line; claims that only deny are in the table of claims. */
function* records(input: ExportInput): Generator<string, void> {
  for (const aside of asideRecords(input)) if (aside.type !== 'claim') yield `${JSON.stringify(aside)}\n`;
}
