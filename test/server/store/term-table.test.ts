import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../server/store/edit-distance.ts';
import { TermCollector } from '../../../server/store/term-collector.ts';
import { TermTable } from '../../../server/store/term-table.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'a', 'b', '\u00e9', '\u0637', 'z'), maxLength: 6 });
const part = (text: string) => {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return { units, start: 0, end: units.length };
};

/** Words in the names that they are given, and what of each term is found. */
function tableOf(names: readonly (readonly string[])[]) {
  const collector = new TermCollector();
  for (const [name, words] of names.entries()) for (const each of new Set(words)) collector.add(each, name);
  const terms = [...new Set(names.flat())].sort();
  return { table: new TermTable(collector.finish()), terms };
}

describe('a table of terms', () => {
  it('knows in which names each word stands', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 12 }), (names) => {
        const { table, terms } = tableOf(names);
        expect(table.length).toBe(terms.length);
        for (const [term, text] of terms.entries()) {
          expect(table.find(text)).toBe(term);
          const holders = [...names.keys()].filter((name) => names[name]!.includes(text));
          expect([...table.names.subarray(table.first[term], table.first[term + 1])]).toEqual(holders);
        }
      }),
    );
  });

  it('finds exactly what is called so, begins so, or is so many edits away', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), word, fc.integer({ min: 0, max: 3 }), (words, text, edits) => {
        const { table, terms } = tableOf([words]);
        const found = (visit: (collect: (term: number, away: number) => void) => void) => {
          const all: [string, number][] = [];
          visit((term, away) => all.push([terms[term]!, away]));
          return all;
        };
        expect(table.find(text)).toBe(terms.indexOf(text));
        expect(found((collect) => table.beginning(text, collect))).toEqual(
          terms.filter((term) => term.startsWith(text)).map((term) => [term, term.length - text.length]),
        );
        const begin = terms.flatMap((term, at) => (term.startsWith(text) ? [table.count(at)] : []));
        expect(table.countBeginning(text)).toBe(begin.reduce((sum, count) => sum + count, 0));
        expect(found((collect) => table.near(text, edits, collect))).toEqual(
          terms
            .map((term): [string, number] => [term, editDistance(part(text), part(term), edits)])
            .filter(([, away]) => away <= edits),
        );
      }),
      { numRuns: 500 },
    );
  });
});
