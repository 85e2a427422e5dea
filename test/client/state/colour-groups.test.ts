import { describe, expect, it } from 'vitest';
import { colourGroups, colourIn, groupsAmong } from '../../../client/state/colour-groups.ts';
import { LIGHT } from '../../../client/state/palette.ts';
import type { GraphAnswer } from '../../../server/contract/answers.ts';

type Node = GraphAnswer['nodes'][number];

const nodeOf = (id: string, given: Partial<Node> = {}): Node => ({
  ...{ id, label: id.toUpperCase(), name: id, type: 'organization', x: 0, y: 0, degree: 1, ...given },
});
const edgesOf = (texts: string[]) =>
  texts.map((text) => {
    const [source, family, target] = text.split(' ');
    return { source, family, target } as GraphAnswer['edges'][number];
  });

describe('the colours of actors', () => {
  it('say nothing unless they are asked to', () => {
    expect(colourGroups('plain', [nodeOf('a')], [])).toBeNull();
  });

  it('name a community after the busiest in it, and count who is in none', () => {
    const nodes = [
      ...[nodeOf('a', { community: 0 }), nodeOf('b', { community: 0, degree: 5 }), nodeOf('c', { community: 1 })],
      ...[nodeOf('d', { community: 1 }), nodeOf('e', { community: 2 })],
    ];
    const { groups, colourOf } = colourGroups('community', nodes, [])!;
    expect(groups).toEqual([
      { colour: 0, words: 'around B', actors: 2 },
      { colour: 1, words: 'around C', actors: 2 },
      { colour: 'others', words: 'in smaller groups, or alone', actors: 1 },
    ]);
    expect([colourOf.get('a'), colourOf.get('d'), colourOf.get('e')]).toEqual([0, 1, 'others']);
  });

  it('give the countries of most actors a colour each, and all further ones one', () => {
    const codes = ['PK', 'AF', 'US', 'GB', 'IN', 'IR', 'SY', 'IQ', 'FR', 'DE'];
    const nodes = [...codes, 'PK', 'AF', undefined].map((country, index) => nodeOf(`a${index}`, { country }));
    const { groups, colourOf } = colourGroups('country', nodes, [])!;
    expect(groups.map(({ words }) => words).slice(0, 2)).toEqual(['Afghanistan', 'Pakistan']);
    expect(groups).toHaveLength(LIGHT.categories.length + 1);
    expect(groups.at(-1)).toMatchObject({ colour: 'others', actors: 3 });
    expect(colourOf.get('a12')).toBe('others');
  });

  it('say which family most of the relationships shown are of, and no family where none is ahead', () => {
    const nodes = [nodeOf('a'), nodeOf('b'), nodeOf('c')];
    const { groups, colourOf } = colourGroups('family', nodes, edgesOf(['a rivalry b', 'a rivalry b', 'b deal b']))!;
    expect([colourOf.get('a'), colourOf.get('b'), colourOf.get('c')]).toEqual(['rivalry', 'rivalry', 'ink']);
    expect(groups).toEqual([
      { colour: 'rivalry', words: 'mostly rivalry', actors: 2 },
      { colour: 'ink', words: 'none more than others', actors: 1 },
    ]);
    expect(colourGroups('family', nodes, edgesOf(['a rivalry b', 'a deal b']))!.colourOf.get('a')).toBe('ink');
  });

  it('of types stay when actors of further types come', () => {
    const [one, more] = [[nodeOf('a', { type: 'state' })], [nodeOf('a', { type: 'state' }), nodeOf('b')]];
    const colourIn = (nodes: Node[]) => colourGroups('type', nodes, [])!.colourOf.get('a');
    expect(colourIn(one)).toBe(colourIn(more));
  });

  it('are explained as far as they are seen, with how many actors are', () => {
    const nodes = ['PK', 'PK', 'AF', undefined].map((country, index) => nodeOf(`a${index}`, { country }));
    const all = colourGroups('country', nodes, [])!;
    expect(groupsAmong(all, ['a1', 'a3', 'somebody else'])).toEqual([
      { colour: 0, words: 'Pakistan', actors: 1 },
      { colour: 'others', words: 'of others, or not known', actors: 1 },
    ]);
  });

  it('are of the palette', () => {
    const names = [1, 'deal', 'others', 'ink'] as const;
    expect(names.map((name) => colourIn(LIGHT, name))).toEqual([
      ...[LIGHT.categories[1], LIGHT.families.deal, LIGHT.others, LIGHT.ink],
    ]);
  });
});
