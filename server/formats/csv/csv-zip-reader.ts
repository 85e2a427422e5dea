/** Tables in a zip archive: those that `csv-writer.ts` writes, and others. */
import { FileError } from '../file-error.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { parseMapping } from '../mapping/parse-mapping.ts';
import type { Reader } from '../readers.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import { readZip } from '../zip/read-zip.ts';
import { OwnTables } from './read-own-tables.ts';
import { readRecordLines } from './read-record-lines.ts';
import { readTable } from './read-table.ts';

export const csvZipReader: Reader = {
  format: 'CSV in a zip archive',
  recognises: (head) => head.startsWith('PK\u0003\u0004'),
  async read(chunks, table, { mapping }) {
    const own = new OwnTables(table);
    const map = mapping === undefined ? {} : parseMapping(mapping);
    let tables = 0;
    for await (const { name, chunks: part } of readZip(chunks)) {
      const reading = readPart(name, part, table, own, map);
      if (reading === undefined) continue;
      tables += 1;
      await reading.catch((error: unknown) => {
        if (!(error instanceof FileError)) throw error;
        const inArchive = new FileError(undefined, `${name}, ${error.message}`);
        inArchive.table = error.table && { ...error.table, file: name };
        throw inArchive;
      });
      if (table.preview) table.preview.file ??= name;
    }
    own.finish();
    if (tables === 0)
      throw new FileError(undefined, 'the zip archive holds no table; unpack it and open what it holds');
  },
};

/** Undefined where the file is passed over. */
function readPart(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  table: GraphTable,
  own: OwnTables,
  mapping: Mapping,
): Promise<void> | undefined {
  const file = name.split(/[\\/]/).at(-1)!;
  if (file === '[Content_Types].xml') {
    throw new FileError(undefined, 'the file is a spreadsheet or a document; save the table as CSV, in UTF-8');
  }
  // A folder, what macOS puts in, and what says how to read the rest.
  if (file === '' || /^__MACOSX\/|^\._/.test(name) || file === '.DS_Store' || file === 'README.txt') return undefined;
  if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name)) {
    table.findings.add('zip-entry', 1, `${quote(name)} in the archive points out of it and is left out`);
    return undefined;
  }
  if (file === 'records.jsonl') return readRecordLines(chunks, table);
  if (/\.(?:csv|tsv|tab|edges|edgelist)$|^out\./i.test(file) || isTextTable(file)) {
    return readTable(chunks, table, own, mapping, true);
  }
  table.findings.add('zip-entry', 1, `${quote(name)} in the archive is no table and is left out; unpack it to open it`);
  return undefined;
}

const isTextTable = (file: string): boolean => /\.txt$/i.test(file) && !/readme|licen[cs]e|origin/i.test(file);
