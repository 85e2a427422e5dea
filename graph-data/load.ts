/** The sole reader of dataset folders: folder -> validated, frozen Dataset, or everything that is wrong with it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Entry, Finding } from './lint/finding.ts';
import { lint } from './lint/lint.ts';
import { MOST_BYTES, readRecord } from './record-file.ts';
import { actorSchema } from './schema/actor.ts';
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
 * @throws {Error} only where the folder itself cannot be read; what is wrong inside it is a finding.
 */
export async function loadDataset(folder: string, { texts }: LoadOptions = {}): Promise<Loaded> {
  const findings: Finding[] = [];
  if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
  const read = <T extends z.ZodType>(name: string, schema: T) => readFolder(folder, name, schema, findings);
  const info = await readOne(folder, 'dataset.yaml', datasetInfoSchema, findings);
  const actors = await read('actors', actorSchema);
  const events = await read('events', eventSchema);
  const reports = await read('reports', reportRecordSchema);
  const kinds = [...VOCABULARY, ...(info?.record.kinds ?? [])];
  const malformed = new Set(findings.map(({ file }) => file));
  findings.push(...repeatedKinds(kinds.map(({ id }) => id)));
  const known = reports.map(({ record }) => record.id);
  findings.push(...lint({ kinds, actors, events, reports, malformed, texts: await readTexts(texts, known) }));
  findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line);
  if (!info || findings.some(({ level }) => level === 'error')) return { dataset: undefined, findings };
  return { dataset: assemble(info.record, { kinds, actors, events, reports }), findings };
}

async function readFolder<T extends z.ZodType>(folder: string, name: string, schema: T, findings: Finding[]) {
  const files = await readdir(join(folder, name)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return [];
  });
  const entries: Entry<z.output<T>>[] = [];
  for (const file of files.toSorted(compare)) {
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

async function readOne<T extends z.ZodType>(folder: string, file: string, schema: T, findings: Finding[]) {
  const fail = (message: string, remedy: string) => {
    findings.push({ rule: 'files', level: 'error', file, line: 1, field: '', message, remedy });
    return undefined;
  };
  const path = join(folder, file);
  const size = await stat(path).then(
    (stats) => (stats.isFile() ? stats.size : -1),
    () => -1,
  );
  if (size < 0) return fail('is not there', 'add the file; graph-data/README.md says what it holds');
  if (size > MOST_BYTES) return fail(`is larger than ${MOST_BYTES} bytes`, 'split it');
  const bytes = await readFile(path);
  try {
    return readRecord(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes), schema, findings);
  } catch (error) {
    if (error instanceof TypeError) return fail('is not UTF-8 text', 'save it as UTF-8');
    throw error;
  }
}

function repeatedKinds(ids: string[]): Finding[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => ({
    ...{ rule: 'kinds', level: 'error', file: 'dataset.yaml', line: 1, field: 'kinds' },
    message: `defines ${id}, which the vocabulary has already`,
    remedy: 'give the kind another id',
  }));
}

async function readTexts(folder: string | undefined, reports: readonly string[]) {
  const texts = new Map<string, readonly string[]>();
  if (folder === undefined) return texts;
  for (const report of reports) {
    const text = await readFile(join(folder, `${report}.txt`), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const paragraphs = text.split(/^\[\d+\] /m).slice(1);
    texts.set(report, paragraphs);
  }
  return texts;
}

interface Entries {
  kinds: Dataset['kinds'];
  actors: Entry<Dataset['actors'][number]>[];
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
