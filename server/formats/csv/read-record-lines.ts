import { FileError } from '../file-error.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { decodeText } from './decode-text.ts';

/** Characters of one line; a record is far smaller. */
const LONGEST = 16_000_000;

/**
 * Takes the records of `records.jsonl`, one a line: `{"type":"report","record":{...}}`.
 * @throws {FileError} where a line is not of that form
 */
export async function readRecordLines(chunks: AsyncIterable<Uint8Array>, table: GraphTable): Promise<void> {
  let rest = '';
  let line = 1;
  for await (const text of decodeText(chunks, () => line)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const one of lines) takeRecord(one, line++, table);
    if (rest.length > LONGEST) throw new FileError(line, `the line is longer than ${LONGEST} characters; shorten it`);
  }
  takeRecord(rest, line, table);
}

function takeRecord(text: string, line: number, table: GraphTable): void {
  if (text.trim() === '') return;
  const value = parse(text);
  if (typeof value !== 'object' || value === null || !('type' in value && 'record' in value)) {
    throw new FileError(line, 'this is not of the form {"type": "report", "record": {...}} in one line');
  }
  table.records.push({ type: String(value.type), json: JSON.stringify(value.record), line });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
