/** One YAML file as a record: read, checked for its form, with the line of every field. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { fieldText, type Entry, type FieldPath, type Finding } from './lint/finding.ts';

/** A dataset's file is written by hand; one far beyond that is not read. */
export const MOST_BYTES = 8_000_000;

/** Reads a record; what is wrong with its form is added to `findings`, and then there is no entry. */
export function readRecord<T extends z.ZodType>(
  file: string,
  text: string,
  schema: T,
  findings: Finding[],
): Entry<z.output<T>> | undefined {
  const lines = new LineCounter();
  // The core schema leaves dates as text; aliases are bounded against files that unfold without end.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', version: '1.2', uniqueKeys: true });
  for (const problem of [...document.errors, ...document.warnings]) {
    const line = lines.linePos(problem.pos[0]).line;
    const message = problem.message.split('\n')[0]!.replace(/ at line \d+.*$/, '');
    findings.push({ rule: 'yaml', level: 'error', file, line, field: '', message, remedy: 'correct the YAML' });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (path: FieldPath) => lineIn(document, lines, path);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    findings.push({
      rule: 'yaml',
      level: 'error',
      file,
      line: 1,
      field: '',
      message,
      remedy: 'write it without aliases',
    });
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { file, record: parsed.data, lineOf };
  for (const issue of parsed.error.issues) findings.push(findingOf(issue, value, file, lineOf));
  return undefined;
}

/** The line of a field or, where it is missing, of what should hold it. */
function lineIn(document: Document, lines: LineCounter, path: FieldPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : (keyAt(document, path, length) ?? nodeAt(document, path, length));
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const nodeAt = (document: Document, path: FieldPath, length: number) =>
  length === 0 ? document.contents : document.getIn(path.slice(0, length), true);

/** The key of a field; its value may stand lines below. */
function keyAt(document: Document, path: FieldPath, length: number): unknown {
  const holder = nodeAt(document, path, length - 1);
  if (!isMap(holder)) return undefined;
  return holder.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])?.key;
}

function findingOf(
  issue: z.core.$ZodIssue,
  record: unknown,
  file: string,
  lineOf: (path: FieldPath) => number,
): Finding {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const found = { rule: 'form', level: 'error', file, line: lineOf(path), field: fieldText(path) } as const;
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    const line = lineOf([...path, issue.keys[0]!]);
    const message = `has ${issue.keys.length > 1 ? 'fields' : 'a field'} that no such record has: ${keys}`;
    return { ...found, line, message, remedy: 'correct the spelling or take it out' };
  }
  if (issue.code !== 'custom' && valueAt(record, path) === undefined)
    return { ...found, message: 'is missing', remedy: 'add it' };
  return { ...found, message: sentence(issue.message), remedy: 'correct the value' };
}

const valueAt = (record: unknown, path: FieldPath): unknown =>
  path.reduce((value: unknown, part) => (value as Record<string | number, unknown> | undefined)?.[part], record);

const sentence = (message: string) =>
  message.replace(/^Invalid (input|option): /, '').replace(/^Invalid /, 'is not a valid ');
