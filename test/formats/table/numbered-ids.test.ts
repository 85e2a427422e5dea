import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';

/** Ids that look alike, in any order: of one beginning or of several, with zeros before the number, and with no number. */
const ID = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((number) => `n${number}`),
  fc.constantFrom(
    'n',
    'n00',
    'n01',
    'n007',
    '0',
    '1',
    'm1',
    'n1x',
    'n999999999',
    'n9999999999',
    'n4000',
    'nn1',
    '',
    'ن1',
  ),
);

describe('nodes whose ids are numbers after one beginning', () => {
  it('have each its own index, in the order in which they come', () => {
    fc.assert(
      fc.property(fc.array(ID, { maxLength: 200 }), (ids) => {
        const table = new GraphTable();
        const expected: string[] = [];
        for (const [index, id] of ids.entries()) {
          table.addEdge({ source: id, target: id, directed: true, line: index });
          if (!expected.includes(id)) expected.push(id);
          expect(table.edges.source[index]).toBe(expected.indexOf(id));
        }
        expect(Array.from({ length: table.nodes.count }, (_, index) => table.nodes.id(index))).toEqual(expected);
      }),
    );
  });

  it.each([
    ['count up from 0', (index: number) => index],
    ['count up from a number', (index: number) => 1000 + index],
    ['count down', (index: number) => 5000 - index],
    ['leave numbers out', (index: number) => 3 * index],
    ['are far apart', (index: number) => 100_003 * index],
  ])('are found again where they %s', (_, numberOf) => {
    const table = new GraphTable();
    for (let index = 0; index < 3000; index += 1) table.addNode({ id: `n${numberOf(index)}`, line: index });
    for (let index = 0; index < 3000; index += 1) {
      table.addEdge({ source: `n${numberOf(index)}`, target: 'n0x', directed: true, line: index });
    }
    expect([...table.edges.source]).toEqual(Array.from({ length: 3000 }, (_each, index) => index));
    expect(table.nodes.count).toBe(3001);
  });
});
