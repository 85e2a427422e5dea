/** What the reader of large JSON files hands out, and what it refuses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../server/formats/file-error.ts';
import { readJsonElements, readJsonLines } from '../../../server/formats/json/json-stream.ts';
import { Findings } from '../../../server/formats/table/findings.ts';
import { inPieces } from './pieces.ts';

interface Read {
  found: [pointer: string, value: unknown, line: number][];
  findings: string[];
}

/** Everything that is handed out of a file whose `/nodes` and `/elements/nodes` are wanted. */
async function read(file: string | Uint8Array, piece = 7): Promise<Read> {
  const [found, findings]: [Read['found'], Findings] = [[], new Findings()];
  const taking = (pointer: string) => (one: { value: unknown; line: number }) => void found.push([pointer, one.value, one.line]); // prettier-ignore
  const elements = Object.fromEntries(['/nodes', '/elements/nodes'].map((pointer) => [pointer, taking(pointer)]));
  await readJsonElements(inPieces(file, piece), { elements, value: (at, one) => taking(at)(one) }, findings);
  return { found, findings: findings.list().flatMap(({ examples }) => examples.map(({ line, message }) => `${line}: ${message}`)) }; // prettier-ignore
}

const refusal = (file: string | Uint8Array, piece?: number) =>
  read(file, piece).then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      return error.message;
    },
  );

const SMALL = `\uFEFF{
  "title": "Ünïcode \\"x\\\\",
  "nodes": [{"a": [1, {"b": "}"}]}, 2.5e3,
    "تحریک 😀", null, []],
  "elements": {"nodes": [true], "edges": [1, 2]},
  "empty": {}, "nodes2": [ ]
}
`;
const FOUND = [
  ['/title', 'Ünïcode "x\\', 2],
  ['/nodes', { a: [1, { b: '}' }] }, 3],
  ['/nodes', 2500, 3],
  ...['تحریک 😀', null, []].map((value) => ['/nodes', value, 4]),
  ['/elements/nodes', true, 5],
  ['/elements/edges', [1, 2], 5],
  ['/empty', {}, 6],
  ['/nodes2', [], 6],
];

describe('the reader of JSON', () => {
  it('hands out the elements of lists and all other members, each with its line, wherever the pieces of the file end', async () => {
    for (let piece = 1; piece < 200; piece += 1)
      expect(await read(SMALL, piece)).toEqual({ found: FOUND, findings: [] });
  });

  it('reads the same as JSON.parse', async () => {
    const property = fc.asyncProperty(
      fc.json({ maxDepth: 6 }),
      fc.integer({ min: 1, max: 40 }),
      async (json, piece) => {
        const { found } = await read(`{"a":[],"nodes": [${json},\n${json}],"z":${json}}`, piece);
        const value: unknown = JSON.parse(json);
        expect(found.map(([, given]) => given)).toEqual([[], value, value, value]);
      },
    );
    await fc.assert(property);
  });

  it('hands out a file that is a list or a single value', async () => {
    const found: unknown[] = [];
    const elements = { '': ({ value }: { value: unknown }) => void found.push(value) };
    await readJsonElements(inPieces('[1, {"a": 2}]', 3), { elements }, new Findings());
    expect(found).toEqual([1, { a: 2 }]);
    expect((await read('12')).found).toEqual([['', 12, 1]]);
  });

  it('takes a list for a value where an object is expected, and the other way round', async () => {
    const { found } = await read('{"nodes": {"a": 1}, "elements": [2]}');
    expect(found).toEqual([['/nodes', { a: 1 }, 1], ['/elements', [2], 1]]); // prettier-ignore
  });

  it('reads values one after another', async () => {
    const found: [unknown, number][] = [];
    const take = ({ value, line }: { value: unknown; line: number }) => void found.push([value, line]);
    await readJsonLines(inPieces('{"a":1}\r\n\n[2]\n3', 2), take, new Findings());
    expect(found).toEqual([[{ a: 1 }, 1], [[2], 3], [3, 4]]); // prettier-ignore
    await expect(readJsonLines(inPieces('{"a":1}\n{"a":', 2), take, new Findings())).rejects.toThrow(
      /^line 2: .* cut off/,
    );
    await expect(readJsonLines(inPieces('1,2', 2), take, new Findings())).rejects.toThrow(
      'line 1: column 2: there is ","',
    );
  });

  it('refuses a file that was cut off, wherever that was', async () => {
    const bytes = Buffer.from(SMALL.trim());
    for (let length = 1; length < bytes.length; length += 1) {
      expect(await refusal(bytes.subarray(0, length))).toMatch(/cut off/);
    }
    expect(await refusal('')).toMatch(/is empty/);
  });

  it.each([
    ['{"nodes": [1, 2}', 'line 1: column 16: there is "}"; expected comma or ]'],
    ['{"nodes": [1 2]}', 'line 1: column 14: there is "2"; expected comma or ]'],
    ['{"a": 1,\n "b" 2}', 'line 2: column 6: there is "2"; expected colon'],
    ['{"a": 1}}', 'line 1: column 9: there is "}"; expected the end of the file'],
    ['{"a": 1,}', 'line 1: column 9: there is "}"; expected key'],
    ["{'a': 1}", "line 1: column 2: there is ' where JSON has double quotes; expected key or }"],
    ['{"a": tru}', 'line 1: column 7: tru is no value of JSON; put it in double quotes'],
    ['{"a": {"b": 01}}', 'line 1: column 13: 01 is no value of JSON; put it in double quotes'],
    ['{"é😀": {"b": [1,\n  "é", x]}}', 'line 2: column 8: x is no value of JSON; put it in double quotes'],
    [
      '{"é": "é", "nodes": [{"é": 1 "b"}]}',
      'line 1: column 30: there is a double quote after a value; expected a comma or }',
    ],
    ['{"nodes": [{"a": 1,}]}', 'line 1: column 19: there is a comma after the last one; take it out'],
    ['{"nodes": [{a: 1}]}', 'line 1: column 13: there is "a" where a key should be; expected a key in double quotes'],
    ['{"nodes": [{"a": [}]}]}', 'line 1: column 19: there is "}" where a value should be; expected a value'],
    [
      '{"nodes": ["a\tb"]}',
      'line 1: column 14: a line end or control character stands in a text; write it as \\n or \\u00XX',
    ],
    ['{"nodes": ["a\\x"]}', 'line 1: column 14: a backslash begins no escape of JSON; write \\\\ for a backslash'],
    ['{"nodes": [\0]}', 'line 1: column 12: there is U+0000 where a value should be; expected a value'],
    ['// c\n{}', 'line 1: column 1: there is "/" where a value should be; expected a value'],
  ])('says what is wrong with %j, and where', async (file, message) => {
    for (const piece of [1, 2, 1000]) expect(await refusal(file, piece)).toBe(message);
  });

  it('refuses what is not UTF-8, and says where or what it seems to be', async () => {
    const bytes = Buffer.from('{"nodes": [\n"é\xFFx"]}', 'latin1');
    expect(await refusal(bytes)).toBe('line 2: column 2: there is a byte that is not UTF-8; save the file as UTF-8');
    expect(await refusal(Buffer.from('\uFEFF{}', 'utf16le'))).toMatch('save it as UTF-8');
    expect(await refusal(Buffer.from('{}', 'utf16le'))).toMatch('save it as UTF-8');
    expect(await refusal(Buffer.from([0x1f, 0x8b, 8, 0]))).toMatch('gunzip');
    expect(await refusal('PK\x03\x04')).toMatch('zip');
  });

  it('refuses what nests too deeply or is too long, without running out of anything', async () => {
    const deep = `{"nodes": [${'['.repeat(1e6)}`;
    expect(await refusal(deep, 65_536)).toBe(
      'line 1: column 268: brackets nest deeper than 256 levels; flatten the file',
    );
    const long = `{"nodes": [\n"${'x'.repeat(17 * 2 ** 20)}"]}`;
    expect(await refusal(long, 65_536)).toBe('line 2: a value is longer than 16 MB; shorten it or leave it out');
    const key = `{"${'x'.repeat(17 * 2 ** 20)}": 1}`;
    expect(await refusal(key, 65_536)).toMatch('longer than 16 MB');
  });

  it('reads keys that JavaScript has its own idea of as keys like any other', async () => {
    const { found } = await read('{"__proto__": {"x": 1}, "nodes": [{"__proto__": {"y": 1}, "constructor": 2}]}');
    expect(found[0]![0]).toBe('/__proto__');
    expect(Object.keys(found[1]![1] as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { x?: number; y?: number }).x ?? ({} as { y?: number }).y).toBeUndefined();
  });

  it('takes the last of the values that one key has, and tells of it', async () => {
    const file = '{"nodes": [{"a": 1,\n"b": {"c": 1, "c": 2}, "__proto__": 3, "__proto__": 4}], "x": 1, "x": 2}';
    const { found, findings } = await read(file);
    expect((found[0]![1] as { b: unknown }).b).toEqual({ c: 2 });
    expect(found.slice(1).map(([, value]) => value)).toEqual([1, 2]);
    expect(findings).toEqual([
      '2: an object has the key "c" twice; the last counts',
      '2: the file has "x" twice in one object; both are read',
    ]);
  });

  it('keeps NaN and Infinity, which Python writes, as texts, and tells of it', async () => {
    const { found, findings } = await read('{"nodes": [{"a": NaN, "b": [-Infinity, "NaN\\"NaN"]}, NaN]}');
    expect(found.map(([, value]) => value)).toEqual([{ a: 'NaN', b: ['-Infinity', 'NaN"NaN'] }, 'NaN']);
    expect(findings).toHaveLength(2);
  });

  it('holds no more than one value', async () => {
    const element = Buffer.from(`{"a":"${'x'.repeat(1000)}"},`);
    async function* file() {
      yield Buffer.from('{"nodes":[');
      for (let index = 0; index < 100_000; index += 1) yield await Promise.resolve(element);
      yield Buffer.from('1]}');
    }
    let count = 0;
    const before = process.memoryUsage().rss;
    await readJsonElements(file(), { elements: { '/nodes': () => (count += 1) } }, new Findings());
    expect(count).toBe(100_001);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  });
});
