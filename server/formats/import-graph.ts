import { createHash, type Hash } from 'node:crypto';
import type { TablePreview } from '../contract/table-preview.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { codeGraph } from './coding/code-graph.ts';
import type { ToldKinds } from '../contract/told-kinds.ts';
import { isOfColumns, type Mapping } from './mapping/mapping.ts';
import { parseMapping } from './mapping/parse-mapping.ts';
import { inTurns } from '../graph/turns.ts';
import { FileError } from './file-error.ts';
import { READERS, type Reader, type ReadOptions } from './readers.ts';
import { isOurs, restoreDataset } from './restore/restore-dataset.ts';
import type { Finding } from './table/findings.ts';
import { GraphTable } from './table/graph-table.ts';

export interface ImportOptions extends ReadOptions {
  /** The day on which it is read, as EDTF: what the file does not date was attested then. */
  today: string;
  /** How many nodes and edges are taken; as many as there are, where it is not given. */
  mostRows?: number;
}

/** What became of a file. */
export interface ImportReport {
  fileName: string;
  format: string;
  /** The file was written by Entente, and gives back the dataset that it was written from. */
  restored: boolean;
  nodes: number;
  edges: number;
  actors: number;
  claims: number;
  /** What is odd in the file or could not be taken over as it is, with examples. */
  findings: Finding[];
  /** Of tables that others wrote alone: as what the columns were taken. */
  table?: TablePreview;
  /** The file's own words for its edges, the most frequent first, and what became of each. Of foreign files alone. */
  kinds?: ToldKinds;
}

export interface Imported {
  dataset: Dataset;
  report: ImportReport;
}

/** How much of a file shows its format. */
const HEAD = 4096;

/**
 * Reads a graph file of any format that Entente knows.
 * @throws {FileError} where the format is not known or the file is malformed.
 */
export async function importGraph(chunks: AsyncIterable<Uint8Array>, options: ImportOptions): Promise<Imported> {
  const hash = createHash('sha256').update(JSON.stringify([options.fileName, options.mapping, options.today]));
  const { head, all } = await withHead(chunks);
  const reader = readerFor(head, options.fileName);
  const mapping = options.mapping === undefined ? {} : parseMapping(options.mapping);
  refuseUseless(mapping, reader);
  const table = new GraphTable();
  table.mostRows = options.mostRows ?? Infinity;
  await reader.read(checked(all, hash, table), table, options);
  table.finish();
  table.checkSize();
  const restored = isOurs(table);
  tellUseless(table, mapping, restored);
  const file = { ...options, format: reader.format, chosenKinds: mapping.kinds };
  const coded = restored ? undefined : codeGraph(table, file);
  const dataset = coded
    ? { ...coded.dataset, revision: hash.digest('hex').slice(0, 12) }
    : await inTurns(restoreDataset(table, file));
  return {
    dataset,
    report: {
      ...{ fileName: options.fileName, format: reader.format, restored },
      ...{ nodes: table.nodes.count, edges: table.edges.count },
      ...{ actors: dataset.actors.length, claims: dataset.claims.length },
      // How Entente draws a dataset follows from the dataset.
      findings: table.findings.list().filter(({ code }) => !(restored && code === 'drawing-not-kept')),
      ...(table.preview && { table: table.preview }),
      ...(coded && { kinds: coded.kinds }),
    },
  };
}

/** @throws {FileError} where what the mapping says is of columns, and the file has none. */
function refuseUseless(mapping: Mapping, { format }: Reader): void {
  if (!isOfColumns(mapping) || format.startsWith('CSV')) return;
  throw new FileError(undefined, `mapping: what it says of columns is of tables alone, and this file is ${format}`);
}

function tellUseless({ findings, nodes }: GraphTable, mapping: Mapping, restored: boolean): void {
  if (restored && mapping.kinds) {
    findings.add('kinds-not-taken', 0, 'the file was written by Entente and tells its kinds; none is chosen anew');
  }
  if (!restored && nodes.count === 0) {
    findings.add('no-nodes', 0, 'the file has no nodes, so there is nothing to show; see that it is the right one');
  }
}

async function* checked(chunks: AsyncIterable<Uint8Array>, hash: Hash, table: GraphTable): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
    table.checkSize();
  }
}

function readerFor(head: Uint8Array, fileName: string): Reader {
  const text = decode(head);
  refuseOneWay(text);
  const reader = READERS.find((one) => one.recognises(text, fileName));
  if (reader) return reader;
  const known = [...new Set(READERS.map(({ format }) => format))].join(', ');
  const what = head.length === 0 ? 'is empty' : 'is in no format that can be read';
  throw new FileError(undefined, `this ${what}; these can: ${known}`);
}

/** @throws {FileError} where the file is of a format that Entente writes and nobody reads back. */
function refuseOneWay(head: string): void {
  const whatFor = /^\uFEFF?\s*\{\s*"@context"/.test(head)
    ? 'JSON-LD, which Entente writes for other programs'
    : /^\uFEFF?\s*<(!doctype\s+)?html\b/i.test(head)
      ? 'a web page, which Entente writes to be read'
      : undefined;
  if (whatFor === undefined) return;
  throw new FileError(undefined, `this is ${whatFor}; it is not read back: export JSON or GEXF instead`);
}

/** Enough to see a format by; UTF-16 is told by its byte order mark. */
function decode(head: Uint8Array): string {
  const [first, second] = head;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head);
}

/** The first bytes, and the whole file from its beginning again. */
async function withHead(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      yield* { [Symbol.asyncIterator]: () => iterator };
    } finally {
      await iterator.return?.();
    }
  }
  const head = new Uint8Array(Math.min(HEAD, length));
  let at = 0;
  for (const chunk of first) {
    const part = chunk.subarray(0, head.length - at);
    head.set(part, at);
    at += part.length;
  }
  return { head, all: all() };
}
