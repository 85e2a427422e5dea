import { describe, expect, it } from 'vitest';
import { uniteImport } from '../../server/formats/unite-import.ts';
import { buildDataset, buildReport } from '../builders.ts';

const known = buildDataset({ claims: ['a fights b 2020'] });
const imported = buildDataset({
  reports: [buildReport('file', { publisher: 'a', derivedFrom: { publisher: 'a-2', basis: 'It says so.' } })],
  claims: [['a fights z 2021', { report: 'file', attribution: [{ actor: 'z', of: 'a' }] }]],
});

describe('a file together with a dataset', () => {
  it('has an id of its own for whom nobody took for another, which is nobody else’s there either', async () => {
    const { dataset, findings } = await uniteImport(known, imported, []);
    expect(findings[0]).toMatchObject({
      code: 'kept-apart',
      count: 1,
      examples: [{ message: expect.any(String) as string }],
    });
    const [claim] = [...dataset.claims].filter(({ report }) => report === 'file');
    expect(claim).toMatchObject({ subject: 'a-3', object: 'z' });
    expect(Array.from(dataset.actors, ({ id }) => id)).toEqual(expect.arrayContaining(['a', 'a-2', 'a-3']));
  });

  it('names an actor by that id wherever the file does: as publisher, and as who said so', async () => {
    const { dataset } = await uniteImport(known, imported, [
      { imported: 'a', known: 'b' },
      { imported: 'a-2', known: 'a' },
    ]);
    const [claim] = [...dataset.claims].filter(({ report }) => report === 'file');
    expect(claim).toMatchObject({ subject: 'b', object: 'z', attribution: [{ actor: 'z', of: 'b' }] });
    expect(dataset.reports.find(({ id }) => id === 'file')).toMatchObject({
      ...{ publisher: 'b', derivedFrom: { publisher: 'a' } },
    });
  });
});
