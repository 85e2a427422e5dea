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
 * One page of a list. A cursor holds for one revision: what it counts from may have moved in another.
 * @throws {ProblemError} `invalid-parameter` where the cursor is of another revision or none of ours.
 */
export function pageOf<T, Answer>(
  items: readonly T[],
  { limit = DEFAULT_LIMIT, cursor }: PageQuery,
  revision: string,
  toAnswer: (item: T) => Answer,
): Page<Answer> {
  const start = cursor === undefined ? 0 : readCursor(cursor, revision);
  const end = start + limit;
  return {
    items: items.slice(start, end).map(toAnswer),
    total: items.length,
    nextCursor: end < items.length ? Buffer.from(`${revision}:${end}`).toString('base64url') : null,
  };
}

function readCursor(cursor: string, revision: string): number {
  const match = /^([0-9a-f]+):(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw invalidParameter('cursor', 'is not one that an answer gave; use its nextCursor as it is');
  if (match[1] !== revision) throw invalidParameter('cursor', 'is of an earlier revision; start again without it');
  return Number(match[2]);
}
