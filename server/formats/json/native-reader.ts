import { FileError } from '../file-error.ts';
import type { Reader } from '../readers.ts';
import type { GraphTable } from '../table/graph-table.ts';
import type { JsonValue } from './json-scanner.ts';
import { readJsonElements } from './json-stream.ts';
import { NATIVE_FORMAT, NATIVE_VERSION } from './native-format.ts';
import { isObject } from './text-of-value.ts';

/** The lists of a file, and what a record in each of them is. */
const LISTS = { kinds: 'kind', actors: 'actor', events: 'event', reports: 'report', claims: 'claim' } as const;

/** Entente's own format. Records are handed on as they stand in the file; who makes a dataset of them checks them. */
export const nativeReader: Reader = {
  format: 'Entente JSON',
  recognises: (head) => /^\s*\{/.test(head) && head.includes(`"${NATIVE_FORMAT}"`),
  read: readNativeJson,
};

async function readNativeJson(chunks: AsyncIterable<Uint8Array>, table: GraphTable): Promise<void> {
  const missing = new Set(['/format', '/version', '/info']);
  const take = (type: string) => (record: JsonValue) => {
    const { value, text: json, line } = record;
    if (!isObject(value))
      throw new FileError(line, `there is no ${type} here but ${shown(record)}; every record is an object`);
    table.records.push({ type, json, line });
  };
  const elements = Object.fromEntries(Object.entries(LISTS).map(([list, type]) => [`/${list}`, take(type)]));
  const value = (pointer: string, member: JsonValue) => {
    missing.delete(pointer);
    if (pointer === '/info') take('dataset')(member);
    else takeMember(pointer, member, table);
  };
  await readJsonElements(chunks, { elements, value }, table.findings);
  const [first] = missing;
  if (first === undefined) return;
  throw new FileError(undefined, `the file has no "${first.slice(1)}", so it is no dataset; export it again`);
}

function takeMember(pointer: string, member: JsonValue, table: GraphTable): void {
  const { value, line } = member;
  const name = pointer.slice(1);
  if (name === 'format' && value !== NATIVE_FORMAT) {
    throw new FileError(line, `the format is ${shown(member)}; "${NATIVE_FORMAT}" is what can be read`);
  }
  if (name === 'version' && value !== NATIVE_VERSION) {
    throw new FileError(
      line,
      `the version is ${shown(member)}; ${NATIVE_VERSION} is what can be read, so update Entente`,
    );
  }
  if (name === 'format' || name === 'version' || name === '$schema') return;
  if (name === 'revision' || name === 'filter') return void table.about.set(name, String(value));
  if (pointer === '') throw new FileError(line, `the file is ${shown(member)} and no object; export it again`);
  if (Object.hasOwn(LISTS, name))
    throw new FileError(line, `"${name}" is ${shown(member)} and no list; export the file again`);
  table.findings.add('unknown-member', line, `datasets have no "${name}"; it is left out`);
}

const shown = ({ text }: JsonValue): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
