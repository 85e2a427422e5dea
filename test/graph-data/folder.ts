/** Little dataset folders on disk, for tests of the loader and its rules. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatFinding } from '../../graph-data/lint/finding.ts';
import { loadDataset, type Loaded } from '../../graph-data/load.ts';

type Fields = Record<string, unknown>;

/** How a folder differs from a valid one: fields to set, or to leave out where they are undefined. */
export interface Changes {
  /** Of `dataset.yaml`. */
  info?: Fields;
  /** By id; where the folder has no such record it is added. */
  actors?: Record<string, Fields>;
  events?: Record<string, Fields>;
  reports?: Record<string, Fields>;
  /** The claims of the report `first`, each on top of a valid one. */
  claims?: Fields[];
  /** Whole files as they are, by path. */
  files?: Record<string, string | Uint8Array>;
  /** The texts of reports, by report id. */
  texts?: Record<string, string>;
}

const armedGroup = (id: string) => ({
  ...{ id, type: 'organization', subtype: 'armed group', names: [{ value: id, preferred: true }] },
  summary: `What ${id} is.`,
});
const report = (id: string) => ({
  ...{ id, title: `Title of ${id}`, publisher: 'paper', published: '2022-05-02', language: 'en', reliability: 'B' },
  ...{ paragraphs: 3, claims: [] },
});
const event = (id: string) => ({ id, kind: 'talks', name: `Name of ${id}`, when: '2021' });

/** A claim that breaks no rule, as the one numbered `index` in its report. */
export const claimRecord = (index: number, fields: Fields = {}) => ({
  ...{ id: `first-${index + 1}`, subject: 'alpha', kind: 'allied_with', object: 'beta', when: '2021', credibility: 2 },
  ...{ paragraphs: [1], statement: `What claim ${index + 1} says.`, coder: 'tester', codedOn: '2022-06-01', ...fields },
});

function filesOf({ info, actors, events, reports, claims, files }: Changes): Record<string, string | Uint8Array> {
  const changed = (made: (id: string) => Fields, ids: readonly string[], given: Record<string, Fields> = {}) =>
    [...new Set([...ids, ...Object.keys(given)])].map((id) => [id, { ...made(id), ...given[id] }] as const);
  const records: Record<string, Fields> = {
    'dataset.yaml': { id: 'test', title: 'A test', description: 'A test.', licence: 'CC0-1.0', ...info },
  };
  for (const [id, fields] of changed(armedGroup, ['alpha', 'beta', 'paper'], actors)) {
    records[`actors/${id}.yaml`] = fields;
  }
  for (const [id, fields] of changed(event, ['meeting'], events)) records[`events/${id}.yaml`] = fields;
  const first = { claims: (claims ?? [{}]).map((fields, index) => claimRecord(index, fields)), ...reports?.first };
  for (const [id, fields] of changed(report, ['first'], { ...reports, first })) records[`reports/${id}.yaml`] = fields;
  const written = Object.entries(records).map(([path, fields]) => [path, stringify(fields, { lineWidth: 0 })]);
  return { ...(Object.fromEntries(written) as Record<string, string>), ...files };
}

/** Writes a folder for as long as `use` takes. */
export async function withFolder<T>(files: Record<string, string | Uint8Array>, use: (folder: string) => Promise<T>) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Loads a folder that is valid but for the changes. */
export function load(changes: Changes = {}): Promise<Loaded> {
  const texts = Object.entries(changes.texts ?? {}).map(([id, text]) => [`texts/${id}.txt`, text]);
  const files = { ...filesOf(changes), ...(Object.fromEntries(texts) as Record<string, string>) };
  return withFolder(files, (folder) => loadDataset(folder, changes.texts && { texts: join(folder, 'texts') }));
}

/** What is found in such a folder, one line each: file:line: level: field message; remedy (rule). */
export async function find(changes: Changes): Promise<string[]> {
  const { findings } = await load(changes);
  return findings.map(formatFinding);
}
