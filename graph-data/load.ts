/** The sole reader of dataset folders: folder -> validated, frozen Dataset, or everything that is wrong with it. */
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import type { Entry, Finding } from './lint/finding.ts';
import { lint } from './lint/lint.ts';
import { MOST_BYTES, readRecord } from './record-file.ts';
import { actorSchema, type Actor } from './schema/actor.ts';
import { datasetInfoSchema, type Dataset, type DatasetInfo } from './schema/dataset.ts';
import { eventSchema } from './schema/event.ts';
import { reportRecordSchema, type ReportRecord } from './schema/report.ts';
import { VOCABULARY } from './schema/vocabulary.ts';

export interface Loaded {
  /** Absent where a finding is an error. */
  dataset: Dataset | undefined;
  /** By file and line. */
  findings: Finding[];
}

export interface LoadOptions {
  /**
   * A folder with the texts of the reports, `<report id>.txt`, each paragraph opening with its number in brackets.
   * Where it is given and holds a report's text, statements are compared with it.
   */
  texts?: string;
}

/**
 * Loads a dataset's folder.
 * @throws {Error} only where the folder itself, or that of the texts, is none; what is wrong inside it is a finding.
 */
export async function loadDataset(folder: string, { texts }: LoadOptions = {}): Promise<Loaded> {
  const findings: Finding[] = [];
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
  if (texts !== undefined && !(await isFolder(texts))) throw new Error(`the texts' folder ${texts} is not a folder`);
  const read = <T extends z.ZodType>(name: string, schema: T) => readFolder(folder, name, schema, findings);
  const info = await readOne(folder, 'dataset.yaml', datasetInfoSchema, findings);
  const actors = await read('actors', actorSchema);
  const events = await read('events', eventSchema);
  const reports = await read('reports', reportRecordSchema);
  const kinds = [...VOCABULARY, ...(info?.record.kinds ?? [])];
  const malformed = new Set(findings.map(({ file }) => file));
  const paragraphs = texts === undefined ? new Map<string, string[]>() : await readTexts(texts, reports, findings);
  const found = [repeatedKinds(kinds), lint({ kinds, actors, events, reports, malformed, texts: paragraphs })];
  // One by one: as arguments of one call, a hundred thousand would overflow the stack.
  for (const finding of found.flat()) findings.push(finding);
  findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line);
  if (!info || findings.some(({ level }) => level === 'error')) return { dataset: undefined, findings };
  return { dataset: assemble(info.record, { kinds, actors, events, reports }), findings };
}

async function readFolder<T extends z.ZodType>(folder: string, name: string, schema: T, findings: Finding[]) {
  const entries: Entry<z.output<T>>[] = [];
  for (const file of await listFolder(folder, name, findings)) {
    if (file.startsWith('.')) continue;
    if (file.endsWith('.yaml')) {
      const entry = await readOne(folder, `${name}/${file}`, schema, findings);
      if (entry) entries.push(entry);
      continue;
    }
    const message = 'is not a .yaml file and is not read';
    findings.push({
      ...{ rule: 'files', level: 'warning', file: `${name}/${file}`, line: 1, field: '', message },
      remedy: 'rename it to .yaml or move it away',
    });
  }
  return entries;
}

/** The names in a folder of the dataset, which may be absent. */
async function listFolder(folder: string, name: string, findings: Finding[]): Promise<string[]> {
  const path = join(folder, name);
  if (!(await isThere(path))) return [];
  const refusal = !(await isFolder(path)) ? NOT_A_FOLDER : (await isInside(folder, path)) ? undefined : OUTSIDE;
  if (refusal) {
    findings.push(refused(name, refusal));
    return [];
  }
  return (await readdir(path)).sort(compare);
}

async function readOne<T extends z.ZodType>(folder: string, file: string, schema: T, findings: Finding[]) {
  const read = await readText(folder, file);
  if (typeof read === 'string') return readRecord(file, read, schema, findings);
  findings.push(refused(file, read));
  return undefined;
}

/** Why a file is not read, and what to do about it. */
type Refusal = Pick<Finding, 'message' | 'remedy'>;

const NOT_THERE = { message: 'is not there', remedy: 'add the file; graph-data/README.md says what it holds' };
const NOT_A_FILE = { message: 'is not a file', remedy: 'put a file in its place or take it away' };
const NOT_A_FOLDER = { message: 'is not a folder', remedy: 'put a folder in its place or take it away' };
const OUTSIDE = { message: 'points outside the folder', remedy: 'put there what it points to' };
const TOO_LARGE = { message: `is larger than ${MOST_BYTES} bytes`, remedy: 'split it' };
const NOT_UTF8 = { message: 'is not UTF-8 text', remedy: 'save it as UTF-8' };

const refused = (file: string, refusal: Refusal): Finding => ({
  ...{ rule: 'files', level: 'error', file, line: 1, field: '' },
  ...refusal,
});

/** The text of a file that is in the folder not only by name. Nothing else is opened: to open a pipe is to wait. */
async function readText(folder: string, file: string): Promise<string | Refusal> {
  const path = join(folder, file);
  if (!(await isThere(path))) return NOT_THERE;
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile()) return NOT_A_FILE;
  if (!(await isInside(folder, path))) return OUTSIDE;
  if (stats.size > MOST_BYTES) return TOO_LARGE;
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return NOT_UTF8;
    throw error;
  }
}

/** Also of a link that leads nowhere. */
const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );

const isFolder = (path: string) =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

const isInside = async (folder: string, path: string) =>
  (await realpath(path)).startsWith((await realpath(folder)).replace(/[/\\]?$/, sep));

function repeatedKinds(kinds: Dataset['kinds']): Finding[] {
  const seen = new Set<string>();
  const repeated = kinds.filter(({ id }) => seen.size === seen.add(id).size);
  return repeated.map(({ id }) => ({
    ...{ rule: 'kinds', level: 'error', file: 'dataset.yaml', line: 1, field: 'kinds' },
    message: `defines ${id}, which the vocabulary has already`,
    remedy: 'give the kind another id',
  }));
}

async function readTexts(folder: string, reports: readonly Entry<ReportRecord>[], findings: Finding[]) {
  const texts = new Map<string, string[]>();
  for (const { file, record } of reports) {
    const text = await readText(folder, `${record.id}.txt`);
    if (typeof text === 'string') texts.set(record.id, text.split(/^\[\d+\] /m).slice(1));
    else if (text !== NOT_THERE) {
      const message = `has a text at hand, ${record.id}.txt, that ${text.message}`;
      findings.push(refused(file, { ...text, message }));
    }
  }
  return texts;
}

interface Entries {
  kinds: Dataset['kinds'];
  actors: Entry<Actor>[];
  events: Entry<Dataset['events'][number]>[];
  reports: Entry<ReportRecord>[];
}

function assemble(info: DatasetInfo, { kinds, actors, events, reports }: Entries): Dataset {
  return freeze({
    info,
    kinds,
    actors: ordered(actors),
    events: ordered(events),
    reports: ordered(reports).map(({ claims: _, ...report }) => report),
    claims: reports
      .flatMap(({ record }) => record.claims.map((claim) => ({ ...claim, report: record.id })))
      .sort((a, b) => compare(a.id, b.id)),
  });
}

const ordered = <T extends { id: string }>(entries: Entry<T>[]): T[] =>
  entries.map(({ record }) => record).sort((a, b) => compare(a.id, b.id));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
  return value;
}
