import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatFinding } from '../graph-data/lint/finding.ts';
import { loadDataset } from '../graph-data/load.ts';
import type { Dataset } from '../graph-data/schema/dataset.ts';
import { FileError } from './formats/file-error.ts';
import { importGraph, type Imported } from './formats/import-graph.ts';
import type { KnowledgeBase } from './store/knowledge-base.ts';
import { inMemory } from './store/memory.ts';
import type { Workshop } from './store/workshop.ts';

/** How many findings are told; `entente check` tells all. */
const SHOWN = 20;

/**
 * Opens a dataset's folder, or a graph file of any format that can be read.
 * @param workshop does what takes longest; this thread, where it is not given
 * @throws {Error} that tells what is wrong with it, one finding a line.
 */
export async function openKnowledgeBase(path: string, workshop?: Workshop): Promise<KnowledgeBase> {
  return knowledgeBaseOf(await openDataset(path), workshop);
}

/** What can be asked of a dataset that is at hand. */
export const knowledgeBaseOf = (dataset: Dataset, workshop?: Workshop): KnowledgeBase => inMemory(dataset, workshop);

/** The dataset in a folder or a graph file; see `openKnowledgeBase`. */
export async function openDataset(path: string): Promise<Dataset> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error, 'name the folder of a dataset or a graph file');
  });
  return found.isDirectory() ? loadFolder(path) : (await importFile(path)).dataset;
}

/** How a file is to be read, where it does not say itself. */
export interface FileOptions {
  mapping?: string;
}

/**
 * Reads a graph file.
 * @throws {FileError} that names the file, and says what is wrong where and what to do.
 * @throws {Error} that does so where the file cannot be opened.
 */
export async function importFile(path: string, options: FileOptions = {}): Promise<Imported> {
  const today = new Date().toISOString().slice(0, 10);
  try {
    return await importGraph(createReadStream(path, { highWaterMark: 1 << 20 }), {
      ...options,
      fileName: basename(path),
      today,
    });
  } catch (error) {
    if (error instanceof FileError) throw new FileError(undefined, `${path}: ${error.message}`);
    throw unreadable(path, error, 'name a graph file');
  }
}

/**
 * What a file's or folder's error says to the one who named it.
 * @param remedy what to do: `name a graph file`
 */
export function unreadable(path: string, error: unknown, remedy: string): Error {
  const { code } = error as NodeJS.ErrnoException;
  const cause = { cause: error };
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Error(`There is no ${path}; ${remedy}`, cause);
  if (code === 'EISDIR') return new Error(`${path} is a folder; ${remedy}`, cause);
  if (code === 'EACCES') return new Error(`${path} may not be read by this user; ${remedy}, or allow it`, cause);
  return error instanceof Error ? error : new Error(String(error));
}

async function loadFolder(folder: string): Promise<Dataset> {
  const { dataset, findings } = await loadDataset(folder);
  if (dataset) return dataset;
  const errors = findings.filter(({ level }) => level === 'error').map(formatFinding);
  const more =
    errors.length > SHOWN ? [`... and ${errors.length - SHOWN} more; entente check ${folder} tells all`] : [];
  throw new Error([`The dataset in ${folder} has errors:`, ...errors.slice(0, SHOWN), ...more].join('\n'));
}
