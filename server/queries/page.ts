import { createHash } from 'node:crypto';
import { invalidParameter } from '../errors.ts';

const DEFAULT_LIMIT = 100;

export interface PageQuery {
  limit?: number | undefined;
  cursor?: string | undefined;
}

export interface Page<T> {
  items: T[];
  total: number;
  nextCursor: string | null;
}

/** What a list is made of: numbers from 0 to before `length`, those that it includes; all of them where it does not say. */
export interface Listed {
  length: number;
  includes?: (index: number) => boolean;
  /** How many that are, where it is known. */
  total?: number;
}

/** Where a page begins: at which index, after how many items, of how many. */
interface Place {
  next: number;
  before: number;
  total: number;
}

/**
 * One page of a list, ascending. What is included is counted once, for the first page; the others begin where the last one
 * ended. A cursor holds for one list at one revision: what it counts may be something else in another.
 * @param list which list, with its revision and whatever was asked for
 * @throws {ProblemError} `invalid-parameter` where the cursor is of another list or revision, or none of ours.
 */
export function pageOf<Answer>(
  listed: Listed,
  { limit = DEFAULT_LIMIT, cursor }: PageQuery,
  list: { name: string; revision: string; query?: object },
  toAnswer: (index: number) => Answer,
): Page<Answer> {
  const { length, includes = () => true } = listed;
  const mark = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12);
  const place = cursor === undefined ? { next: 0, before: 0, total: countOf(listed) } : readCursor(cursor, mark);
  const items: Answer[] = [];
  let { next } = place;
  const wanted = Math.min(limit, place.total - place.before);
  for (; next < length && items.length < wanted; next += 1) if (includes(next)) items.push(toAnswer(next));
  const before = place.before + items.length;
  return {
    items,
    total: place.total,
    nextCursor: before < place.total ? writeCursor(mark, { ...place, next, before }) : null,
  };
}

/** How many a list includes. */
export function countOf({ length, includes, total }: Listed): number {
  if (!includes || total !== undefined) return total ?? length;
  let count = 0;
  for (let index = 0; index < length; index += 1) if (includes(index)) count += 1;
  return count;
}

/** What a list includes. */
export function indexesOf({ length, includes = () => true }: Listed): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < length; index += 1) if (includes(index)) indexes.push(index);
  return indexes;
}

function writeCursor(mark: string, { next, before, total }: Place): string {
  return Buffer.from([mark, next, before, total].join(':')).toString('base64url');
}

function readCursor(cursor: string, mark: string): Place {
  const match = /^([0-9a-f]+):(\d{1,9}):(\d{1,9}):(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw invalidParameter('cursor', 'is not one that an answer gave; use its nextCursor as it is');
  if (match[1] !== mark) {
    throw invalidParameter('cursor', 'is of another list, another filter or an earlier revision; start without it');
  }
  return { next: Number(match[2]), before: Number(match[3]), total: Number(match[4]) };
}
