/** Different texts under codes. */
import { expect, it } from 'vitest';
import { ByteHeap } from '../../../server/formats/table/byte-heap.ts';
import { TextPool } from '../../../server/formats/table/text-pool.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

it('has one code for a text of any length, wherever it stands and whatever stands beside it', () => {
  const pool = new TextPool(new ByteHeap());
  for (let length = 0; length <= 20; length += 1) {
    const text = 'abcdefghijklmnopqrstuvwxyz'.slice(0, length);
    for (const [before, after] of [
      ['', ''],
      ['', '!'],
      ['xyz', '012345678901234'],
      ['\0\0', '\0\0\0\0\0\0\0\0\0\0\0\0\0'],
    ] as const) {
      const [start, bytes] = [before.length, bytesOf(before + text + after)];
      expect(pool.intern(bytes, start, start + length)).toBe(length);
      expect(pool.find(bytes, start, start + length)).toBe(length);
    }
    expect(pool.text(length)).toBe(text);
  }
});

it('tells texts apart that differ by zeros at their end alone', () => {
  const pool = new TextPool(new ByteHeap());
  const texts = ['', '\0', '\0\0', 'a', 'a\0', 'abcdefghijkl', 'abcdefghijk\0', 'abcdefghijk'];
  expect(texts.map((text) => pool.intern(bytesOf(text), 0, text.length))).toEqual(texts.map((_, code) => code));
});

it('finds nothing that is not there, and keeps every text twice once it only appends', () => {
  const pool = new TextPool(new ByteHeap());
  expect(pool.find(bytesOf('a'), 0, 1)).toBe(-1);
  pool.intern(bytesOf('a'), 0, 1);
  pool.onlyAppend();
  expect([pool.intern(bytesOf('a'), 0, 1), pool.text(0), pool.text(1)]).toEqual([1, 'a', 'a']);
});
