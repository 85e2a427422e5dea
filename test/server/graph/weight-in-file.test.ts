import { describe, expect, it } from 'vitest';
import { importGraph } from '../../../server/formats/import-graph.ts';
import { weightInFile } from '../../../server/graph/weight-in-file.ts';
import { buildDataset } from '../../builders.ts';
import { bytesOf, piecesOf } from '../../formats/csv/file-bytes.ts';

async function weightOf(text: string, mapping?: object, fileName = 'a.csv') {
  const options = { fileName, today: '2026-11-28', ...(mapping && { mapping: JSON.stringify(mapping) }) };
  const { dataset } = await importGraph(piecesOf(bytesOf(text), 64), options);
  return weightInFile([...dataset.claims]);
}

describe('the weight in a file', () => {
  it('is the sum over the edges of a relationship', async () => {
    expect(await weightOf('source,target,Weight\na,b,2.5\na,b,-1\na,b,\na,b,much\n')).toBe(1.5);
  });

  it('is none where the sum is greater than numbers can be', async () => {
    expect(await weightOf('source,target,weight\na,b,1e308\na,b,1e308\n')).toBeUndefined();
  });

  it('is of the column that its owner says it is, under both names', async () => {
    const mapping = { source: 'x', target: 'y', weight: 'sum' };
    expect(await weightOf('x,y,sum\na,b,4\n', mapping)).toBe(4);
    expect(await weightOf('x,y,sum\na,b,4\n', { source: 'x', target: 'y' })).toBeUndefined();
  });

  it('counts an edge once that holds at several times', async () => {
    const gexf = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph mode="dynamic" timeformat="date"><nodes><node id="a"/><node id="b"/></nodes>
<edges><edge id="1" source="a" target="b" weight="3"><spells><spell start="2014-01-01" end="2014-02-01"/><spell start="2016-01-01" end="2016-02-01"/></spells></edge></edges></graph></gexf>`;
    expect(await weightOf(gexf, undefined, 'a.gexf')).toBe(3);
  });

  it('is not of an edge that a claim denies', async () => {
    const options = { fileName: 'a.csv', today: '2026-11-28' };
    const { dataset } = await importGraph(piecesOf(bytesOf('source,target,weight\na,b,2\na,b,5\n'), 64), options);
    const [two, five] = dataset.claims;
    expect(weightInFile([two!, { ...five!, stance: 'denies' }])).toBe(2);
  });

  it('is none where people coded the claims', () => {
    const { claims } = buildDataset({ claims: [['a fights b 2020', { qualifiers: { weight: '9' } }]] });
    expect(weightInFile([...claims])).toBeUndefined();
  });
});
