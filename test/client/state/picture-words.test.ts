import { describe, expect, it } from 'vitest';
import { extentInWords, sourcesInWords } from '../../../client/state/picture-words.ts';

const directory = (id: string) => ({ id, name: `The ${id}`, label: id, type: 'organization' as const });
const reports = Array.from({ length: 15 }, (_, index) => {
  return { title: `Title ${index + 1}`, publisher: 'Gazette', published: '2022-11' };
});

describe('the sources of a picture', () => {
  it('are named with publisher and date', () => {
    expect(sourcesInWords(reports.slice(0, 2), 2, directory)).toBe(
      'Sources: Title 1 (The Gazette, November 2022); Title 2 (The Gazette, November 2022).',
    );
    expect(sourcesInWords([{ title: 'graph.gexf', published: '2026' }], 1, directory)).toBe(
      'Sources: graph.gexf (2026).',
    );
  });

  it('are counted where there are too many to name', () => {
    const words = sourcesInWords(reports, 700, directory);
    expect(words).toContain('Title 12 (');
    expect(words).not.toContain('Title 13');
    expect(words).toMatch(/and 688 more reports\.$/);
  });

  it('are none where nothing is left', () => {
    expect(sourcesInWords([], 0, directory)).toBe('No sources.');
  });
});

describe('what a picture says of its extent', () => {
  it('is how much of the whole is drawn, and under which filters', () => {
    const all = { actors: 68, relationships: 187 };
    expect(extentInWords(all, all, '')).toBe('68 actors and 187 relationships, no filter.');
    expect(extentInWords({ actors: 12, relationships: 1 }, all, 'only deal')).toBe(
      '12 of 68 actors and 1 of 187 relationships: only deal.',
    );
  });
});
