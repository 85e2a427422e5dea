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

/**
 * One page of a list. A cursor holds for one list at one revision: what it counts may be something else in another.
 * @param list which list, with its revision and whatever was asked for
 * @throws {ProblemError} `invalid-parameter` where the cursor is of another list or revision, or none of ours.
 */
export function pageOf<T, Answer>(
  items: readonly T[],
  { limit = DEFAULT_LIMIT, cursor }: PageQuery,
  list: { name: string; revision: string; query?: object },
  toAnswer: (item: T) => Answer,
): Page<Answer> {
  const mark = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12);
  const start = cursor === undefined ? 0 : readCursor(cursor, mark);
  const end = start + limit;
  return {
    items: items.slice(start, end).map(toAnswer),
    total: items.length,
    nextCursor: end < items.length ? Buffer.from(`${mark}:${end}`).toString('base64url') : null,
  };
}

function readCursor(cursor: string, mark: string): number {
  const match = /^([0-9a-f]+):(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw invalidParameter('cursor', 'is not one that an answer gave; use its nextCursor as it is');
  if (match[1] !== mark) {
    throw invalidParameter('cursor', 'is of another list, another filter or an earlier revision; start without it');
  }
  return Number(match[2]);
}
