import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../../client/canvas/appearance.ts';
import { shownEdges } from '../../../client/canvas/appearance.ts';
import { drawnActor, drawnRelationship } from '../../../client/canvas/look-drawn.ts';
import { whatChanged } from '../../../client/canvas/what-changed.ts';
import { pairOf } from '../../../client/state/selection.ts';
import { LIGHT } from '../../../client/state/palette.ts';
import { edge } from '../state/edge.ts';

const edges = [edge('a--supports--b'), edge('a--fights--b'), edge('b--fights--c'), edge('c--fights--d')];
const [first, second, onward, far] = edges.map(({ id }) => id) as [string, string, string, string];
const plain: Appearance = {
  ...{ palette: LIGHT, focus: null, selected: undefined, bundled: true, fanned: new Set(), scale: 1 },
  ...{ onMap: { actors: new Set('abcd'), missing: new Map() }, marked: { pins: [], chosen: [] }, guides: [] },
  ...{
    insets: { left: 0, right: 0, top: 0, bottom: 0, corner: 0 },
    covered: [],
    middle: undefined,
    walks: null,
    changes: null,
  },
  ...{ sizeBy: 'even', colours: null, heaviest: null },
  ...shownEdges(edges),
};
const looking = (at: string[], along: string[]): Appearance => ({
  ...plain,
  focus: { actors: new Set(at), core: new Set(at), relationships: new Set(along) },
});
const sets = (changed: ReturnType<typeof whatChanged>) =>
  changed && { nodes: new Set(changed.nodes), edges: new Set(changed.edges) };

describe('whatChanged', () => {
  it('tells what is looked at from now on, and what no longer is', () => {
    expect(sets(whatChanged(plain, looking(['b', 'c'], [onward])))).toEqual({
      nodes: new Set(['b', 'c']),
      edges: new Set([onward]),
    });
    expect(sets(whatChanged(looking(['b', 'c'], [onward]), looking(['c', 'd'], [far])))).toEqual({
      nodes: new Set(['b', 'd']),
      edges: new Set([onward, far]),
    });
  });

  it('tells of the line that is drawn in the place of several relationships', () => {
    expect(whatChanged(plain, looking(['a', 'b'], [second]))!.edges).toContain(first);
  });

  it('tells of all relationships between two actors that are fanned out', () => {
    const after = { ...plain, fanned: new Set([pairOf('a', 'b')]) };
    expect(sets(whatChanged(plain, after))!.edges).toEqual(new Set([first, second]));
  });

  it('tells of what is selected', () => {
    expect(whatChanged({ ...plain, selected: 'a' }, { ...plain, selected: 'c' })!.nodes).toEqual(['a', 'c']);
  });

  it('tells of who is chosen from now on, and who no longer is', () => {
    const choosing = (...chosen: string[]): Appearance => ({ ...plain, marked: { pins: [], chosen } });
    expect(whatChanged(choosing('a', 'b'), choosing('b', 'c'))!.nodes).toEqual(['a', 'c']);
  });

  it('tells of nothing that layers of their own show', () => {
    expect(
      whatChanged(plain, { ...plain, guides: [], marked: { pins: [{ id: 'a', x: 1, y: 1 }], chosen: [] } }),
    ).toEqual({
      nodes: [],
      edges: [],
    });
  });

  it.each([
    ['colours', { palette: { ...LIGHT } }],
    ['filters', shownEdges(edges.slice(1))],
    ['actors on the map', { onMap: { actors: new Set('abc'), missing: new Map() } }],
    ['thickness', { heaviest: 3 }],
    ['sizes', { sizeBy: 'degree' as const }],
    ['bundles', { bundled: false }],
  ])('leaves nothing out where %s are others', (_what, change) => {
    expect(whatChanged(plain, { ...plain, ...change })).toBeUndefined();
  });
});

describe('what is handed to the programs', () => {
  const line = { curvature: 0, arrow: false };
  const actor = {
    ...{ x: 0, y: 0, lines: [] },
    actorType: 'state',
    sizes: { degree: 1, betweenness: 1, even: 1 },
  } as const;

  it('is lit where it is looked at, and looks as before where it is not', () => {
    const focused = looking(['b', 'c'], [onward]);
    expect(drawnRelationship(onward, line, focused).lit).toBe(true);
    expect(drawnRelationship(far, line, focused)).toEqual(drawnRelationship(far, line, plain));
    expect(drawnActor('b', { ...actor, lines: [] }, focused).lit).toBe(true);
    expect(drawnActor('d', { ...actor, lines: [] }, focused)).toEqual(drawnActor('d', { ...actor, lines: [] }, plain));
  });

  it('is lit where it is chosen, though something else is looked at', () => {
    const focused: Appearance = { ...looking(['b', 'c'], [onward]), marked: { pins: [], chosen: ['d'] } };
    expect(drawnActor('d', { ...actor, lines: [] }, focused).lit).toBe(true);
  });

  it('is a lit line where any relationship in its place is looked at', () => {
    expect(drawnRelationship(first, line, looking(['a', 'b'], [second])).lit).toBe(true);
  });
});
