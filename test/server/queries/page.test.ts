import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../server/queries/page.ts';

const list = { name: 'numbers', revision: 'abc123' };
const page = (count: number, limit?: number, cursor?: string) =>
  pageOf({ length: count }, { limit, cursor }, list, (number) => number);

describe('a list', () => {
  it('is one page where it is short', () => {
    expect(page(3)).toEqual({ items: [0, 1, 2], total: 3, nextCursor: null });
    expect(page(0)).toEqual({ items: [], total: 0, nextCursor: null });
  });

  it('holds 100 items a page where nothing else is asked for', () => {
    expect(page(101).items).toHaveLength(100);
    expect(page(100).nextCursor).toBeNull();
  });

  it('is, page by page, all of its items once', () => {
    const includesOf = fc.array(fc.boolean(), { maxLength: 40 });
    fc.assert(
      fc.property(includesOf, fc.integer({ min: 1, max: 12 }), (included, limit) => {
        const listed = { length: included.length, includes: (index: number) => included[index]! };
        const wanted = [...included.keys()].filter((index) => included[index]);
        const items: number[] = [];
        let cursor: string | undefined;
        do {
          const one = pageOf(listed, { limit, cursor }, list, (number) => number);
          items.push(...one.items);
          expect(one.total).toBe(wanted.length);
          cursor = one.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(items).toEqual(wanted);
      }),
    );
  });

  it('is counted for its first page alone, and the next begins where that ended', () => {
    const asked: number[] = [];
    const listed = { length: 10, includes: (index: number) => asked.push(index) > 0 };
    const { nextCursor } = pageOf(listed, { limit: 2 }, list, String);
    asked.length = 0;
    pageOf(listed, { limit: 2, cursor: nextCursor! }, list, String);
    expect(asked).toEqual([2, 3]);
  });

  it('makes only the answers of the page that is asked for', () => {
    const made: number[] = [];
    pageOf({ length: 10 }, { limit: 2 }, list, (number) => made.push(number));
    expect(made).toEqual([0, 1]);
  });
});

describe('a cursor', () => {
  it.each([
    '',
    'x',
    '100',
    Buffer.from('abc123').toString('base64url'),
    Buffer.from('abc123:-1').toString('base64url'),
  ])('that no answer gave (%j) is refused', (cursor) => {
    expect(() => page(3, 1, cursor)).toThrow('cursor: is not one that an answer gave; use its nextCursor as it is');
  });

  it.each([
    { ...list, revision: 'def456' },
    { ...list, name: 'letters' },
    { ...list, query: { family: ['deal'] } },
  ])('of another revision, list or filter is refused: %j', (other) => {
    const { nextCursor } = pageOf({ length: 3 }, { limit: 1 }, other, String);
    expect(() => page(3, 1, nextCursor!)).toThrow('cursor: is of another list, another filter or an earlier revision');
  });
});
