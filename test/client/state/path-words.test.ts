import { describe, expect, it } from 'vitest';
import { citedParts } from '../../../client/state/cited-sentence.ts';
import { sharesOf } from '../../../client/state/comparison.ts';
import { filtersInWords } from '../../../client/state/filter-words.ts';
import { directoryOf } from '../../../client/state/names.ts';
import { actorsOf, coexistenceInWords, signSentence } from '../../../client/state/path-words.ts';
import { NO_FILTERS } from '../../../client/state/view.ts';
import type { Path } from '../../../server/contract/paths.ts';

/** A path along `from kind to` hops, with as much of an answer as words need. */
function walk(hops: string[], rest: Partial<Path> = {}): Path {
  const made = hops.map((hop) => {
    const [from, kind, to] = hop.split(' ');
    return { relationship: { id: `${from}--${kind}--${to}` }, from, to };
  });
  return { hops: made, coexistent: 'no', coexistentDuring: [], ...rest } as unknown as Path;
}

describe('a path in words', () => {
  it('names its actors in order, and says what follows from the signs', () => {
    const path = walk(['a allied_with b', 'b fights c'], { signInWords: 'an ally of an enemy of' });
    expect(actorsOf(path)).toEqual(['a', 'b', 'c']);
    expect(signSentence(path, directoryOf([]))).toBe('If every hop holds, a is an ally of an enemy of c');
  });

  it.each([
    [{ from: '2017-01-01', to: '2023-07-30' }, 'from 1 January 2017 to 30 July 2023'],
    [{ from: '2017-01-01', to: null }, 'since 1 January 2017'],
    [{ from: null, to: '2026-02-11' }, 'until 11 February 2026'],
    [{ from: '2023-08-01', to: '2023-08-01' }, 'on 1 August 2023'],
    [{ from: null, to: null }, 'with no known limit'],
  ])('says of %o that its hops held %s', (days, words) => {
    const rest = { coexistent: 'certain' as const, coexistentDuring: [days] };
    expect(coexistenceInWords(walk(['a x b', 'b x c'], rest))).toBe(
      `By the dates of the claims, all hops held at one time: ${words}.`,
    );
    expect(coexistenceInWords(walk(['a x b'], { ...rest, coexistent: 'possible' }))).toBe(
      `By the dates of its claims, it may have held ${words}.`,
    );
  });

  it('says when its hops never held together', () => {
    expect(coexistenceInWords(walk(['a x b', 'b x c']))).toBe('No day is one on which the claims have all hops hold.');
  });
});

describe('two paths', () => {
  it('share hops, and actors between their ends', () => {
    const shares = sharesOf(walk(['a x b', 'b x c', 'c x d']), walk(['a y b', 'b x c', 'c y d']));
    expect([...shares.hops]).toEqual(['b--x--c']);
    expect([...shares.actors]).toEqual(['b', 'c']);
  });
});

describe('the numbers in a sentence', () => {
  it('are told from its words, and only where such citations are', () => {
    expect(citedParts('A met B [sic] [9] (2017) [1, 2]; B fled [3].', new Set([1, 2, 3]))).toEqual([
      { words: 'A met B [sic] [9] (2017)', citations: [1, 2] },
      { words: '; B fled', citations: [3] },
      { words: '.', citations: [] },
    ]);
  });
});

describe('filters in words', () => {
  it('say all that narrows a question, the families apart', () => {
    const filters = { ...NO_FILTERS, during: '2019/2023', certainty: 'certain' as const, minConfidence: 50 };
    expect(filtersInWords({ ...filters, minRoots: 2, report: ['a'], kind: ['allied_with'], disputed: false })).toEqual([
      'certainly held 2019 to 2023',
      'confidence 50 or more',
      '2 independent sources or more',
      'undisputed only',
      'only what 1 report says',
      'only allied with',
    ]);
    expect(filtersInWords({ ...NO_FILTERS, family: ['deal'], during: 'someday' })).toEqual([
      'possibly held in “someday”',
    ]);
  });
});
