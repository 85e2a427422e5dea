/** The table that readers of every format fill. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Findings } from '../../../server/formats/table/findings.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { edgesOf, found, nodesOf } from '../gexf/read-helpers.ts';

const text = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('', '\0', 'a\0', '__proto__', 'x'.repeat(200))).map((value) => Buffer.from(value).toString()); // prettier-ignore
const attributes = fc.uniqueArray(fc.tuple(text, text), { selector: ([name]) => name, maxLength: 4 });
const node = fc.record({ id: text, label: fc.option(text, { nil: undefined }), line: fc.nat(1e6), x: fc.double(), y: fc.double(), attributes }); // prettier-ignore
const edge = fc.record({
  ...{ id: fc.option(text, { nil: undefined }), source: text, target: text, directed: fc.boolean(), line: fc.nat(1e6) },
  ...{ kind: fc.option(text, { nil: undefined }), label: fc.option(text, { nil: undefined }), attributes },
  when: fc.array(fc.constantFrom('2014', '2014-08-26/..', '../2015', '2014-08-26/2015', '..'), { maxLength: 3 }),
});

const plain = (pairs: readonly (readonly [string, string])[]) => new Map(pairs);

it('gives back what was put into it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(node, { selector: ({ id }) => id, maxLength: 8 }),
      fc.array(edge, { maxLength: 8 }),
      (nodes, edges) => {
        const table = new GraphTable();
        for (const each of nodes) table.addNode(each);
        for (const each of edges) table.addEdge(each);
        table.finish();
        const read = nodesOf(table);
        for (const [row, { attributes: given, ...rest }] of nodes.entries()) {
          expect(read[row]).toMatchObject({ ...rest, declared: true });
          for (const column of table.nodes.attributes) expect(column.at(row)).toBe(plain(given).get(column.name));
          expect(table.nodes.indexOf(rest.id)).toBe(row);
        }
        const rows = edges.flatMap((each) => (each.when.length > 1 ? each.when.map((when) => ({ ...each, when })) : [{ ...each, when: each.when[0] }])); // prettier-ignore
        expect(
          edgesOf(table).map(({ attributes: given, ...rest }) => ({ ...rest, given: Object.keys(given).length })),
        ).toEqual(rows.map(({ attributes: given, ...rest }) => ({ ...rest, given: given.length })));
        for (const [row, { attributes: given }] of rows.entries()) {
          for (const column of table.edges.attributes) expect(column.at(row)).toBe(plain(given).get(column.name));
        }
        const ids = edges.flatMap(({ id }) => (id === undefined ? [] : [id]));
        expect(table.findings.count('duplicate-edge')).toBe(ids.length - new Set(ids).size);
        const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
        for (const { id } of nodes) ends.delete(id);
        expect(table.findings.count('undeclared-node')).toBe(ends.size);
      },
    ),
    { numRuns: 200 },
  );
});

describe('a table', () => {
  it('holds more rows, values and ids than one block of anything does', () => {
    const table = new GraphTable();
    const count = 70_000;
    for (let row = 0; row < count; row += 1) {
      const pairs: [string, string][] = [['all', `value ${row} of many`], ['few', `${row % 300}`]]; // prettier-ignore
      if (row % 1000 === 0) pairs.push(['rare', String(row)]);
      table.addNode({ id: `node-with-a-long-id-${row}`, line: row, x: row, y: -row, attributes: pairs });
    }
    for (let row = 0; row < count; row += 1) {
      const [source, target] = [`node-with-a-long-id-${row}`, `node-with-a-long-id-${count - 1 - row}`];
      table.addEdge({
        id: `${count - row}`,
        source,
        target,
        directed: row % 2 === 0,
        line: row,
        when: [`${1000 + (row % 500)}`],
      });
    }
    table.finish();
    const { nodes, edges } = table;
    const [all, few, rare] = nodes.attributes;
    for (const row of [0, 1, 255, 256, 4095, 4096, 65_535, 65_536, 69_000, count - 1]) {
      expect([nodes.id(row), nodes.line(row), nodes.x![row], nodes.y![row]]).toEqual([
        `node-with-a-long-id-${row}`,
        row,
        row,
        -row,
      ]);
      expect([all!.at(row), few!.at(row)]).toEqual([`value ${row} of many`, `${row % 300}`]);
      expect(rare!.at(row)).toBe(row % 1000 === 0 ? String(row) : undefined);
      expect([edges.source[row], edges.target[row], edges.id(row), edges.directed(row)]).toEqual([row, count - 1 - row, `${count - row}`, row % 2 === 0]); // prettier-ignore
      expect(edges.when.values[edges.when.at(row)]).toBe(`${1000 + (row % 500)}`);
    }
    expect([nodes.indexOf('node-with-a-long-id-69999'), nodes.indexOf('none'), found(table)]).toEqual([69_999, -1, {}]);
  });

  it('keeps texts longer than its heap has room for at once', () => {
    const table = new GraphTable();
    const texts = ['ä'.repeat(3_000_000), 'x', 'y'.repeat(1 << 20), 'z'];
    for (const [line, label] of texts.entries()) table.addNode({ id: `${line}`, label, line });
    expect(texts.every((label, row) => table.nodes.label(row) === label)).toBe(true);
  });

  it('finds every id that an earlier edge has, whether or not ids come in order', () => {
    const table = new GraphTable();
    const add = (id: string, line: number) => table.addEdge({ id, source: 'a', target: 'b', directed: true, line });
    for (const [line, id] of ['1', '2', '10', '11', '10', '2', '2'].entries()) add(id, line);
    table.finish();
    table.finish();
    expect(found(table)).toEqual({ 'undeclared-node': 2, 'duplicate-edge': 3 });
    expect(table.findings.list()[1]!.examples.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  it('does not take the several dates of one edge for several edges', () => {
    const table = new GraphTable();
    table.addEdge({
      id: 'e',
      source: 'a',
      target: 'b',
      directed: true,
      line: 1,
      when: ['2014', '2016'],
      attributes: [['k', 'v']],
    });
    table.finish();
    expect(edgesOf(table).map(({ when, attributes: given }) => [when, given])).toEqual([['2014', { k: 'v' }], ['2016', { k: 'v' }]]); // prettier-ignore
    expect([table.edges.repeats(0), table.edges.repeats(1), found(table)]).toEqual([
      false,
      true,
      { 'undeclared-node': 2 },
    ]);
  });

  it('says what the second declaration of a node says differently', () => {
    const table = new GraphTable();
    table.addNode({ id: 'a', label: 'one', line: 1, attributes: [['k', 'v']] });
    table.addNode({ id: 'a', label: 'one', line: 2, x: 1, y: 1, attributes: [['k', 'w'], ['l', 'm']] }); // prettier-ignore
    expect(table.findings.list()).toEqual([
      {
        ...{ code: 'duplicate-node', count: 1, untold: 0 },
        examples: [{ line: 2, message: 'node "a" is declared on line 1 already; the first is kept' }],
      },
      {
        ...{ code: 'duplicate-node-differs', count: 4, untold: 0 },
        examples: [
          { line: 2, message: 'the second node "a" says x "1" where the first has none' },
          { line: 2, message: 'the second node "a" says y "1" where the first has none' },
          { line: 2, message: 'the second node "a" says k "w" where the first says "v"' },
          { line: 2, message: 'the second node "a" says l "m" where the first has none' },
        ],
      },
    ]);
  });
});

it('keeps of findings the count, the first five, and no more than a few words of each', () => {
  const findings = new Findings();
  for (let line = 1; line <= 9; line += 1) findings.add('a', line, () => 'x'.repeat(10_000));
  findings.add('b', 1, 'once', 3);
  const [first, second] = findings.list();
  expect(first).toMatchObject({ code: 'a', count: 9, untold: 4 });
  expect(first!.examples.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  expect(first!.examples[0]!.message.length).toBe(400);
  expect(second).toEqual({ code: 'b', count: 3, untold: 0, examples: [{ line: 1, message: 'once' }] });
});
