/** The only place that asks the server. */
import type { ImportAnswer } from '../server/contract/imports.ts';
import type { Problem } from '../server/contract/records.ts';
import { upload } from './upload.ts';

const ROOT = '/api/v1';

/** Under `/imports/ID` the page shows a file that was brought in, and asks about that. */
const importShown = () =>
  /^\/imports\/[\w-]+/.exec((globalThis as { location?: Location }).location?.pathname ?? '')?.[0] ?? '';
export const showsImport = () => importShown() !== '';

/** A term of a query: left out where undefined, repeated where a list. */
export type Terms = Record<string, string | number | readonly string[] | undefined>;

/** What the server refused or failed to do, in its own words (RFC 9457). */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Whether the server no longer keeps the file that the page would show. */
export const isGone = (error: Error | null | undefined): boolean =>
  showsImport() && error instanceof ApiError && error.problem.type.endsWith(':not-found');

/** The address of an endpoint with its terms, to fetch or to link to. */
export function addressOf(path: string, terms: Terms = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(terms)) {
    if (value === undefined) continue;
    if (typeof value === 'object') for (const each of value) query.append(name, each);
    else query.append(name, String(value));
  }
  const text = query.toString();
  return `${ROOT}${importShown()}${path}${text && `?${text}`}`;
}

/**
 * Asks for JSON.
 * @param onBytes told how many bytes have come, each time that some have
 * @throws {ApiError} with the server's problem, or one made up here where the server cannot be reached.
 */
export async function ask<T>(
  path: string,
  terms: Terms = {},
  signal?: AbortSignal,
  onBytes?: (more: number) => void,
): Promise<T> {
  const response = await fetch(addressOf(path, terms), { signal: signal ?? null }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError(unreachable());
  });
  if (response.ok) return (await (onBytes ? counting(response, onBytes) : response).json()) as T;
  throw new ApiError(await readProblem(response));
}

/**
 * Sends what a file is to be made of, and gives the file.
 * @throws {ApiError} as `ask` does
 */
export async function askFile(path: string, terms: Terms, body: object): Promise<{ content: Blob; name: string }> {
  const headers = { 'Content-Type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(addressOf(path, terms), request).catch(() => {
    throw new ApiError(unreachable());
  });
  if (!response.ok) throw new ApiError(await readProblem(response));
  const [, name = 'file'] = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
  return { content: await response.blob(), name };
}

function counting(response: Response, onBytes: (more: number) => void): Response {
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(counter) ?? null);
}

/** How many items a list gives at once. */
const MOST_AT_ONCE = 500;

/**
 * Asks for every page of a list.
 * @throws {ApiError} as `ask` does
 */
export async function askAll<T>(path: string, terms: Terms = {}, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask<Page<T>>(path, { ...terms, limit: MOST_AT_ONCE, cursor }, signal);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/**
 * Brings a graph file in.
 * @param mapping of CSV, which columns are what; empty where the columns' names tell
 * @param progress what stops it, and what is told how much of the file has been sent, 0 to 1
 * @throws {ApiError} with the server's problem, which says what is wrong with the file.
 */
export async function sendFile(
  file: File,
  mapping: string,
  progress: { signal: AbortSignal; onSent: (share: number) => void },
): Promise<ImportAnswer> {
  const query = new URLSearchParams({ fileName: file.name });
  if (mapping.trim() !== '') query.set('mapping', mapping);
  const address = `${ROOT}/imports?${query.toString()}`;
  const response = await upload(address, file, progress).catch(async (error: unknown) => {
    if (progress.signal.aborted) throw error;
    throw new ApiError((await isReadable(file)) ? unreachable() : changed(file));
  });
  if (response.ok) return (await response.json()) as ImportAnswer;
  throw new ApiError(TOO_LONG.includes(response.status) ? tooLong(response.status) : await readProblem(response));
}

/** An address that a server, or a proxy before it, will not take. */
const TOO_LONG = [414, 431];

/**
 * Asks of a file that was brought in, whichever the page shows.
 * @param body what is to be made of it; where it is given, something is
 * @throws {ApiError} as `ask` does
 */
export async function askOfImport<T>(id: string, path: string, body?: object): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  const request = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(`${ROOT}/imports/${id}${path}`, request).catch(() => {
    throw new ApiError(unreachable());
  });
  if (response.ok) return (await response.json()) as T;
  throw new ApiError(await readProblem(response));
}

/** A browser gives a file out no longer once it was changed or moved on the disk. */
const isReadable = (file: File) =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

async function readProblem(response: Response): Promise<Problem> {
  const fallback = {
    type: 'about:blank',
    title: response.statusText || 'The server failed',
    status: response.status,
    detail: `The server answered ${response.status} without saying why. Try again in a moment.`,
  };
  try {
    return { ...fallback, ...((await response.json()) as Partial<Problem>) };
  } catch {
    return fallback;
  }
}

function unreachable(): Problem {
  return {
    type: 'about:blank',
    title: 'The server cannot be reached',
    status: 0,
    detail: 'Nothing came back. Check that Entente is running and that you are online, then try again.',
  };
}

function tooLong(status: number): Problem {
  return {
    ...{ type: 'about:blank', title: 'Too much is said of the file', status },
    detail: 'The server takes no question as long as this. Choose kinds for fewer words, the most frequent ones.',
  };
}

function changed({ name }: File): Problem {
  return {
    type: 'about:blank',
    title: 'The file cannot be read',
    status: 0,
    detail: `${name} was changed or moved after it had been chosen. Choose it again.`,
  };
}
