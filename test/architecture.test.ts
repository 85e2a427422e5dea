/** The import rules of eslint.config.js, each tried on a file that breaks it, so that none goes blind unseen. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** The texts are not on disk, so they have no types; the rules about imports need none. */
const eslint = new ESLint({ cwd: ROOT, overrideConfig: tseslint.configs.disableTypeChecked });

const PATHS = 'import-x/no-restricted-paths';
const NAMES = '@typescript-eslint/no-restricted-imports';

/** The rules that a text breaks, were it to stand in that file. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: resolve(ROOT, file) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

/** A file that uses what it imports, so that nothing but the import can be wrong with it. */
const importing = (source: string) => `import { thing } from '${source}';\nthing();\n`;
const importingType = (source: string) => `import type { Thing } from '${source}';\nexport type Mine = Thing;\n`;

describe('a room may import only the rooms that are open to it', () => {
  it.each([
    ['the schema', 'graph-data/schema/a.ts', '../lint/finding.ts'],
    ['a lint rule', 'graph-data/lint/a.ts', '../load.ts'],
    ['the reader of one file', 'graph-data/record-file.ts', './load.ts'],
    ['the loader', 'graph-data/load.ts', '../server/errors.ts'],
    ['the contract', 'server/contract/a.ts', '../graph/filter.ts'],
    ['the errors', 'server/errors.ts', './graph/filter.ts'],
    ['the configuration', 'server/config.ts', './errors.ts'],
    ['the graph', 'server/graph/a.ts', '../queries/resolve.ts'],
    ['the graph', 'server/graph/a.ts', '../contract/filter.ts'],
    ['a query', 'server/queries/a.ts', '../routes/api.ts'],
    ['a query', 'server/queries/a.ts', '../store/memory.ts'],
    ['a query', 'server/queries/a.ts', '../../graph-data/load.ts'],
    ['a format', 'server/formats/a.ts', '../queries/resolve.ts'],
    ['a format', 'server/formats/a.ts', '../routes/api.ts'],
    ['a store', 'server/store/a.ts', '../routes/api.ts'],
    ['a route', 'server/routes/a.ts', '../app.ts'],
    ['a route', 'server/routes/a.ts', '../../graph-data/load.ts'],
    ['a command', 'server/commands/a.ts', '../store/memory.ts'],
    ['the app', 'server/app.ts', './main.ts'],
    ['the app', 'server/app.ts', './queries/resolve.ts'],
    ['main', 'server/main.ts', '../graph-data/lint/lint.ts'],
    ['the command line', 'server/cli.ts', '../graph-data/record-file.ts'],
    ['the page', 'client/a.ts', '../graph-data/load.ts'],
  ])('%s (%s) may not import %s', async (_, file, source) => {
    // Some of these close a cycle as well.
    expect(await broken(file, importing(source))).toContain(PATHS);
    expect(await broken(file, importingType(source))).toContain(PATHS);
  });

  it.each([
    ['canvas', 'client/canvas/a.ts', '../panels/frame/Toolbar.tsx'],
    ['panels', 'client/panels/a.ts', '../canvas/camera.ts'],
    ['state', 'client/state/a.ts', '../canvas/camera.ts'],
  ])('%s (%s) may not import %s', async (_, file, source) => {
    expect(await broken(file, importing(source))).toEqual([PATHS]);
  });

  it.each([
    ['graph-data/lint/a.ts', '../schema/day.ts'],
    ['graph-data/load.ts', './lint/lint.ts'],
    ['server/main.ts', './app.ts'],
    ['server/cli.ts', '../graph-data/load.ts'],
    ['server/app.ts', './routes/api.ts'],
    ['server/routes/a.ts', '../queries/resolve.ts'],
    ['server/queries/a.ts', '../graph/filter.ts'],
    ['server/formats/a.ts', '../graph/filter.ts'],
    ['server/graph/a.ts', '../../graph-data/schema/day.ts'],
    ['client/panels/a.ts', '../state/view.ts'],
    ['client/state/a.ts', '../../graph-data/schema/day.ts'],
  ])('%s may import %s', async (file, source) => {
    expect(await broken(file, importing(source))).toEqual([]);
  });
});

describe('the page and the server', () => {
  it('share types of the contract', async () => {
    expect(await broken('client/a.ts', importingType('../server/contract/filter.ts'))).toEqual([]);
  });

  it('share no code of it', async () => {
    expect(await broken('client/a.ts', importing('../server/contract/filter.ts'))).toEqual([NAMES]);
  });

  it('share nothing else', async () => {
    expect(await broken('client/a.ts', importingType('../server/graph/filter.ts'))).toEqual([PATHS]);
  });

  it('speak to one another in client/api.ts alone', async () => {
    const asking = "void fetch('/api/v1/stats');\n";
    expect(await broken('client/state/a.ts', asking)).toEqual(['no-restricted-globals']);
    expect(await broken('client/api.ts', asking)).toEqual([]);
  });
});

describe('packages', () => {
  it.each([
    ['the schema', 'graph-data/schema/a.ts', 'yaml'],
    ['the schema', 'graph-data/schema/a.ts', 'node:fs'],
    ['a query', 'server/queries/a.ts', 'express'],
    ['a format', 'server/formats/a.ts', 'express'],
    ['the graph', 'server/graph/a.ts', 'express'],
    ['the contract', 'server/contract/a.ts', 'express'],
    ['a store', 'server/store/a.ts', 'express'],
    ['a query', 'server/queries/a.ts', 'node:http'],
    ['a query', 'server/queries/a.ts', 'node:fs/promises'],
    ['a lint rule', 'graph-data/lint/a.ts', 'fs'],
    ['the loader', 'graph-data/load.ts', 'yaml'],
    ['the command line', 'server/cli.ts', 'yaml'],
    ['the page', 'client/a.ts', 'node:fs'],
  ])('%s (%s) may not import %s', async (_, file, source) => {
    expect(await broken(file, importing(source))).toEqual([NAMES]);
  });

  it.each([
    ['graph-data/schema/a.ts', 'zod'],
    ['graph-data/record-file.ts', 'yaml'],
    ['graph-data/load.ts', 'node:fs/promises'],
    ['server/routes/a.ts', 'express'],
  ])('%s may import %s', async (file, source) => {
    expect(await broken(file, importing(source))).toEqual([]);
  });
});

describe('the shape of modules', () => {
  it('has no cycles', async () => {
    // lint.ts imports every rule, and each rule imports rule.ts.
    expect(await broken('graph-data/lint/rule.ts', importing('./lint.ts'))).toEqual(['import-x/no-cycle']);
  });

  it.each(["export * from './day.ts';\n", "export { dayOf } from './day.ts';\n"])(
    'has no barrels: %s',
    async (text) => {
      expect(await broken('graph-data/schema/a.ts', text)).toEqual(['no-restricted-syntax']);
    },
  );

  it('tells imports of types apart', async () => {
    const text = "import { Actor } from './actor.ts';\nexport type Mine = Actor;\n";
    expect(await broken('graph-data/schema/a.ts', text)).toEqual(['@typescript-eslint/consistent-type-imports']);
  });

  it('has no utils', async () => {
    expect(await broken('server/graph/a.ts', importing('./utils/sort.ts'))).toEqual([NAMES]);
    const folders = ['client', 'graph-data', 'server', 'test'].flatMap((folder) =>
      readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' }),
    );
    expect(folders.filter((path) => /(^|[\\/])utils?([\\/.]|$)/.test(path))).toEqual([]);
  });
});
