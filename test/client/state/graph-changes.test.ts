import { describe, expect, it } from 'vitest';
import { changesBetween, isUnchanged, type Edge } from '../../../client/state/graph-changes.ts';
import { edge } from './edge.ts';

const between = (before: Edge[], after: Edge[]) => changesBetween({ edges: before }, { edges: after });
const idsOf = (edges: readonly Edge[]) => edges.map(({ id }) => id);
const changedIds = (changes: readonly { before: Edge; after: Edge }[]) => idsOf(changes.map(({ after }) => after));

const support = edge('a--supports--b');
const fight = edge('a--fights--b', { sign: -1, family: 'rivalry' });

describe('what changes between two graphs', () => {
  it('is nothing where they are the same', () => {
    expect(isUnchanged(between([support, fight], [support, fight]))).toBe(true);
    expect(isUnchanged(between([support], [support, fight]))).toBe(false);
  });

  it('are relationships that begin and that vanish', () => {
    const { began, vanished } = between([support, edge('a--leads--c')], [support, edge('b--leads--c')]);
    expect([idsOf(began), idsOf(vanished)]).toEqual([['b--leads--c'], ['a--leads--c']]);
  });

  it('are the confidence, the sources and the dispute of those that stay', () => {
    const weaker = edge(support.id, { confidence: 30, roots: 1 });
    const disputed = edge('b--leads--c', { disputed: true });
    const changes = between([support, disputed], [weaker, edge('b--leads--c')]);
    expect(changes.confidence).toEqual([{ before: support, after: weaker }]);
    expect(changedIds(changes.roots)).toEqual([support.id]);
    expect(changedIds(changes.disputed)).toEqual(['b--leads--c']);
    expect([changes.began, changes.vanished]).toEqual([[], []]);
  });

  it('are two actors who turn from one sign to the other, whatever the direction of the relationships', () => {
    const back = edge('b--attacked--a', { sign: -1 });
    expect(between([support], [back]).flipped).toEqual([
      { actors: ['a', 'b'], from: 1, to: -1, before: [support], after: [back] },
    ]);
    expect(between([fight], [support]).flipped).toMatchObject([{ from: -1, to: 1 }]);
  });

  it('are not those whose sign was or is mixed, neutral or of an actor with itself', () => {
    expect(between([support, fight], [fight]).flipped).toEqual([]);
    expect(between([support], [support, fight]).flipped).toEqual([]);
    expect(between([edge('a--split_from--b', { sign: 0 })], [fight]).flipped).toEqual([]);
    const [of, against] = [edge('a--supports--a'), edge('a--attacked--a', { sign: -1 })];
    expect(between([of], [against]).flipped).toEqual([]);
  });
});
