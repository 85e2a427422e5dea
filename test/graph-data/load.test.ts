import { describe, expect, it } from 'vitest';
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
    expect(dataset && Array.from(dataset.actors, ({ id }) => id)).toEqual(['alpha', 'beta', 'paper']);
    expect(dataset?.reports.map(({ id }) => id)).toEqual(['a', 'first']);
    expect(dataset && Array.from(dataset.claims, ({ id }) => id)).toEqual(['a-1', 'first-10', 'first-9']);
  });

  it('gives each claim its report, and no report its claims', async () => {
    const { dataset } = await load();
    expect(dataset?.claims.at(0)).toMatchObject({ id: 'first-1', report: 'first', stance: 'asserts' });
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
    expect(dataset && Array.from(dataset.claims, ({ when }) => when)).toEqual(['2021', '2014~']);
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
