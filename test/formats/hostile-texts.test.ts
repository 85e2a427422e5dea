/** Texts that were once read in time that grows with their square or cube: each would keep a test here from ending. */
import { describe, expect, it } from 'vitest';
import { FreeIds, cut } from '../../server/formats/coding/text.ts';
import { importGraph } from '../../server/formats/import-graph.ts';

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

const importText = (text: string, fileName: string, mostRows = Infinity) =>
  importGraph(bytesOf(text), { fileName, today: '2026-11-22', mostRows });

const DIGITS = `${'1'.repeat(400_000)}x`;
const gexf = (edge: string) => `<gexf version="1.3"><graph timeformat="double">
<attributes class="edge"><attribute id="0" title="a" type="double"/></attributes>
<nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" ${edge}</edges></graph></gexf>`;

describe('a file with a long text where something short was to come', { timeout: 20_000 }, () => {
  it.each([
    ['a time', gexf(`start="${DIGITS}"/>`), 'a.gexf'],
    ['a number', gexf(`><attvalues><attvalue for="0" value="${DIGITS}"/></attvalues></edge>`), 'a.gexf'],
    ['intervals', gexf(`timeset="${'[,'.repeat(200_000)}a"/>`), 'a.gexf'],
    ['intervals that never end', gexf(`timeset="&lt;${'['.repeat(100_000)},${'a'.repeat(100_000)}"/>`), 'a.gexf'],
    ['a weight', `a,b,${DIGITS}\nc,d,1\n`, 'a.csv'],
    ['a text with a gap', gexf(`label="x${' '.repeat(99_997)}${'xyz'.repeat(9)}"/>`), 'a.gexf'],
  ])('is read or refused: %s', async (_, text, fileName) => {
    const outcome = await importText(text, fileName).then(({ report }) => report.edges, String);
    expect(outcome).toSatisfy((found) => typeof found === 'number' || String(found).includes('FileError'));
  });
});

describe('a text that is cut', () => {
  it('has no space before its ellipsis, however much stood there', () => {
    expect(cut(`x${' '.repeat(500_000)}y`, 400_000)).toBe('x…');
  });
});

describe('ids that are handed out', { timeout: 20_000 }, () => {
  it('are each their own, also where long ones differ at their ends alone', () => {
    const free = new FreeIds();
    const wished = Array.from(
      { length: 40_000 },
      (_, index) => `${'a'.repeat(72)}${String(index % 20_000).padStart(8, '0')}`,
    );
    const ids = wished.map((id) => free.take(id, '-', 80));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(ids.slice(0, 20_000)).toEqual(wished.slice(0, 20_000));
  });
});

describe('a file that holds more than is taken', () => {
  it.each([
    ['nodes', `source,target\n${Array.from({ length: 60 }, (_, index) => `a${index},b${index}`).join('\n')}`, 'a.csv'],
    [
      'values',
      gexf(`${Array.from({ length: 900 }, (_, index) => `x${index}="1"`).join(' ')}/>`).replace(
        '</edges>',
        `${'<edge source="a" target="b"/>'.repeat(40)}</edges>`,
      ),
      'a.gexf',
    ],
  ])('is refused: %s', async (_, text, fileName) => {
    await expect(importText(text, fileName, 100)).rejects.toThrow(/more than 100 nodes and edges/);
  });
});
