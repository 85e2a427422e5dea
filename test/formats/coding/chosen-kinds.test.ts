/** A file's words for its edges that a person takes for kinds of the vocabulary. */
import { describe, expect, it } from 'vitest';
import { claimRecordSchema } from '../../../graph-data/schema/claim.ts';
import { importGraph } from '../../../server/formats/import-graph.ts';
import { bytesOf, piecesOf } from '../csv/file-bytes.ts';

const EDGES = [
  'source,target,kind,type',
  'b,a,ally,Directed',
  'a,c,sponsored by,Directed',
  'c,d,ally,Undirected',
  'd,e,helps,Undirected',
  'e,f,,Directed',
].join('\n');

const read = (mapping?: string, text = EDGES, fileName = 'ties.csv') =>
  importGraph(piecesOf(bytesOf(text), 64), { fileName, today: '2026-11-28', ...(mapping && { mapping }) });

const LINES = '# what we take their words for\nally -> allied_with\nsponsored by <- sponsors\n';

describe('a word of a file', () => {
  it('stays a kind of no known family where nobody takes it for another, and is told of with its edges', async () => {
    const { report, dataset } = await read();
    expect(report.kinds?.untold).toBe(0);
    expect(report.kinds?.words).toEqual(
      expect.arrayContaining([
        { word: 'ally', directed: true, edges: 1, kind: 'ally', chosen: false },
        { word: 'ally', directed: false, edges: 1, kind: 'ally_2', chosen: false },
        { directed: true, edges: 1, kind: 'linked_to', chosen: false },
      ]),
    );
    expect(dataset.kinds.find(({ id }) => id === 'ally')).toMatchObject({ family: 'other', sign: 0 });
  });

  it('is the kind that it is taken for, with its sign and family, in lines or in JSON, also the other way round', async () => {
    const { dataset, report } = await read(LINES);
    const [first, second] = dataset.claims;
    expect(first).toMatchObject({ subject: 'a', kind: 'allied_with', object: 'b' });
    expect(second).toMatchObject({ subject: 'c', kind: 'sponsors', object: 'a' });
    expect(report.kinds?.words).toContainEqual({
      ...{ word: 'sponsored by', directed: true, edges: 1, kind: 'sponsors', chosen: true, reversed: true },
    });
    const json = JSON.stringify({
      kinds: { ally: 'allied_with', 'sponsored by': { kind: 'sponsors', reversed: true } },
    });
    expect([...(await read(json)).dataset.claims]).toEqual([...dataset.claims]);
  });

  it('can be the vocabulary’s own, meant the other way round, and is then seen to be a choice', async () => {
    const text = 'source,target,kind,type\na,b,supports,Directed';
    const [turned] = (await read('supports <- supports', text)).dataset.claims;
    expect(turned).toMatchObject({ subject: 'b', kind: 'supports', object: 'a' });
    expect(turned!.statement).toMatch(/took this for “is supported by”\.$/);
    const [same] = (await read('supports -> supports', text)).dataset.claims;
    expect(same!.statement).not.toContain('took this for');
  });

  it('is still seen to be the file’s, and the kind to be the choice of a person', async () => {
    const { dataset } = await read(LINES);
    const [first, second] = dataset.claims;
    expect(first).toMatchObject({
      statement: 'b “ally” a, says ties.csv. Whoever brought the file in took this for “is allied with”.',
      qualifiers: { 'kind in the file': 'ally', 'kind chosen by whoever brought the file in': 'allied_with' },
      credibility: 6,
    });
    expect(second!.statement).toMatch(/^a “sponsored by” c, says ties\.csv\. .* took this for “is sponsored by”\.$/);
    expect(dataset.info.description).toContain('took “ally” for allied_with, “sponsored by” for sponsors');
    for (const { report: _, ...claim } of dataset.claims) claimRecordSchema.parse(claim);
  });

  it('gives no direction to what has none in the file, and tells where one is lost', async () => {
    const { dataset, report } = await read(
      'helps -> supports\nally -> allied_with\n -> related_to\nenvies -> rival_of',
    );
    expect([...dataset.claims][3]).toMatchObject({ kind: 'helps' });
    expect(report.findings.map(({ code, count }) => [code, count])).toEqual([
      ['no-such-kind', 1],
      ['direction-not-kept', 2],
      ['kind-not-taken', 1],
    ]);
  });

  it.each([
    ['ally -> friends_with', /must be a kind of the vocabulary/],
    ['ally -> allied_with\nally -> supports', /line 2 gives "ally" again/],
    ['ally => allied_with', /nor of the form word -> kind/],
    ['{"kinds":{"__proto__":"allied_with"}}', /no kind can be chosen for the word "__proto__"/],
    ['__proto__ -> allied_with', /no kind can be chosen for the word "__proto__"/],
  ])('is refused where it is taken for nothing that there is: %s', async (mapping, why) => {
    await expect(read(mapping)).rejects.toThrow(why);
  });

  it('may hold arrows and colons of its own, and be called as every object calls its maker', async () => {
    const { dataset } = await read(
      ' a <- b: c  ->  allied_with \nconstructor -> supports',
      'source,target,kind,type\na,b,a <- b: c,Directed\na,b,constructor,Directed\na,b,toString,Directed',
    );
    expect(Array.from(dataset.claims, ({ kind }) => kind)).toEqual(['allied_with', 'supports', 'tostring']);
  });

  it('is soon told to be none, however much space is in a line', async () => {
    const began = performance.now();
    await expect(read(`${' '.repeat(2000)}x`)).rejects.toThrow('nor of the form word -> kind');
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('is chosen for files of every format, whose columns a mapping cannot name', async () => {
    const gexf = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected"><nodes><node id="a"/><node id="b"/></nodes>
<edges><edge id="1" source="a" target="b" kind="foe"/></edges></graph></gexf>`;
    const { dataset } = await read('foe -> rival_of', gexf, 'a.gexf');
    expect([...dataset.claims]).toMatchObject([{ kind: 'rival_of' }]);
    await expect(read('source: x\ntarget: y', gexf, 'a.gexf')).rejects.toThrow('this file is GEXF');
  });
});
