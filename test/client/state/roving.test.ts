import { describe, expect, it } from 'vitest';
import { busiestOf, placeInHand, rove, waysFrom, type Roving } from '../../../client/state/roving.ts';
import type { GraphAnswer } from '../../../server/contract/answers.ts';

type Edge = GraphAnswer['edges'][number];

function edge(source: string, family: Edge['family'], target: string, claims = 1): Edge {
  return {
    ...{ id: `${source}--${family}--${target}`, source, target, kind: family, family, sign: 1, directed: true },
    ...{ confidence: 50, roots: 1, claims, hedged: false, disputed: false, ambivalent: false, certain: true },
  };
}

const edges = [
  edge('a', 'rivalry', 'b'),
  edge('c', 'alliance', 'a', 1),
  edge('a', 'alliance', 'd', 3),
  edge('b', 'deal', 'd'),
  edge('a', 'structure', 'a'),
];
const from = (at: string) => waysFrom(at, edges);

/** Where some keys lead, from an actor with nothing in hand. */
function after(at: string, ...keys: string[]): Roving {
  return keys.reduce<Roving>((roving, key) => rove(roving, key, from(roving.at)) ?? roving, { at, trail: [] });
}

const inHand = (roving: Roving) => roving.along;

describe('what leads on from an actor', () => {
  it('is every relationship at either end, by family and then the ones with most claims first', () => {
    expect(from('a').map(({ edge: { id }, to }) => `${id} to ${to}`)).toEqual([
      'a--alliance--d to d',
      'c--alliance--a to c',
      'a--rivalry--b to b',
      'a--structure--a to a',
    ]);
    expect(from('nobody')).toEqual([]);
  });

  it('is most for the busiest actor', () => {
    expect(busiestOf(edges)).toBe('a');
    expect(busiestOf([])).toBeUndefined();
  });
});

describe('going along relationships by the keyboard', () => {
  it('takes one after the other in hand, round and round, either way', () => {
    expect(inHand(after('a', 'ArrowRight'))).toBe('a--alliance--d');
    expect(inHand(after('a', 'ArrowLeft'))).toBe('a--structure--a');
    expect(inHand(after('a', 'End', 'ArrowRight'))).toBe('a--alliance--d');
    expect(inHand(after('a', 'Home', 'ArrowRight', 'ArrowRight'))).toBe('a--rivalry--b');
  });

  it('goes from family to family, each time to its first', () => {
    expect(inHand(after('a', 'ArrowDown'))).toBe('a--alliance--d');
    expect(inHand(after('a', 'ArrowDown', 'ArrowDown'))).toBe('a--rivalry--b');
    expect(inHand(after('a', 'End', 'ArrowDown'))).toBe('a--alliance--d');
    expect(inHand(after('a', 'ArrowDown', 'ArrowRight', 'ArrowUp'))).toBe('a--structure--a');
    expect(inHand(after('a', 'ArrowDown', 'ArrowDown', 'ArrowUp'))).toBe('a--alliance--d');
  });

  it('goes along to the other end with nothing in hand, and comes back with what was in hand', () => {
    const there = after('a', 'ArrowRight', 'Enter');
    expect([there.at, there.along]).toEqual(['d', undefined]);
    const back = after('a', 'ArrowRight', 'Enter', 'ArrowRight', 'Enter', 'Backspace', 'Backspace');
    expect(back).toEqual({ at: 'a', along: 'a--alliance--d', trail: [] });
  });

  it('goes nowhere without a relationship in hand, along one of an actor with itself, or back from the beginning', () => {
    expect(rove({ at: 'a', trail: [] }, 'Enter', from('a'))).toBeUndefined();
    expect(rove({ at: 'a', along: 'a--structure--a', trail: [] }, 'Enter', from('a'))).toBeUndefined();
    expect(rove({ at: 'a', trail: [] }, 'Backspace', from('a'))).toBeUndefined();
    expect(rove({ at: 'nobody', trail: [] }, 'ArrowRight', [])).toBeUndefined();
  });

  it('puts what is in hand down on Escape, and else leaves Escape alone', () => {
    expect(after('a', 'ArrowRight', 'Escape').along).toBeUndefined();
    expect(rove({ at: 'a', trail: [] }, 'Escape', from('a'))).toBeUndefined();
  });

  it('has nothing in hand once a filter took it away', () => {
    expect(placeInHand({ at: 'a', along: 'gone' }, from('a'))).toBe(-1);
    expect(inHand(rove({ at: 'a', along: 'gone', trail: [] }, 'ArrowRight', from('a'))!)).toBe('a--alliance--d');
  });
});
