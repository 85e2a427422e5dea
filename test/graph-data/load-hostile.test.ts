/** Folders that nobody made in good faith, and texts that are not what they should be. */
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../graph-data/lint/finding.ts';
import { loadDataset } from '../../graph-data/load.ts';
import { MOST_BYTES } from '../../graph-data/record-file.ts';
import { find, load, withFolder } from './folder.ts';

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
      claims: [{ qualifiers: { ['x'.repeat(201)]: 'x' } }],
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
