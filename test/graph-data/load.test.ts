import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../graph-data/lint/finding.ts';
import { loadDataset } from '../../graph-data/load.ts';
import { MOST_BYTES } from '../../graph-data/record-file.ts';
import { VOCABULARY } from '../../graph-data/schema/vocabulary.ts';
import { claimRecord, find, load, withFolder } from './folder.ts';

const ownKind = {
  ...{ id: 'trades_with', family: 'other', sign: 0, symmetric: true, aspect: 'state' },
  ...{
    subjects: ['organization'],
    objects: ['organization'],
    reads: { forward: 'trades with', reverse: 'trades with' },
  },
  ...{ definition: 'Buys from and sells to.', qualifiers: [], statuses: [] },
};

/** Every object inside, with the path that leads to it. */
function* inside(value: unknown, path = 'dataset'): Iterable<[string, object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value];
  for (const [key, part] of Object.entries(value)) yield* inside(part, `${path}.${key}`);
}

describe('a folder without errors', () => {
  it('is loaded as a dataset, and nothing is found', async () => {
    const { dataset, findings } = await load();
    expect(findings).toEqual([]);
    expect(dataset?.info).toMatchObject({ id: 'test', licence: 'CC0-1.0', kinds: [] });
    expect(dataset?.kinds).toEqual(VOCABULARY);
  });

  it('is ordered by id, whatever the order of files and claims', async () => {
    const { dataset } = await load({
      reports: { a: { claims: [claimRecord(0, { id: 'a-1' })] } },
      claims: [{ id: 'first-9' }, { id: 'first-10' }],
    });
    expect(dataset?.actors.map(({ id }) => id)).toEqual(['alpha', 'beta', 'paper']);
    expect(dataset?.reports.map(({ id }) => id)).toEqual(['a', 'first']);
    expect(dataset?.claims.map(({ id }) => id)).toEqual(['a-1', 'first-10', 'first-9']);
  });

  it('gives each claim its report, and no report its claims', async () => {
    const { dataset } = await load();
    expect(dataset?.claims[0]).toMatchObject({ id: 'first-1', report: 'first', stance: 'asserts' });
    expect(dataset?.reports[0]).not.toHaveProperty('claims');
  });

  it('cannot be changed, however deep', async () => {
    const { dataset } = await load({
      claims: [{ qualifiers: { basis: 'tactical' }, attribution: [{ actor: 'beta' }] }],
    });
    for (const [path, part] of inside(dataset)) expect(Object.isFrozen(part), path).toBe(true);
  });

  it('keeps dates as they stand, also years that YAML reads as numbers', async () => {
    const { dataset } = await load({ claims: [{ when: 2021 }, { when: '2014~' }] });
    expect(dataset?.claims.map(({ when }) => when)).toEqual(['2021', '2014~']);
  });

  it('may lack folders, but not dataset.yaml', async () => {
    const bare = { 'dataset.yaml': 'id: bare\ntitle: Bare\ndescription: Bare.\nlicence: CC0-1.0\n' };
    const { dataset } = await withFolder(bare, (folder) => loadDataset(folder));
    expect(dataset).toMatchObject({ actors: [], events: [], reports: [], claims: [] });
    const { dataset: none, findings } = await withFolder({ 'actors/.keep': '' }, (folder) => loadDataset(folder));
    expect(none).toBeUndefined();
    expect(findings).toMatchObject([{ rule: 'files', file: 'dataset.yaml', message: 'is not there' }]);
  });

  it('may bring kinds of its own', async () => {
    const { dataset, findings } = await load({ info: { kinds: [ownKind] }, claims: [{ kind: 'trades_with' }] });
    expect(findings).toEqual([]);
    expect(dataset?.kinds.at(-1)).toMatchObject({ id: 'trades_with', needsEvent: false });
  });

  it('may have warnings', async () => {
    const { dataset, findings } = await load({ files: { 'actors/notes.txt': 'to do', 'actors/.hidden': '' } });
    expect(findings).toMatchObject([{ level: 'warning', file: 'actors/notes.txt' }]);
    expect(dataset).toBeDefined();
  });
});

describe('what cannot be read', () => {
  it('is told in one go, by file and line, and there is no dataset', async () => {
    const changes = {
      actors: { beta: { country: 'Pakistan' } },
      events: { meeting: { when: 'soon', kind: '' } },
      claims: [{ subject: 'gamma', credibility: 2 }],
    };
    const { dataset } = await load(changes);
    expect(dataset).toBeUndefined();
    expect(await find(changes)).toEqual([
      'actors/beta.yaml:8: error: country must be an ISO 3166-1 code such as PK; correct the value (form)',
      'events/meeting.yaml:2: error: kind must not be empty; correct the value (form)',
      expect.stringMatching(/^events\/meeting.yaml:4: error: when "soon" is not a date in EDTF level 1; write 2017/),
      expect.stringMatching(/^reports\/first.yaml:10: error: claims\[0\].subject names gamma/),
      expect.stringMatching(/^reports\/first.yaml:10: error: claims\[0\].subject gamma comes after beta/),
    ]);
  });

  it.each([
    ['a YAML error', 'id: [alpha\nnames: }', [/^actors\/alpha.yaml:2: error: .*; correct the YAML \(yaml\)$/]],
    [
      'a key that stands twice',
      'id: alpha\ntype: state\nid: alpha\n',
      [/alpha.yaml:3: error: has the key "id" twice; drop one or rename it \(yaml\)$/],
    ],
    ['an unknown tag', 'id: !secret alpha\n', [/alpha.yaml:1: error: Unresolved tag: !secret/]],
    ['two documents', 'id: alpha\n---\nid: beta\n', [/alpha.yaml:2: error: .*multiple documents/]],
    ['nothing', '', [/alpha.yaml:1: error: expected object, received null/]],
    ['no record', '- alpha\n', [/alpha.yaml:1: error: expected object, received array/]],
    [
      'bytes that are not UTF-8',
      Uint8Array.of(0x69, 0x64, 0x3a, 0xff),
      [/alpha.yaml:1: error: is not UTF-8 text; save/],
    ],
    ['more bytes than are read', 'a'.repeat(MOST_BYTES + 1), [/alpha.yaml:1: error: is larger than \d+ bytes; split/]],
  ])('may hold %s', async (_, content, expected) => {
    const found = (await find({ files: { 'actors/alpha.yaml': content } })).filter((line) =>
      line.startsWith('actors/'),
    );
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
  });

  it('may unfold without end', async () => {
    const levels = 'bcdefgh'.split('').map((name, index) => {
      const before = 'abcdefg'[index]!;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join()}]`;
    });
    const [found] = await find({ files: { 'actors/alpha.yaml': ['a: &a [lol,lol,lol]', ...levels].join('\n') } });
    expect(found).toMatch(/alpha.yaml:1: error: Excessive alias count.*; write it without aliases \(yaml\)$/);
  });

  it('is not a dataset, where the folder is none', async () => {
    await expect(loadDataset('/there/is/no/such/folder')).rejects.toThrow('no such');
    await withFolder({ file: 'x' }, async (folder) => {
      await expect(loadDataset(`${folder}/file`)).rejects.toThrow('is not a folder');
    });
  });

  it('is not told a second time by those who refer to it', async () => {
    const found = await find({ files: { 'actors/alpha.yaml': 'id: [' } });
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(/^actors\/alpha.yaml/);
  });
});

describe('a folder that someone else made', () => {
  const dataset = { 'data/dataset.yaml': 'id: bare\ntitle: Bare\ndescription: Bare.\nlicence: CC0-1.0\n' };
  /** What is found in a bare dataset after something is done to its folder; `secret.yaml` lies beside it. */
  const findAfter = (change: (folder: string) => unknown, files: Record<string, string> = {}) =>
    withFolder({ ...dataset, 'secret.yaml': 'password: 1234\n', 'data/actors/.keep': '', ...files }, async (folder) => {
      await change(join(folder, 'data'));
      return (await loadDataset(join(folder, 'data'))).findings.map(formatFinding);
    });
  const pipe = (path: string) => execFileSync('mkfifo', [path]);
  const onWindows = process.platform === 'win32';

  it('may hold tens of thousands of keys in one place', { timeout: 60_000 }, async () => {
    const qualifiers = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 'x']));
    const found = await find({ claims: [{ qualifiers }] });
    expect(found).toHaveLength(60_000);
    expect(found[59_999]).toMatch(/first.yaml:60020: error: claims\[0\].qualifiers.k59999 is not a qualifier/);
  });

  it('may have more findings than a call takes arguments', { timeout: 60_000 }, async () => {
    const attribution = Array.from({ length: 5000 }, () => ({ actor: 'nobody' }));
    const claims = Array.from({ length: 30 }, (_, index) => ({ when: 1990 + index, attribution }));
    expect((await load({ claims })).findings).toHaveLength(150_000);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('may not use %s as a key', async (key) => {
    const alpha = (holder: string) => `id: alpha\n${holder}:\n  wikidata: Q1\n  ${key}: x\n`;
    const message = `:4: error: has the key "${key}", which is not free; rename it (yaml)`;
    const found = await find({ files: { 'actors/alpha.yaml': alpha('externalIds'), 'actors/beta.yaml': `? ${key}` } });
    expect(found).toContain(`actors/alpha.yaml${message}`);
    expect(found).toContain(`actors/beta.yaml${message.replace('4', '1')}`);
  });

  it.each(['[id]', '{id: x}', '*a'])('may not have %s as a key', async (key) => {
    const found = await find({ files: { 'actors/alpha.yaml': `a: &a id\n? ${key}\n: x\n` } });
    expect(found).toEqual([expect.stringMatching(/alpha.yaml:2: error: has a key that is no single value/)]);
  });

  it('may not have aliases without number', async () => {
    const content = `a: &a x\nb:\n${'- *a\n'.repeat(1001)}`;
    expect(await find({ files: { 'actors/alpha.yaml': content } })).toEqual([
      'actors/alpha.yaml:1003: error: has more than 1000 aliases; write it without aliases (yaml)',
    ]);
  });

  it.each([
    ['brackets', '['.repeat(10_000)],
    ['brackets that close', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(10_000)],
    ['question marks', '? '.repeat(10_000)],
  ])('may nest %s, which is told once', async (_, content) => {
    expect(await find({ files: { 'actors/alpha.yaml': `\n${content}` } })).toEqual([
      'actors/alpha.yaml:2: error: is nested too deeply; take out some brackets or indentation (yaml)',
    ]);
  });

  it('may be no YAML at all, which is told in a few lines', async () => {
    const found = await find({ files: { 'actors/alpha.yaml': ']'.repeat(10_000) } });
    expect(found).toHaveLength(20);
  });

  it('may link to what is inside, and to nothing outside', { skip: onWindows }, async () => {
    const outside = 'points outside the folder; put there what it points to (files)';
    const link = async (folder: string) => {
      await symlink(join(folder, '../secret.yaml'), join(folder, 'actors/alpha.yaml'));
      await symlink('../kept.yaml', join(folder, 'actors/kept.yaml'));
      await symlink('..', join(folder, 'events'));
      // Its name begins like the folder's.
      await mkdir(join(folder, '../data-two'));
      await symlink('../data-two', join(folder, 'reports'));
    };
    const kept =
      'id: kept\ntype: state\nnames: [{ value: Kept, preferred: true }]\nsummary: A state.\n# Nothing else.\n';
    expect(await findAfter(link, { 'data/kept.yaml': kept })).toEqual([
      `actors/alpha.yaml:1: error: ${outside}`,
      `events:1: error: ${outside}`,
      `reports:1: error: ${outside}`,
    ]);
  });

  it('may hold what is not a file where one should be', { skip: onWindows }, async () => {
    const fill = async (folder: string) => {
      await mkdir(join(folder, 'actors/d.yaml'));
      await symlink('nowhere', join(folder, 'actors/link.yaml'));
      pipe(join(folder, 'actors/pipe.yaml'));
    };
    expect(await findAfter(fill)).toEqual(
      ['d', 'link', 'pipe'].map(
        (name) => `actors/${name}.yaml:1: error: is not a file; put a file in its place or take it away (files)`,
      ),
    );
  });

  it('may hold a file where a folder should be', async () => {
    const found = await findAfter((folder) => writeFile(join(folder, 'actors/a.yaml'), 'id: ['), { 'data/events': '' });
    expect(found.at(0)).toMatch(/^actors\/a.yaml:1: error/);
    expect(found.at(-1)).toMatch(/^events:1: error: is not a folder/);
  });

  it('may not forge a line by the name of a file', { skip: onWindows }, async () => {
    const found = await findAfter((folder) => writeFile(join(folder, 'actors/a\n0 errors\u001b[2K.txt'), ''));
    expect(found).toEqual([expect.stringMatching(/^actors\/a\\u\{a\}0 errors\\u\{1b\}\[2K.txt:1: warning/)]);
  });

  it('is quoted in part', async () => {
    const long = 'x'.repeat(61);
    const cut = `${'x'.repeat(60)}…`;
    const found = await find({
      actors: {
        alpha: { [long]: 1 },
        beta: { [`${long}/`]: 1, ...Object.fromEntries(Array.from('abcdefghijk').entries()) },
      },
      files: { 'events/meeting.yaml': `${long}: 1\n${long}: 2\n` },
      claims: [{ qualifiers: { [long]: '' } }],
    });
    expect(found).toEqual([
      expect.stringContaining(`has a field that no such record has: "${cut}"; `),
      expect.stringMatching(/has fields that no such record has: ("\d+", ){9}"\d+" and more; /),
      expect.stringContaining(`has the key "${cut}" twice; `),
      expect.stringContaining(`qualifiers.${cut} has a key that Too big`),
    ]);
  });
});

describe('the folder with the texts of reports', () => {
  const loadWith = (texts: string) =>
    withFolder({ 'dataset.yaml': '' }, (folder) => loadDataset(folder, { texts: join(folder, texts) }));

  it('is there', async () => {
    await expect(loadWith('texts')).rejects.toThrow(/the texts' folder .*texts is not a folder/);
    await expect(loadWith('dataset.yaml')).rejects.toThrow(/the texts' folder .* is not a folder/);
  });

  it.each([
    ['a pipe', 'is not a file', (path: string) => Promise.resolve(execFileSync('mkfifo', [path]))],
    ['a folder', 'is not a file', (path: string) => mkdir(path)],
    ['a link that leads away', 'points outside the folder', (path: string) => symlink('../dataset.yaml', path)],
    ['too large', 'is larger than \\d+ bytes', (path: string) => writeFile(path, 'a'.repeat(MOST_BYTES + 1))],
    ['no UTF-8', 'is not UTF-8 text', (path: string) => writeFile(path, Uint8Array.of(0xff))],
  ])('may hold %s under the name of a text', { skip: process.platform === 'win32' }, async (_, message, make) => {
    const report =
      'id: a\ntitle: A\npublisher: p\npublished: 2020\nlanguage: en\nreliability: B\nparagraphs: 1\nclaims: []\n';
    const files = { 'dataset.yaml': 'id: [', 'reports/a.yaml': report, 'texts/.keep': '' };
    const { findings } = await withFolder(files, async (folder) => {
      await make(join(folder, 'texts/a.txt'));
      return loadDataset(folder, { texts: join(folder, 'texts') });
    });
    const found = new RegExp(`^reports/a.yaml:1: error: has a text at hand, a.txt, that ${message}; `);
    expect(findings.map(formatFinding)).toContainEqual(expect.stringMatching(found));
  });
});

describe('the form of a record', () => {
  it('lacks a field', async () => {
    expect(await find({ claims: [{ when: undefined, statement: undefined, kind: undefined }] })).toEqual([
      'reports/first.yaml:9: error: claims[0].kind is missing; add it (form)',
      'reports/first.yaml:9: error: claims[0].when is missing; add it (form)',
      'reports/first.yaml:9: error: claims[0].statement is missing; add it (form)',
    ]);
  });

  it('lacks a field with few values', async () => {
    const found = await find({ actors: { alpha: { type: undefined } } });
    expect(found).toEqual(['actors/alpha.yaml:1: error: type is missing; add it (form)']);
  });

  it('has fields that no record has', async () => {
    expect(await find({ claims: [{ Hedge: 'likely', since: '2021' }] })).toEqual([
      'reports/first.yaml:20: error: claims[0] has fields that no such record has: "Hedge", "since"; correct the spelling or take it out (form)',
    ]);
  });

  it.each([
    ['id', 'Alpha!', /:9: error: claims\[0\].id must be lower-case words joined by hyphens/],
    ['credibility', 9, /:14: error: claims\[0\].credibility expected one of 1\|2\|3\|4\|5\|6/],
    ['paragraphs', [], /:15: error: claims\[0\].paragraphs must name at least one paragraph/],
    ['paragraphs', [2, 1], /:15: error: claims\[0\].paragraphs must be in ascending order without repeats/],
    ['statement', 'Two\nlines.', /error: claims\[0\].statement must be one line without space at its ends/],
    ['stance', 'doubts', /error: claims\[0\].stance expected one of "asserts"\|"denies"/],
    ['attribution', [{}], /error: claims\[0\].attribution\[0\] must name an actor or describe who speaks/],
  ])('has a %s that is not valid: %j', async (field, value, pattern) => {
    expect(await find({ claims: [{ [field]: value }] })).toEqual([expect.stringMatching(pattern)]);
  });

  it.each([
    ...['\0', '\t', '\u001b[2K', '\u007f', '\u0085', '\u2028', '\u2029', '\ud800', '\udc00', '\ufdd0', '\uffff'],
    ...['\u{1fffe}', '\u202a', '\u202e', '\u2066', '\u2069'],
  ])('has a text with %j', async (character) => {
    const escaped = JSON.stringify(`a${character}b`);
    const found = await find({
      files: { 'events/meeting.yaml': `id: meeting\nkind: ${escaped}\nname: N\nwhen: 2021` },
    });
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const message = `kind must not hold U+${code}, which is no character for text; correct the value (form)`;
    expect(found).toEqual([`events/meeting.yaml:2: error: ${message}`]);
  });

  it('has texts in any script, with joiners and direction marks', async () => {
    const names = ['تحریکِ طالبان پاکستان', 'می\u200cخواهم', 'क्\u200dष', 'لشکر\u200f (LeJ)\u200e', '𐎠𐎡', 'Ḥalab 🕊'];
    const summary = names.join(' ');
    expect(await find({ actors: { alpha: { summary } } })).toEqual([]);
  });

  it.each([
    ['externalIds', { ['k'.repeat(41)]: 'Q1' }, /alpha.yaml:9: error: externalIds.k+ has a key that Too big/],
    ['externalIds', { 'a\u202e': 'Q1' }, /externalIds.a\\u\{202e\} has a key that must not hold U\+202E/],
    ['externalIds', { wikidata: 'Q'.repeat(201) }, /alpha.yaml:9: error: externalIds.wikidata Too big/],
    ['externalIds', { wikidata: 'Q1\n' }, /externalIds.wikidata must be one line/],
    ['founded', `2021${'-'.repeat(100)}`, /founded must be a date in EDTF level 1/],
  ])('has an actor whose %s are not valid: %j', async (field, value, pattern) => {
    expect(await find({ actors: { alpha: { [field]: value } } })).toEqual([expect.stringMatching(pattern)]);
  });

  it.each([
    'https://example.org/',
    'http://example.org:8080/a%20b?q=%22x%22&r=1#top',
    'https://xn--mgba.example/%D8%A7',
  ])('has the address %s', async (url) => {
    const { dataset, findings } = await load({ reports: { first: { url } } });
    expect(findings).toEqual([]);
    expect(dataset?.reports[0]?.url).toBe(url);
  });

  it.each([
    ['javascript:alert(1)', 'must be an address that begins with http'],
    ['ftp://example.org/', 'must be an address that begins with http'],
    ['//example.org/', 'must be an address that begins with http'],
    ['https://example.org/a b', 'must not hold spaces'],
    ['https://example.org/\u00a0', 'must not hold spaces'],
    ['https://example.org/a\nb', 'must not hold spaces'],
    ['https://example.org/<script>', 'must not hold spaces'],
    ['https://example.org/#a"b', 'must not hold spaces'],
    ["https://example.org/a'b", 'must not hold spaces'],
    ['https://example.org\\a', 'must not hold spaces'],
    ['https://example.org/?a\\b', 'must not hold spaces'],
    ['https://example.org/\u202e', 'must not hold spaces'],
    ['https://example.org', 'must be written as https://example.org/;'],
    ['HTTPS://EXAMPLE.org/', 'must be written as https://example.org/;'],
    ['https://example.org/../a', 'must be written as https://example.org/a;'],
    [`https://example.org/${'a'.repeat(2000)}`, 'Too big'],
  ])('has no address such as %j', async (url, message) => {
    const found = await find({ reports: { first: { url } } });
    expect(found).toEqual([expect.stringMatching(`^reports/first.yaml:\\d+: error: url (?:${message})`)]);
  });

  it('marks one name as preferred, and says what sort of organization it is', async () => {
    expect(await find({ actors: { alpha: { names: [{ value: 'Alpha' }], subtype: undefined } } })).toEqual([
      expect.stringMatching(/^actors\/alpha.yaml:1: error: subtype must be given for an organization/),
      expect.stringMatching(/^actors\/alpha.yaml:3: error: names must mark exactly one name as preferred: true/),
    ]);
  });

  it('gives casualties as ranges that can be', async () => {
    const figures = { report: 'first', paragraphs: [1] };
    expect(
      await find({
        events: { meeting: { casualties: [figures, { ...figures, killed: { atLeast: 3, atMost: 2 }, injured: {} }] } },
      }),
    ).toEqual([
      expect.stringMatching(/meeting.yaml:6: error: casualties\[0\] must give killed, injured or both/),
      expect.stringMatching(/error: casualties\[1\].killed must not have atLeast above atMost/),
      expect.stringMatching(/error: casualties\[1\].injured must give atLeast, atMost or both/),
    ]);
  });
});
