import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../server/formats/zip/read-zip.ts';
import { writeZip, type ZipEntry } from '../../../server/formats/zip/write-zip.ts';
import type { ZipLimits } from '../../../server/formats/zip/zip-budget.ts';
import { bytesOf, piecesOf } from '../csv/file-bytes.ts';
import { hasPython } from './python.ts';

const archive = (entries: readonly ZipEntry[]): Buffer => Buffer.concat([...writeZip(entries)]);
const textFile = (name: string, ...chunks: string[]): ZipEntry => ({ name, chunks });

async function unzip(bytes: Uint8Array, size?: number, limits?: ZipLimits): Promise<[name: string, text: string][]> {
  const files: [string, string][] = [];
  for await (const { name, chunks } of readZip(piecesOf(bytes, size), limits)) {
    const pieces: Uint8Array[] = [];
    for await (const chunk of chunks) pieces.push(chunk);
    files.push([name, Buffer.concat(pieces).toString()]);
  }
  return files;
}

/** One entry as other programs write it. */
function foreignZip(name: string, data: Uint8Array, given: { flags?: number; method?: number; packed?: Buffer } = {}) {
  const { flags = 0, method = 8, packed = method === 0 ? Buffer.from(data) : deflateRawSync(data) } = given;
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  if (!(flags & 8)) [crc32(data), packed.length, data.length].forEach((n, i) => header.writeUInt32LE(n, 14 + 4 * i));
  header.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([header, Buffer.from(name), packed, end]);
}

describe('zip archives', () => {
  it('give back what was put in, wherever they are cut', async () => {
    const entry = fc.tuple(fc.constantFrom('a.csv', 'b', 'نام.txt'), fc.array(fc.string({ unit: 'grapheme' })));
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), async (entries, size) => {
        const bytes = archive(entries.map(([name, chunks]) => ({ name, chunks })));
        expect(await unzip(bytes, size)).toEqual(entries.map(([name, chunks]) => [name, chunks.join('')]));
      }),
    );
  });

  it('hold files of many blocks, and files that look like archives', async () => {
    const noise = Buffer.from(Uint32Array.from({ length: 200_000 }, (_, i) => Math.imul(i, 2654435761)).buffer);
    const inner = archive([textFile('x', 'PK\u0003\u0004')]);
    const bytes = archive([
      { name: 'noise', chunks: [noise.toString('base64')] },
      { name: 'inner', chunks: [inner] },
    ]);
    const files = await unzip(bytes, 1000);
    expect(files.map(([name]) => name)).toEqual(['noise', 'inner']);
    expect(files[0]![1]).toBe(noise.toString('base64'));
  });

  it('are the same bytes whenever they are made', () => {
    expect(archive([textFile('a', 'b')])).toEqual(archive([textFile('a', 'b')]));
  });

  it('are passed over where nobody takes them', async () => {
    const names: string[] = [];
    for await (const { name } of readZip(piecesOf(archive([textFile('a', 'b'), textFile('c', 'd')]), 7)))
      names.push(name);
    expect(names).toEqual(['a', 'c']);
  });

  it('are read as other programs write them: stored, or with sizes before them', async () => {
    const data = bytesOf('source,target\n');
    for (const method of [0, 8]) {
      expect(await unzip(foreignZip('folder/e.csv', data, { method }), 3)).toEqual([
        ['folder/e.csv', 'source,target\n'],
      ]);
    }
  });

  it('are refused where they are damaged, cut off, encrypted or packed by an unknown method', async () => {
    const data = bytesOf('a,b\n'.repeat(50));
    const good = archive([{ name: 'a.csv', chunks: [data] }]);
    await expect(unzip(good.subarray(0, 60))).rejects.toThrow(/archive (ends early|is damaged)/);
    await expect(unzip(good.subarray(0, 20))).rejects.toThrow('ends early');
    await expect(unzip(Buffer.from(good).fill(0xff, 36, 44))).rejects.toThrow('is damaged');
    const stored = foreignZip('a.csv', data, { method: 0 });
    stored[stored.length - 30]! ^= 1;
    await expect(unzip(stored)).rejects.toThrow('a.csv is damaged');
    await expect(unzip(foreignZip('a.csv', data, { flags: 1 }))).rejects.toThrow('encrypted');
    await expect(unzip(foreignZip('a.csv', data, { method: 12 }))).rejects.toThrow('method 12');
    await expect(unzip(foreignZip('a.csv', data, { method: 0, flags: 8 }))).rejects.toThrow('where a.csv ends');
    await expect(unzip(Buffer.from('PK\u0003\u0005 and so on, and on, and on'))).rejects.toThrow('damaged');
  });

  it('are refused where they unpack to far more than they are, or hold too many files', async () => {
    const limits = { entries: 3, total: 50_000_000, ratio: 200, unmeasured: 1_000_000 };
    const bomb = archive([{ name: 'bomb.csv', chunks: Array<Uint8Array>(40).fill(new Uint8Array(1_000_000)) }]);
    expect(bomb.length).toBeLessThan(100_000);
    await expect(unzip(bomb, 1000, limits)).rejects.toThrow(/bomb.csv .* more than 200 times/);
    const wide = archive(
      [1, 2].map((n) => ({ name: `${n}`, chunks: Array<Uint8Array>(30).fill(new Uint8Array(1e6)) })),
    );
    await expect(unzip(wide, 1000, { ...limits, ratio: 2000 })).rejects.toThrow('more than 50000000 bytes');
    await expect(unzip(archive('abcd'.split('').map((name) => textFile(name, ''))), 9, limits)).rejects.toThrow(
      'more than 3',
    );
  });

  it.skipIf(!hasPython)('are read by Python', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    try {
      const file = join(folder, 'a.zip');
      writeFileSync(
        file,
        archive([textFile('a.csv', 'x'.repeat(600_000), 'y'), textFile('نام', ''), textFile('b', 'c')]),
      );
      const script =
        'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n' +
        'print([(i.filename.encode("utf8").hex(), i.file_size, i.date_time[0]) for i in z.infolist()])';
      expect(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }).trim()).toBe(
        `[('${Buffer.from('a.csv').toString('hex')}', 600001, 1980), ('${Buffer.from('نام').toString('hex')}', 0, 1980), ('62', 1, 1980)]`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
