import { describe, expect, it } from 'vitest';
import { csvReader } from '../../../server/formats/csv/csv-reader.ts';
import { GraphTable } from '../../../server/formats/table/graph-table.ts';
import { bytesOf, piecesOf } from './file-bytes.ts';

async function read(text: string, mapping?: string) {
  const table = new GraphTable();
  await csvReader.read(piecesOf(bytesOf(text), 7), table, { fileName: 'a.csv', ...(mapping && { mapping }) });
  table.finish();
  return table;
}

/** `a -kind-> b [when] {attributes}` */
function edgesIn({ nodes, edges }: GraphTable): string[] {
  return Array.from({ length: edges.count }, (_, edge) => {
    const kind = edges.kind.values[edges.kind.at(edge)] ?? '';
    const when = edges.when.values[edges.when.at(edge)];
    const values = edges.attributes.map((column) => [column.name, column.at(edge)] as const);
    const attributes = values.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join(', ');
    const line = edges.directed(edge) ? `-${kind}->` : `-${kind}-`;
    const ends = `${nodes.id(edges.source[edge]!)} ${line} ${nodes.id(edges.target[edge]!)}`;
    return `${ends}${when === undefined ? '' : ` [${when}]`}${attributes === '' ? '' : ` {${attributes}}`}`;
  });
}

const codesIn = ({ findings }: GraphTable) => findings.list().map(({ code, count }) => `${code} ${count}`);
const edgesOf = async (...given: Parameters<typeof read>) => edgesIn(await read(...given));

describe('tables of edges', () => {
  it.each([
    ['Source,Target', '->'],
    ['FROM,TO', '->'],
    ['src;dst', '->'],
    ['subject\tobject', '->'],
    ['From Node ID|To Node ID', '->'],
    ['actor1,actor2', '-'],
    ['ccode1,ccode2', '-'],
    ['side_a,side_b', '-'],
  ])('know %s as the two ends', async (header, line) => {
    const delimiter = /[;,\t|]/.exec(header)![0];
    expect(await edgesOf(`${header}\na${delimiter}b\n`)).toEqual([line === '->' ? 'a --> b' : 'a -- b']);
  });

  it('take kind, id, label, dates and direction by their names, and every other column as an attribute', async () => {
    const table = await read(
      [
        'Id,Source,Target,Type,Relation,Label,Start,End,Weight,sign',
        'e1,a,b,Directed,allied,"x, y",2014,2015-06,2.5,-1',
        'e2,b,c,Undirected,allied,,2014-08-26,,1,',
        'e3,c,a,,,,,,,',
      ].join('\n'),
    );
    expect(edgesIn(table)).toEqual([
      'a -allied-> b [2014/2015-06] {Weight=2.5, sign=-1}',
      'b -allied- c [2014-08-26/] {Weight=1}',
      'c --> a',
    ]);
    expect([table.edges.id(0), table.edges.label(0), table.edges.line(2)]).toEqual(['e1', 'x, y', 4]);
    expect(codesIn(table)).toEqual([]);
  });

  it('take a type that is no direction as the kind', async () => {
    expect(await edgesOf('source,target,type\na,b,ally\nb,c,Undirected')).toEqual(['a -ally-> b', 'b -- c']);
  });

  it.each([
    ['when', '2014~', '[2014~]'],
    ['date', '2014-08-26T12:00:00Z', '[2014-08-26] {date=2014-08-26T12:00:00Z}'],
    ['date', '2014/8/6', '[2014-08-06]'],
    ['date', '20140826', '[2014-08-26]'],
    ['year', '1386', '[1386]'],
    ['year', 'NA', '{year=NA}'],
    ['date', '26/08/2014', '{date=26/08/2014}'],
    ['date', '1409011200', '{date=1409011200}'],
    ['timeset', '"<[2014-01-01, 2015-01-01]>"', '[2014-01-01/2015-01-01]'],
    ['timeset', '"<[-Infinity, 2015]>"', '[../2015]'],
    ['timeset', '"<[1.0, 2.0]>"', '{timeset=<[1.0, 2.0]>}'],
  ])('read %s %s as %s', async (name, cell, told) => {
    expect(await edgesOf(`source,target,${name}\na,b,${cell}`)).toEqual([`a --> b ${told}`]);
  });

  it('date an edge by several spans, and by year, month and day in columns of their own', async () => {
    expect(await edgesOf('source,target,timeset\na,b,"<[2014, 2015]; [2017, Infinity]>"')).toEqual([
      'a --> b [2014/2015]',
      'a --> b [2017/..]',
    ]);
    const header = 'ccode1,ccode2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year';
    expect(await edgesOf(`${header}\n2,20,7,5,1816,,,\n2,31,,,1900,1,2,1901`)).toEqual([
      '2 -- 20 [1816-05-07/]',
      '2 -- 31 [1900/1901-02-01]',
    ]);
  });

  it('tell what is no date, what ends before it starts and which rows lack an end', async () => {
    const table = await read('source,target,start,end\na,b,soon,\na,c,2015,2014\na,,2014,\na,d,5,6');
    expect(edgesIn(table)).toEqual([
      'a --> b {start=soon}',
      'a --> c {start=2015, end=2014}',
      'a --> d {start=5, end=6}',
    ]);
    expect(codesIn(table).slice(0, 4)).toEqual([
      'bad-date 1',
      'ends-before-start 1',
      'incomplete-row 1',
      'times-not-dates 1',
    ]);
    expect(table.findings.list()[2]!.examples[0]!.line).toBe(4);
  });

  it('tell of each edge whose date is none, however often it says the same', async () => {
    const table = await read('source,target,date\na,b,soon\na,c,soon\na,d,2014\na,e,2014');
    expect(edgesIn(table)).toEqual(['a --> b {date=soon}', 'a --> c {date=soon}', 'a --> d [2014]', 'a --> e [2014]']);
    expect(codesIn(table)).toContain('bad-date 2');
  });

  it('declare nodes by the names that stand beside their ids', async () => {
    const table = await read('ccode1,state_name1,ccode2,state_name2\n2,USA,20,Canada\n2,U.S.A.,70,Mexico');
    expect([0, 1, 2].map((node) => [table.nodes.id(node), table.nodes.label(node)])).toEqual([
      ['2', 'USA'],
      ['20', 'Canada'],
      ['70', 'Mexico'],
    ]);
    expect(codesIn(table)).toEqual(['direction-not-told 2', 'label-differs 1']);
  });

  it.each([
    ['1,2,1\n1,3,-1\n', ['1 -- 2 {sign=1}', '1 -- 3 {sign=-1}']],
    ['1,2,0.5\n1,3,-1\n', ['1 -- 2 {weight=0.5}', '1 -- 3 {weight=-1}']],
    ['alice;bob\nbob;carol', ['alice -- bob', 'bob -- carol']],
    ['1 2\n2  3', ['1 -- 2', '2 -- 3']],
    ['% sym signed\n% 2 3 3\n1\t2\t-1\n\n2\t3\t1', ['1 -- 2 {sign=-1}', '2 -- 3 {sign=1}']],
    ['# Directed graph: a, b "c\n# FromNodeId\tToNodeId\n1\t2\n', ['1 --> 2']],
    ['% asym unweighted\n1 2\n# later\n2 1', ['1 --> 2', '2 --> 1']],
    ['% bip unweighted\n1 1\n1 2', ['left 1 -- right 1', 'left 1 -- right 2']],
    ['#tag,#other\n#other,#third', ['#tag -- #other', '#other -- #third']],
    ['1,2,1,4\n1,3,2,5', ['1 -- 2 {weight=1, column 4=4}', '1 -- 3 {weight=2, column 4=5}']],
  ])('without a header: %j', async (text, expected) => {
    expect(await edgesOf(text)).toEqual(expected);
  });

  it('keep what comments say', async () => {
    const table = await read('# Nodes: 2\n# Undirected\n1 2\n2 1');
    expect(table.about.get('description')).toBe('Nodes: 2 Undirected');
    expect(codesIn(table)).toContain('comment 2');
  });

  it('keep cells without a header and names that only look dangerous', async () => {
    expect(await edgesOf('source,target,__proto__,\na,b,x,y')).toEqual(['a --> b {__proto__=x, column 4=y}']);
    expect(await edgesOf('source,target\na,b,c')).toEqual(['a --> b {column 3=c}']);
  });

  it('are refused where the ends cannot be told, with the columns and what to do', async () => {
    await expect(read('person,friend\nann,bob\n')).rejects.toThrow(
      /^line 1: which columns are source and target cannot be told: the columns are "person", "friend"; say which columns are what in a mapping/,
    );
    await expect(read('name\nann\n')).rejects.toThrow('there is one column, "name"');
    await expect(read('')).rejects.toThrow('no rows');
    await expect(read('source,target\n"a,b')).rejects.toThrow(/^line 2: the quote that is opened here/);
  });
});

describe('tables of nodes', () => {
  it('are nodes with labels and attributes', async () => {
    const table = await read('Id,Label,country\na,Ann,PK\nb,,\n,lost,');
    expect([table.nodes.count, table.edges.count, table.nodes.label(0), table.nodes.label(1)]).toEqual([
      2,
      0,
      'Ann',
      undefined,
    ]);
    expect(table.nodes.attributes.map((column) => [column.name, column.at(0)])).toEqual([['country', 'PK']]);
    expect(codesIn(table)).toEqual(['incomplete-row 1']);
  });
});

describe('a mapping', () => {
  it('says which column is what, by name or number', async () => {
    const text = 'person;friend;since;how\nann;bob;2001;school\n';
    const expected = ['ann -school- bob [2001/]'];
    expect(
      await edgesOf(text, 'source: person\n# a comment\ntarget: Friend\nstart: since\nkind: 4\ndirected: no\n'),
    ).toEqual(expected);
    const json = { source: 'person', target: 2, start: ['since'], kind: 'how', directed: false };
    expect(await edgesOf(text, JSON.stringify(json))).toEqual(expected);
  });

  it('adds to what names tell', async () => {
    expect(await edgesOf('source,target\na,b', 'kindName: knows\ndirected: false')).toEqual(['a -knows- b']);
  });

  it('says that there is no header, what divides the cells and how they are encoded', async () => {
    expect(await edgesOf('a/b|c\nd|e', 'header: false\nsource: 2\ntarget: 1\ndelimiter: bar')).toEqual([
      'c --> a/b',
      'e --> d',
    ]);
    const table = new GraphTable();
    const bytes = Buffer.from('von,nach\nK\xf6ln,Bonn', 'latin1');
    const mapping = 'source: von\ntarget: nach\nencoding: windows-1252';
    await csvReader.read(piecesOf(bytes, 1), table, { fileName: 'a.csv', mapping });
    expect(edgesIn(table)).toEqual(['Köln --> Bonn']);
  });

  it('dates edges by year, month and day', async () => {
    const mapping = 'source: s\ntarget: t\nstart: y, m, d';
    expect(await edgesOf('s,t,y,m,d\na,b,2014,8,26\na,c,2014,,', mapping)).toEqual([
      'a --> b [2014-08-26/]',
      'a --> c [2014/]',
    ]);
  });

  it('makes a table one of nodes', async () => {
    const table = await read('code,name\n2,USA', 'node: code\nlabel: name');
    expect([table.nodes.id(0), table.nodes.label(0)]).toEqual(['2', 'USA']);
  });

  it.each([
    ['source: a', 'must name both source and target'],
    ['sauce: a\ntarget: b', 'sauce is no key; its keys are source, target'],
    ['source', 'line 1 is not of the form key: column'],
    ['source: a\nsource: b', 'line 2 gives source again'],
    ['{"source": "a", }', 'mapping: '],
    ['{"source": 1.5, "target": 2}', 'mapping: source must be the name or number of a column'],
    ['source: nobody\ntarget: to', 'there is no column "nobody"; the columns are "from", "to"'],
    ['source: from\ntarget: 3', 'there is no column "3"'],
    ['kind: x\nkindName: y', 'must not have both'],
    ['directed: maybe', 'must be true or false'],
    ['delimiter: dot', 'must be comma, semicolon, tab, bar or space'],
    ['encoding: klingon', 'is not known'],
  ])('is refused where it is wrong: %j', async (mapping, message) => {
    await expect(read('from,to\na,b', mapping)).rejects.toThrow(message);
  });
});

describe('the reader of tables', () => {
  it('recognises tables by their name or by what they hold', () => {
    const heads = ['a,b\nc,d\n', 'x', '1 2\n2 3\n', '# SNAP\n1\t2\n3\t4\n', 'a\tb\n1\t2'];
    expect(heads.map((head) => csvReader.recognises(head, 'file.txt'))).toEqual([true, false, true, true, true]);
    expect(csvReader.recognises('x', 'a.CSV')).toBe(true);
    expect(csvReader.recognises('1 2', 'out.moreno')).toBe(true);
    for (const head of [
      '{"a":1}\n{"b":2}',
      '<gexf>\n<a b="c">',
      '[1,2]\n[3,4]',
      'Some prose, with a comma.\nAnd more.',
    ]) {
      expect(csvReader.recognises(head, 'file.txt')).toBe(false);
    }
  });
});
