import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../../client/state/examples.ts';
import type { Family } from '../../../graph-data/schema/vocabulary.ts';

type Graph = Parameters<typeof examplesOf>[0];

/** `a-b` is a relationship of that family. */
function graphOf(edges: Partial<Record<Family, string[]>>, ...alone: string[]): Graph {
  const drawn = Object.entries(edges).flatMap(([family, pairs]) =>
    pairs.map((pair) => {
      const [source, target] = pair.split('-');
      return { source, target, family } as Graph['edges'][number];
    }),
  );
  const ids = [...new Set([...drawn.flatMap(({ source, target }) => [source, target]), ...alone])];
  const nodes = ids.map((id) => {
    const degree = drawn.filter(({ source, target }) => source === id || target === id).length;
    return { id, name: `The ${id}`, label: id.toUpperCase(), type: 'organization' as const, x: 0, y: 0, degree };
  });
  return { nodes, edges: drawn };
}

const questions = (graph: Graph) => examplesOf(graph).map(({ question }) => question);

describe('the questions to begin with', () => {
  it('are those chosen by hand where their actors are there', () => {
    expect(questions(graphOf({ deal: ['isi-iskp'], rivalry: ['iskp-jui'] }))).toEqual([
      'How is the ISI connected to the JUI?',
      'Who is ISKP said to be with, and against?',
      'Which deals and talks are claimed, and with whom?',
    ]);
  });

  it('are made of the busiest actors of other data, two that a path has something to tell of', () => {
    const graph = graphOf({ rivalry: ['hub-a', 'hub-b', 'hub-c', 'a-far', 'b-far'], alliance: ['a-b'] });
    expect(questions(graph)).toEqual([
      'How is HUB connected to FAR?',
      'What is said of HUB, and with whom?',
      'Who is said to be against whom?',
    ]);
    expect(examplesOf(graph)[0]!.change.path).toMatchObject({ open: true, from: 'hub', to: 'far' });
    expect(examplesOf(graph)[1]!.change.selected).toBe('hub');
    expect(examplesOf(graph)[2]!.change.filters).toEqual({ family: ['rivalry'] });
  });

  it('do not ask about a family where there is no other', () => {
    expect(questions(graphOf({ other: ['a-b'] }))).toEqual([
      'How is A connected to B?',
      'What is said of A, and with whom?',
    ]);
  });

  it('are none where there is nothing to ask about', () => {
    expect(questions(graphOf({}, 'alone'))).toEqual([]);
  });
});
