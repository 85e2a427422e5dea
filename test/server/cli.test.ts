import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  code: number;
  out: string;
  error: string;
}

function entente(...words: string[]): Promise<Run> {
  const command = ['--import', 'tsx', 'server/cli.ts', ...words];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: project, env: { ...process.env, REPORT_TEXTS: '', COLUMNS: '100' } },
      (failure, out, error) => resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error }),
    );
  });
}

describe('entente', { timeout: 60_000 }, () => {
  it('finds an actor by a misspelt name and says so in a table or in JSON', async () => {
    const found = await entente('search', 'Tehrik e Talban');
    expect(found).toMatchObject({ code: 0, error: '' });
    expect(found.out).toContain('Tehrik-e-Taliban Pakistan');
    const { items } = JSON.parse((await entente('search', 'Pakistani Taliban', '--json')).out) as {
      items: { id: string }[];
    };
    expect(items[0]!.id).toBe('ttp');
  });

  it('finds events, reports and claims by their words, and says what matched', async () => {
    const { code, out } = await entente('find', 'mosque bombing', '--limit', '1');
    expect(code).toBe(0);
    expect(out).toMatch(/event .*islamabad-mosque-bombing-2026-02/);
    expect(out).toMatch(/report .*title: /);
    expect(out).toMatch(/claim .*statement: /);
  });

  it('answers 1 where nothing is found', async () => {
    expect((await entente('find', 'qqqqqqqq')).code).toBe(1);
    expect((await entente('search', 'qqqqqqqq')).code).toBe(1);
    expect((await entente('actor', 'qqqqqqqq')).code).toBe(1);
    expect((await entente('paths', 'ISI', 'JUI', '--max-hops', '1')).code).toBe(1);
  });

  it('answers 2 and what to do where the question is not valid', async () => {
    const unknown = await entente('paths', 'ISI', 'JUI', '--family', 'deals');
    expect(unknown.code).toBe(2);
    expect(unknown.error).toContain('family');
    expect((await entente('paths', 'ISI', 'ISI')).code).toBe(2);
    expect((await entente('paths', 'ISI')).code).toBe(2);
    expect((await entente('export', 'xlsx')).code).toBe(2);
    expect((await entente('befriend')).code).toBe(2);
    expect((await entente('serve', '--port', 'abc')).code).toBe(2);
  });

  it('refuses a second value of what has one, as the API does, and takes several of what may have several', async () => {
    for (const [flag, one, two] of [
      ['--k', '1', '2'],
      ['--min-confidence', '10', '20'],
      ['--mode', 'all', 'shortest'],
    ]) {
      const { code, out, error } = await entente('paths', 'ISI', 'JUI', flag!, one!, flag!, two!);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(error).toContain(`${flag} is given twice`);
    }
    const both = ['--kind', 'agreed_with', '--kind', 'attacked', '--avoid', 'TTP', '--avoid', 'BLA'];
    expect((await entente('paths', 'ISI', 'JUI', ...both)).code).toBe(0);
  });

  it('answers 3 where the dataset cannot be read', async () => {
    const absent = await entente('search', 'TTP', '--data', '/nowhere');
    expect(absent.code).toBe(3);
    expect(absent.error).toContain('/nowhere');
  });

  it('prints a path as a chain with the evidence of each hop below it', async () => {
    const { code, out } = await entente('paths', 'ISI', 'JUI', '--via', 'ISKP', '--k', '1');
    expect(code).toBe(0);
    expect(out).toMatch(/1\. 2 hops/);
    expect(out).toMatch(/\[ians-2026-02, paragraph 17/);
    expect(out).toMatch(/\[newsjunction-2023-08-01, paragraphs 2/);
  });

  it('takes the same filters as the API', async () => {
    const { out } = await entente(
      'actor',
      'ISKP',
      '--family',
      'deal',
      '--during',
      '2011',
      '--during',
      '2017',
      '--json',
    );
    const { relationships } = JSON.parse(out) as { relationships: { id: string }[] };
    expect(relationships.map(({ id }) => id)).toContain('isi--agreed_with--iskp');
    expect(
      relationships.every(({ id }) => /agreed_with|reached_out_to|negotiates_with|ceasefire_with|mediates/.test(id)),
    ).toBe(true);
  });

  it('exports to a file or to the terminal, the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-'));
    const file = join(folder, 'deals.gexf');
    expect((await entente('export', 'gexf', '--family', 'deal', '-o', file)).code).toBe(0);
    expect(await readdir(folder)).toEqual(['deals.gexf']);
    expect((await entente('export', 'gexf', '--family', 'deal')).out).toBe(await readFile(file, 'utf8'));
    const failed = await entente('export', 'gexf', '-o', join(folder, 'no', 'such', 'folder.gexf'));
    expect(failed.code).toBe(3);
    expect(failed.error).toMatch(/such\/folder\.gexf is not written: there is no folder .*such; make it first\n$/);
    expect(failed.error).not.toContain('.part');
  });

  it('exports a map as it is drawn, as a file says', async () => {
    const drawing = join(await mkdtemp(join(tmpdir(), 'entente-')), 'drawing.json');
    const actors = [{ id: 'ttp', x: 7, y: -8, size: 5, colour: '#123456' }];
    await writeFile(drawing, JSON.stringify({ actors, relationships: [] }));
    const { code, out } = await entente('export', 'gexf', '--drawing', drawing);
    expect([code, out.match(/<node /g)]).toEqual([0, ['<node ']]);
    expect(out).toContain('<viz:position x="7" y="-8" z="0"/>');
    expect((await entente('export', 'gexf', '--drawing', 'README.md')).error).toContain('README.md is no JSON');
  });

  it.each([
    [
      'drawing',
      ['export', 'gexf', '--drawing', '/nowhere.json'],
      'There is no /nowhere.json; name the file that says how',
    ],
    ['import', ['import', '/nowhere.gexf'], 'There is no /nowhere.gexf; name a graph file'],
    ['import of a folder', ['import', 'test'], 'test is a folder; name a graph file'],
    ['mapping', ['import', 'x.csv', '--mapping', '/nowhere.txt'], 'There is no /nowhere.txt; name the file that says'],
    ['check', ['check', '/nowhere'], 'There is no /nowhere; name the folder of a dataset'],
    ['check of a file', ['check', 'README.md'], 'README.md is a file, and check is of folders; entente import'],
  ])('says what to do where a file is not there: %s', async (_, words, said) => {
    const { code, error } = await entente(...words);
    expect(code).toBe(3);
    expect(error).toContain(said);
  });

  it('imports graph files, says what became of them, and asks about what it wrote', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-'));
    const [friends, towns, both] = ['friends.csv', 'towns.csv', 'both.json'].map((name) => join(folder, name));
    await writeFile(friends!, 'source,target,since,kind\nzoe,yan,2014,knows\nzoe,zoe,someday,knows\n');
    await writeFile(towns!, 'from,to\nzoe,Springfield\n');
    const imported = await entente('import', friends!, towns!, '-o', both!);
    expect(imported).toMatchObject({ code: 0, out: '' });
    expect(imported.error).toContain('friends.csv: CSV, 2 nodes and 2 edges: 2 actors and 2 claims');
    expect(imported.error).toContain(`Written to ${both!}`);
    const actor = await entente('actor', 'zoe', '--data', both!);
    expect(actor.out).toContain('“knows” yan');
    expect(actor.out).toContain('Springfield');
    const path = await entente('paths', 'yan', 'springfield', '--data', both!);
    expect(path.out).toContain('[friends-csv, line 2 (edge number 1), credibility 6]');
    const again = await entente('import', both!, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ files: [{ restored: true, claims: 3, findings: [] }] });
    const strict = await entente('import', friends!, '-o', join(folder, 'strict.json'), '--strict');
    expect(strict.code).toBe(2);
    expect(strict.error).toContain('someday');
    await writeFile(towns!, 'from,to\n"zoe,Springfield\n');
    const malformed = await entente('import', friends!, towns!, '-o', both!);
    expect(malformed.code).toBe(3);
    expect(malformed.error).toMatch(/towns\.csv: line 2: /);
    expect((await readdir(folder)).sort()).toEqual(['both.json', 'friends.csv', 'towns.csv']);
  });

  it('tells which actors several files have, and is strict where only the ids are the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-'));
    const [people, towns, all] = ['people.gexf', 'towns.gexf', 'all.json'].map((name) => join(folder, name));
    const gexf = (label: string) => `<gexf><graph><nodes><node id="1" label="${label}"/></nodes></graph></gexf>`;
    await writeFile(people!, gexf('Zoe'));
    await writeFile(towns!, gexf('Springfield'));
    const strict = await entente('import', people!, towns!, '-o', all!, '--strict');
    expect(strict.code).toBe(2);
    expect(strict.error).toMatch(/same-actor \(1\)\n.*1: "Zoe" and "Springfield"\n.*same-id-other-name \(1\)/);
    expect(strict.error).toContain('the files together cannot be taken over without loss or doubt');
    expect((await entente('import', people!, towns!, '-o', all!)).code).toBe(0);
  });

  it('tells each finding once, with the lines where it was met', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-'));
    const dates = join(folder, 'dates.csv');
    await writeFile(dates, 'source,target,since\na,b,someday\na,c,2014\nb,c,someday\n');
    const { error } = await entente('import', dates);
    expect(error).toMatch(/ \(2\)\n {4}lines 2, 4: [^\n]*someday[^\n]*\n(?! *lines?)/);
  });

  it('adds files to a dataset, whose own records stay as they are', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-'));
    const [edges, all] = [join(folder, 'edges.csv'), join(folder, 'all.json')];
    await writeFile(edges, 'source,target\niskp,somewhere\n');
    expect((await entente('import', edges, '--into', 'graph-data/pakistan', '-o', all)).code).toBe(0);
    const { names, relationships } = JSON.parse((await entente('actor', 'iskp', '--data', all, '--json')).out) as {
      names: { value: string }[];
      relationships: { id: string }[];
    };
    expect(names[0]!.value).toBe('Islamic State Khorasan Province');
    expect(relationships.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['iskp--attacked--jui', 'iskp--linked_to--somewhere']),
    );
  });

  it('checks a dataset and answers 1 with every finding', async () => {
    expect((await entente('check')).code).toBe(0);
    const folder = await mkdtemp(join(tmpdir(), 'entente-'));
    await writeFile(join(folder, 'dataset.yaml'), 'id: My Data\ntitle: Mine\n');
    const { code, out } = await entente('check', folder);
    expect(code).toBe(1);
    expect(out).toContain('dataset.yaml:1: error: id must be lower-case words');
    expect(out).toContain('dataset.yaml:1: error: licence is missing; add it');
  });

  it('compares statements with the texts of reports where it is told of these, and else says that it did not', async () => {
    const texts = await mkdtemp(join(tmpdir(), 'entente-'));
    const words = 'Statements were not compared with the reports';
    expect((await entente('check', '--texts', texts)).out).not.toContain(words);
    expect((await entente('check')).out).toContain(words);
  });

  it('explains itself', async () => {
    const { code, out } = await entente('--help');
    expect(code).toBe(0);
    for (const word of ['serve', 'check', 'search', 'actor', 'paths', 'export', 'import', 'schema', 'Exit codes'])
      expect(out).toContain(word);
  });
});
