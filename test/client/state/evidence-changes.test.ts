import { describe, expect, it } from 'vitest';
import { changeInWords } from '../../../client/state/change-words.ts';
import { lossIn, weakenedIn } from '../../../client/state/evidence-changes.ts';
import { changesBetween } from '../../../client/state/graph-changes.ts';
import { edge } from './edge.ts';

const changes = changesBetween(
  {
    edges: [
      edge('a--supports--b'),
      edge('b--supports--c', { confidence: 90, roots: 3, disputed: true }),
      edge('c--supports--d', { disputed: true }),
      edge('d--supports--a', { confidence: 30 }),
      edge('d--supports--b'),
    ],
  },
  {
    edges: [
      edge('b--supports--c', { confidence: 70, roots: 1 }),
      edge('c--supports--d'),
      edge('d--supports--a', { confidence: 50, disputed: true }),
      edge('d--supports--b'),
    ],
  },
);

describe('what falls without some reports', () => {
  it('are relationships that vanish, and those that are left on less, each once', () => {
    expect(weakenedIn(changes).map(({ after }) => after.id)).toEqual(['b--supports--c', 'c--supports--d']);
    expect(lossIn(changes).vanished.map(({ id }) => id)).toEqual(['a--supports--b']);
  });

  it('is less for one actor', () => {
    expect(lossIn(changes, 'c')).toMatchObject({ vanished: [], weakened: [{}, {}] });
    expect(lossIn(changes, 'a')).toMatchObject({ vanished: [{ id: 'a--supports--b' }], weakened: [] });
  });

  it('is told in words', () => {
    expect(weakenedIn(changes).map(changeInWords)).toEqual([
      'confidence 70 instead of 90; 1 independent source instead of 3; no longer disputed',
      'no longer disputed',
    ]);
  });
});
