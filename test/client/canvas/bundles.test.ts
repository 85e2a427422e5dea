import { describe, expect, it } from 'vitest';
import { bundlesOf, drawnBundle, type Bundle } from '../../../client/canvas/bundles.ts';
import type { GraphAnswer } from '../../../server/contract/answers.ts';

type Edge = GraphAnswer['edges'][number];

/** `a fights b`, against each other and certain unless told otherwise. */
function edgeOf(text: string, given: Partial<Edge> = {}): Edge {
  const [source = '', kind = '', target = ''] = text.split(' ');
  return {
    ...{ id: `${source}--${kind}--${target}`, source, kind, target, family: 'rivalry', sign: -1, directed: true },
    ...{ confidence: 70, roots: 1, claims: 1, hedged: false, disputed: false, ambivalent: false, certain: true },
    ...given,
  };
}

const bundle = (...edges: Edge[]): Bundle => bundlesOf(edges).get(edges[0]!.id)!;

describe('a bundle', () => {
  it('holds what is between the same two actors, whichever way, and neither self-loops nor others', () => {
    const edges = [edgeOf('b attacked a'), edgeOf('a attacked b'), edgeOf('a attacked a'), edgeOf('a attacked c')];
    const bundles = bundlesOf(edges);
    expect(bundles.get('b--attacked--a')).toMatchObject({ pair: 'a--b', edges: edges.slice(0, 2) });
    expect(bundles.get('b--attacked--a')).toBe(bundles.get('a--attacked--b'));
    expect(bundles.has('a--attacked--a')).toBe(false);
    expect(bundles.get('a--attacked--c')!.edges).toHaveLength(1);
  });

  it('has the colours of its families, of the one with most relationships first', () => {
    const deal = edgeOf('a agreed_with b', { family: 'deal' });
    expect(bundle(deal, edgeOf('a attacked b'), edgeOf('a fights b')).families).toEqual(['rivalry', 'deal']);
  });

  it('is solid where something of each family is certain, and dotted where anything is disputed', () => {
    const doubtful = edgeOf('a attacked b', { certain: false });
    const hedged = edgeOf('a fights b', { hedged: true });
    const disputed = edgeOf('a denounces b', { disputed: true });
    expect(bundle(doubtful, hedged).line).toBe('dashed');
    expect(bundle(doubtful, hedged, edgeOf('a hostile_to b')).line).toBe('solid');
    expect(bundle(hedged, edgeOf('a supports b', { family: 'alliance' })).line).toBe('dashed');
    expect(bundle(doubtful, edgeOf('a hostile_to b'), edgeOf('a supports b', { family: 'alliance' })).line).toBe(
      'solid',
    );
    expect(bundle(doubtful, disputed, edgeOf('a hostile_to b')).line).toBe('dotted');
  });

  it('points one way where all of it does', () => {
    expect(bundle(edgeOf('a attacked b'), edgeOf('a denounces b')).arrow).toBe(true);
    expect(bundle(edgeOf('a attacked b'), edgeOf('b denounces a')).arrow).toBe(false);
    expect(bundle(edgeOf('a attacked b'), edgeOf('a fights b', { directed: false })).arrow).toBe(false);
  });

  it('tells for and against at once from for and against at different times', () => {
    const ally = (given: Partial<Edge> = {}) => edgeOf('a supports b', { sign: 1, ...given });
    const talks = edgeOf('a negotiates_with b', { sign: 0 });
    expect(bundle(ally(), talks).mark).toBe('+');
    expect(bundle(edgeOf('a attacked b'), talks).mark).toBe('−');
    expect(bundle(talks, edgeOf('a mediates b', { sign: 0 })).mark).toBe('');
    expect(bundle(ally(), edgeOf('a attacked b')).mark).toBe('+/−');
    expect(bundle(ally({ ambivalent: true }), edgeOf('a attacked b', { ambivalent: true })).mark).toBe('±');
  });

  it('tells what became of all that its sign stands for, and says nothing where any of it may hold', () => {
    const deal = (status: string) => edgeOf(`a ${status} b`, { sign: 1, status });
    const talks = edgeOf('a negotiates_with b', { sign: 0 });
    expect(bundle(deal('violated'), talks)).toMatchObject({ mark: '+', lapsed: 'violated' });
    expect(bundle(deal('violated'), deal('broken')).lapsed).toBe('violated, broken');
    expect(bundle(deal('violated'), deal('active')).lapsed).toBe('');
    expect(bundle(deal('violated'), edgeOf('a attacked b')).lapsed).toBe('');
    expect(bundle(talks, edgeOf('a mediates b', { sign: 0 })).lapsed).toBe('');
  });

  it('is drawn in the place of its relationships, unless there is one alone or they are wanted apart', () => {
    const edges = [edgeOf('a attacked b'), edgeOf('a fights b'), edgeOf('a fights c')];
    const drawn = (id: string, bundled = true, fanned: string[] = []) =>
      drawnBundle(id, { bundles: bundlesOf(edges), bundled, fanned: new Set(fanned) })?.pair;
    expect(drawn('a--fights--b')).toBe('a--b');
    expect(drawn('a--fights--c')).toBeUndefined();
    expect(drawn('a--fights--b', false)).toBeUndefined();
    expect(drawn('a--fights--b', true, ['a--b'])).toBeUndefined();
  });
});
