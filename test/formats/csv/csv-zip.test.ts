import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../graph-data/schema/dataset.ts';
import { csvZipReader } from '../../../server/formats/csv/csv-zip-reader.ts';
import { parseCsv } from '../../../server/formats/csv/parse-csv.ts';
import { writeCsv } from '../../../server/formats/csv/csv-writer.ts';
import { importGraph } from '../../../server/formats/import-graph.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { readZip } from '../../../server/formats/zip/read-zip.ts';
import { writeZip } from '../../../server/formats/zip/write-zip.ts';
import { inMemory } from '../../../server/store/memory.ts';
import { buildActor, buildDataset, buildReport } from '../../builders.ts';
import { SMALL } from '../small-graph.ts';
import { hasPython } from '../zip/python.ts';
import { bytesOf, piecesOf } from './file-bytes.ts';
import { inputOf } from '../input-of.ts';

async function exported(dataset: Dataset): Promise<Buffer> {
  const snapshot = await inMemory(dataset).snapshot();
  return Buffer.concat([...writeCsv(inputOf(snapshot))]);
}

async function filesIn(zip: Uint8Array): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { name, chunks } of readZip(piecesOf(zip))) {
    const pieces: Uint8Array[] = [];
    for await (const piece of chunks) pieces.push(piece);
    files.set(name, Buffer.concat(pieces).toString());
  }
  return files;
}

const zipOf = (files: Iterable<readonly [name: string, text: string]>): Buffer =>
  Buffer.concat([...writeZip([...files].map(([name, text]) => ({ name, chunks: [text] })))]);

const imported = (zip: Uint8Array, fileName = 'a.zip', mapping?: string) =>
  importGraph(piecesOf(zip, 1000), { fileName, today: '2026-01-01', mapping });

const HOSTILE = ['=1+1', "'=1", '+x', '-x', '@SUM(A1)', '\\', 'a\\"b', 'x\\', '"', "''-"];

const hostile = buildDataset({
  actors: HOSTILE.map((value, index) =>
    buildActor(`a${index}`, { names: [{ value, preferred: true }], summary: value }),
  ),
  reports: [buildReport('r1')],
  claims: HOSTILE.map((statement, index) => [
    `a${index} attacked a0 2014`,
    { statement, qualifiers: { target: statement } },
  ]),
});

const recordsOf = ({ info, kinds, actors, events, reports, claims }: Dataset) => ({
  ...{ info, kinds, events, reports, actors: [...actors], claims: [...claims] },
});

describe('the tables in a zip archive', () => {
  it('are those that Gephi expects, with a byte order mark and the claims beside them', async () => {
    const files = await filesIn(
      await exported(buildDataset({ ...SMALL, actors: SMALL.actors!.filter(({ id }) => id !== 'noor') })),
    );
    expect([...files.keys()]).toEqual(['README.txt', 'nodes.csv', 'claims.csv', 'edges.csv', 'records.jsonl']);
    expect(files.get('nodes.csv')).toMatch(/^\uFEFFId,Label,name,actor_type,/);
    const edges = files.get('edges.csv')!.split('\r\n');
    expect(edges[0]).toMatch(/^\uFEFFSource,Target,Type,Kind,Id,Label,Weight,Timeset,relation,family,sign,/);
    expect(edges).toContainEqual(
      expect.stringMatching(/^iskp,shia,Directed,attacked,iskp--attacked--shia,attacked,2,"<\[2022-03-04, 2022-03-05\]; \[2023-07-30, 2023-07-30\]; \[2024-01-01, 2025-06-30\]>"/), // prettier-ignore
    );
    expect(edges).toContainEqual(expect.stringMatching(/^noor,ttp,.*,"<\[2018-05-02, Infinity\]>",/));
    expect(edges).toContainEqual(
      expect.stringMatching(
        /^isi,pakistan,Directed,part_of,isi--part_of--pakistan,is part of,1,"<\[-Infinity, 2031-12-31\]>",/,
      ),
    );
    expect(edges).toContainEqual(expect.stringMatching(/^iskp,ttp,Undirected,rival_of,.*,rival_of,rivalry,-1,true,/));
    const claims = files.get('claims.csv')!.split('\r\n');
    expect(claims).toHaveLength(1 + SMALL.claims!.length + 1);
    expect(claims[0]).toMatch(/^\uFEFFsubject,subject_name,kind,reads,object,object_name,relationship,/);
    expect(files.get('README.txt')).toContain('claims.csv');
  });

  it('hold no formula and no escape that Gephi would take apart, and lose neither', async () => {
    const zip = await exported(hostile);
    const files = await filesIn(zip);
    for (const name of ['nodes.csv', 'claims.csv', 'edges.csv']) {
      for await (const { cells } of parseCsv(piecesOf(bytesOf(files.get(name)!)))) {
        expect(cells.filter((cell) => /^[=+@\-\t\r]/.test(cell) && !/^-?\d*\.?\d+$/.test(cell))).toEqual([]);
      }
      expect(files.get(name)).not.toMatch(/\\[^u]/);
    }
    const { dataset, report } = await imported(zip);
    expect(recordsOf(dataset)).toEqual(recordsOf(hostile));
    expect(report).toMatchObject({ restored: true, findings: [] });
  });

  it('give the same dataset back after another program put them into one archive in its own order', async () => {
    const files = await filesIn(await exported(hostile));
    const others = [...files].reverse().map(([name, text]) => [`export/${name}`, text] as const);
    const { dataset, report } = await imported(zipOf([...others, ['__MACOSX/._nodes.csv', 'x'], ['.DS_Store', '']]));
    expect(recordsOf(dataset)).toEqual(recordsOf(hostile));
    // Edges that come before their claims cannot be told from edges that somebody added.
    expect(report.findings.map(({ code, count }) => `${code} ${count}`)).toEqual(['added-edge 10']);
  });

  it('give back the claims where only their table is left, and tell what is lost', async () => {
    const table = (await filesIn(await exported(hostile))).get('claims.csv')!;
    const { dataset, report } = await importGraph(piecesOf(bytesOf(table)), {
      fileName: 'claims.csv',
      today: '2026-01-01',
    });
    expect([...dataset.claims]).toEqual([...hostile.claims]);
    expect(report.findings.map(({ code }) => code)).toContain('dataset-rebuilt');
  });

  it('show the relationships where only theirs is left', async () => {
    const table = (await filesIn(await exported(hostile))).get('edges.csv')!;
    const { dataset } = await importGraph(piecesOf(bytesOf(table)), { fileName: 'edges.csv', today: '2026-01-01' });
    expect([...dataset.claims].map(({ kind, when }) => `${kind} ${when}`)).toEqual(
      HOSTILE.map(() => 'attacked 2014-01-01/2014-12-31'),
    );
  });

  it('tell of a relationship that someone added without a claim', async () => {
    const files = await filesIn(await exported(hostile));
    files.set('edges.csv', `${files.get('edges.csv')!}a1,a2,Directed,fights,x,fights,1\r\n`);
    const { dataset, report } = await imported(zipOf(files));
    expect([...dataset.claims]).toEqual([...hostile.claims]);
    expect(report.findings).toMatchObject([{ code: 'added-edge', count: 1, examples: [{ line: 12 }] }]);
  });

  it.skipIf(!hasPython)('are read by Python', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'csv-'));
    try {
      writeFileSync(join(folder, 'a.zip'), await exported(hostile));
      const script = [
        'import csv, io, json, sys, zipfile',
        'z = zipfile.ZipFile(sys.argv[1])',
        'read = lambda n: list(csv.DictReader(io.TextIOWrapper(z.open(n), "utf-8-sig", newline="")))',
        'nodes, edges, claims = read("nodes.csv"), read("edges.csv"), read("claims.csv")',
        'assert z.testzip() is None and {len(row) for row in nodes} == {len(nodes[0])}',
        'print(json.dumps([[n["Label"] for n in nodes], [c["claim_statement"] for c in claims],',
        '  [json.loads(c["claim_qualifiers"])["target"] for c in claims], [int(e["sign"]) for e in edges]]))',
      ].join('\n');
      const answer = execFileSync('python3', ['-c', script, join(folder, 'a.zip')], { encoding: 'utf8' });
      const [labels, statements, targets, signs] = JSON.parse(answer) as string[][];
      const shown = HOSTILE.map((text) => `${/^'*[=+@-]/.test(text) ? "'" : ''}${text.replaceAll('\\', '\\u005c')}`);
      expect(labels!.slice(0, -1)).toEqual(shown);
      expect(statements!.toSorted()).toEqual(shown.toSorted());
      expect(targets!.toSorted()).toEqual(HOSTILE.toSorted());
      expect(signs).toEqual(HOSTILE.map(() => -1));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a foreign zip archive', () => {
  it('is read as the tables in it, whichever comes first', async () => {
    const zip = zipOf([
      ['edges.csv', 'Source,Target\n1,2\n'],
      ['folder/nodes.csv', 'Id,Label\n1,One\n2,Two\n'],
      ['README.txt', 'prose'],
    ]);
    const { dataset, report } = await imported(zip);
    expect([...dataset.actors].map(({ names }) => names[0]!.value)).toEqual(['One', 'Two']);
    expect(report).toMatchObject({ restored: false, nodes: 2, edges: 1, findings: [] });
  });

  it('tells what in it is no table, and what points out of it', async () => {
    const zip = zipOf([
      ['../../etc/edges.csv', 'x'],
      ['/root.csv', 'x'],
      ['graph.gexf', '<gexf/>'],
      ['a.txt', '1 2\n2 3\n'],
      ['LICENSE.txt', 'prose'],
    ]);
    const { report } = await imported(zip);
    expect(report.findings.find(({ code }) => code === 'zip-entry')).toMatchObject({ count: 4 });
    expect(report.edges).toBe(2);
  });

  it('is refused without a table, as a spreadsheet, and with the name of the table that is wrong', async () => {
    await expect(imported(zipOf([['a.gexf', '']]))).rejects.toThrow('holds no table');
    await expect(imported(zipOf([['[Content_Types].xml', '']]))).rejects.toThrow('spreadsheet');
    await expect(imported(zipOf([['e.csv', 'source,target\n"a']]))).rejects.toThrow('e.csv, line 2: the quote');
    await expect(imported(zipOf([['records.jsonl', '{"type":"dataset"}']]))).rejects.toThrow('records.jsonl, line 1');
    await expect(imported(zipOf([['records.jsonl', 'x']]))).rejects.toThrow('records.jsonl, line 1');
  });

  it('takes a mapping for its tables', async () => {
    const { report } = await imported(zipOf([['e.csv', 'a;b\n1;2']]), 'a.zip', 'source: a\ntarget: b\ndirected: true');
    expect(report).toMatchObject({ edges: 1 });
  });

  it('may hold a list of nodes beside edges whose columns a mapping names, and show which table that is', async () => {
    const zip = zipOf([
      ['graph/nodes.csv', 'id,label\n1,Zoë\n2,Yan\n'],
      ['graph/ties.csv', 'giver,taker\n1,2\n'],
    ]);
    await expect(imported(zip)).rejects.toMatchObject({
      table: {
        file: 'graph/ties.csv',
        rows: [
          ['giver', 'taker'],
          ['1', '2'],
        ],
      },
    });
    const { dataset } = await imported(zip, 'a.zip', 'source: giver\ntarget: taker');
    expect(Array.from(dataset.actors, ({ names }) => names[0]!.value)).toEqual(['Zoë', 'Yan']);
    expect(dataset.claims.length).toBe(1);
  });

  it('is refused where it would fill the machine', async () => {
    const lines = Buffer.alloc(1_000_000, '\n');
    const bomb = Buffer.concat([...writeZip([{ name: 'edges.csv', chunks: Array<Uint8Array>(100).fill(lines) }])]);
    expect(bomb.length).toBeLessThan(400_000);
    const table = new GraphTable();
    const reading = csvZipReader.read(piecesOf(bomb, 65_536), table, {
      fileName: 'a.zip',
      mapping: 'source: 1\ntarget: 2',
    });
    await expect(reading).rejects.toThrow(/edges.csv .* more than 200 times/);
  });
});
