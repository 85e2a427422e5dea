/** One YAML file as a record: read, checked for its form, with the line of every field. */
import { isAlias, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, parseDocument, Parser } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { fieldText, shorten, type Entry, type FieldPath, type Finding } from './lint/finding.ts';

/** A dataset's file is written by hand; one far beyond that is not read. */
export const MOST_BYTES = 8_000_000;

/** How deep a file nests; records need about seven levels. */
const MOST_LEVELS = 32;

/** What is wrong with the YAML of one file is told up to this number; the first mistakes bring the others about. */
const MOST_PROBLEMS = 20;

/** Each alias is looked for among all anchors. */
const MOST_ALIASES = 1000;

/** JavaScript has its own idea of these keys, and would lose what they hold. */
const TAKEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong at an offset of the text, before it is looked at as a record. */
interface Problem {
  at: number;
  message: string;
  remedy: string;
}

/** Reads a record; what is wrong with its form is added to `findings`, and then there is no entry. */
export function readRecord<T extends z.ZodType>(
  file: string,
  text: string,
  schema: T,
  findings: Finding[],
): Entry<z.output<T>> | undefined {
  const lines = new LineCounter();
  const fail = (line: number, message: string, remedy: string) => {
    findings.push({ rule: 'yaml', level: 'error', file, line, field: '', message, remedy });
    return undefined;
  };
  const deepLine = lineTooDeep(text);
  if (deepLine !== undefined) return fail(deepLine, 'is nested too deeply', 'take out some brackets or indentation');
  // The core schema leaves dates as text. Keys are compared below: the parser's own comparison is quadratic.
  const options = { schema: 'core', version: '1.2', uniqueKeys: false, prettyErrors: false } as const;
  const document = parseDocument(text, { lineCounter: lines, ...options });
  const problems = problemsIn(document);
  for (const { at, message, remedy } of problems) fail(lines.linePos(at).line, message, remedy);
  if (problems.length > 0) return undefined;
  const lineOf = lineFinder(document, lines);
  let value: unknown;
  try {
    // Aliases are bounded against files that unfold without end.
    value = document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    return fail(1, error instanceof Error ? error.message : String(error), 'write it without aliases');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { file, record: parsed.data, lineOf };
  for (const issue of parsed.error.issues) findings.push(findingOf(issue, value, file, lineOf));
  return undefined;
}

/** The line in which a text nests too deeply. Found before parsing, which is recursive. */
function lineTooDeep(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > MOST_LEVELS) return text.slice(0, parser.offset).split('\n').length;
  }
  return undefined;
}

function problemsIn(document: Document): Problem[] {
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    ...{ at: pos[0], message: shorten(message.split('\n')[0]!, 200), remedy: 'correct the YAML' },
  }));
  let aliases = 0;
  for (const node of nodesIn(document.contents)) {
    if (isMap(node)) addKeyProblems(node, problems);
    if (!isAlias(node) || (aliases += 1) !== MOST_ALIASES + 1) continue;
    const message = `has more than ${MOST_ALIASES} aliases`;
    problems.push({ at: startOf(node), message, remedy: 'write it without aliases' });
  }
  return problems.slice(0, MOST_PROBLEMS);
}

/** A node and every node in it but keys. */
function* nodesIn(node: unknown): Iterable<unknown> {
  yield node;
  if (isMap(node)) for (const { value } of node.items) yield* nodesIn(value);
  if (isSeq(node)) for (const item of node.items) yield* nodesIn(item);
}

function addKeyProblems(map: YAMLMap, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    const at = startOf(key);
    const name = keyText(key);
    if (name === undefined) {
      problems.push({ at, message: 'has a key that is no single value', remedy: 'write the key as a word' });
      continue;
    }
    const quoted = `the key "${shorten(name)}"`;
    if (seen.has(name)) problems.push({ at, message: `has ${quoted} twice`, remedy: 'drop one or rename it' });
    if (TAKEN_KEYS.has(name)) problems.push({ at, message: `has ${quoted}, which is not free`, remedy: 'rename it' });
    seen.add(name);
  }
}

/** A key as the record has it; absent for a list, a map or an alias. */
function keyText(key: unknown): string | undefined {
  return isScalar<string | number | boolean | null>(key) ? String(key.value ?? '') : undefined;
}

const startOf = (node: unknown) => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Finds the line of a field or, where it is missing, of what should hold it. */
function lineFinder(document: Document, lines: LineCounter) {
  const pairs = new Map<YAMLMap, Map<string | undefined, { key: unknown; value: unknown }>>();
  const pairIn = (map: YAMLMap, name: string) => {
    const byName = pairs.get(map) ?? new Map(map.items.map((pair) => [keyText(pair.key), pair]));
    pairs.set(map, byName);
    return byName.get(name);
  };
  return (path: FieldPath): number => {
    let node: unknown = document.contents;
    let nearest = node;
    for (const part of path) {
      if (isMap(node)) {
        // The key, because its value may stand lines below.
        const pair = pairIn(node, String(part));
        [nearest, node] = [pair?.key ?? nearest, pair?.value];
      } else if (isSeq(node)) {
        node = node.items[Number(part)];
        nearest = node ?? nearest;
      } else break;
    }
    return lines.linePos(startOf(nearest)).line;
  };
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
    const some = issue.keys.slice(0, 10).map((key) => `"${shorten(key)}"`);
    const keys = `${some.join(', ')}${issue.keys.length > some.length ? ' and more' : ''}`;
    const line = lineOf([...path, issue.keys[0]!]);
    const message = `has ${issue.keys.length > 1 ? 'fields' : 'a field'} that no such record has: ${keys}`;
    return { ...found, line, message, remedy: 'correct the spelling or take it out' };
  }
  if (issue.code === 'invalid_key')
    return { ...found, message: `has a key that ${sentence(issue.issues[0]!.message)}`, remedy: 'rename the key' };
  if (issue.code !== 'custom' && valueAt(record, path) === undefined)
    return { ...found, message: 'is missing', remedy: 'add it' };
  return { ...found, message: sentence(issue.message), remedy: 'correct the value' };
}

const valueAt = (record: unknown, path: FieldPath): unknown =>
  path.reduce((value: unknown, part) => (value as Record<string | number, unknown> | undefined)?.[part], record);

const sentence = (message: string) =>
  message.replace(/^Invalid (input|option): /, '').replace(/^Invalid /, 'is not a valid ');
