/** Style and types by typescript-eslint; who may import whom by the two tables below (CONTRIBUTING.md shows the rooms). */
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SCHEMA = 'graph-data/schema';
const PORT = 'server/store/knowledge-base.ts';
const SHELF = 'server/store/import-shelf.ts';

/** Each room and all that it may import of the project, itself included. Packages are in the table after this one. */
const ROOMS = {
  [SCHEMA]: [SCHEMA],
  'graph-data/lint': [SCHEMA, 'graph-data/lint'],
  'graph-data/record-file.ts': [SCHEMA, 'graph-data/lint/finding.ts'],
  'graph-data/load.ts': [SCHEMA, 'graph-data/lint', 'graph-data/record-file.ts'],
  'server/contract': [SCHEMA, 'server/contract'],
  'server/errors.ts': ['server/contract'],
  'server/config.ts': [],
  'server/graph': [SCHEMA, 'server/graph'],
  'server/queries': [SCHEMA, 'server/queries', 'server/graph', 'server/contract', 'server/errors.ts', PORT],
  'server/formats': [SCHEMA, 'server/formats', 'server/graph', 'server/contract', 'server/errors.ts', PORT],
  'server/store': [SCHEMA, 'server/store', 'server/graph', 'server/errors.ts'],
  'server/workers': ['server/workers', 'server/queries/paths', 'server/graph', 'server/store', 'server/errors.ts'],
  'server/routes': [
    ...[SCHEMA, 'server/routes', 'server/queries', 'server/formats', 'server/graph', 'server/contract'],
    ...['server/errors.ts', 'server/config.ts', PORT, SHELF],
  ],
  'server/commands': [
    ...[
      SCHEMA,
      'graph-data/load.ts',
      'graph-data/lint/finding.ts',
      'server/commands',
      'server/routes',
      'server/queries',
    ],
    ...[
      'server/formats',
      'server/graph',
      'server/contract',
      'server/errors.ts',
      'server/config.ts',
      'server/open.ts',
      PORT,
    ],
  ],
  'server/app.ts': [
    ...[
      'server/routes',
      'server/queries/paths/find-inline.ts',
      'server/errors.ts',
      'server/config.ts',
      PORT,
      SHELF,
      'server/store/workshop.ts',
    ],
  ],
  // The entrances: main, cli and what they open and close. A finding is what load answers with.
  'server/!(app|config|errors).ts': [SCHEMA, 'graph-data/load.ts', 'graph-data/lint/finding.ts', 'server'],
  client: [SCHEMA, 'server/contract', 'client'],
};

/** Rooms that are closed to a neighbour within the same half. */
const CLOSED = [
  { target: 'client/canvas', from: 'client/panels', message: 'canvas and panels meet only in state.' },
  { target: 'client/panels', from: 'client/canvas', message: 'canvas and panels meet only in state.' },
  { target: 'client/state', from: ['client/canvas', 'client/panels'], message: 'state knows neither of its readers.' },
];

const zones = [
  ...Object.entries(ROOMS).map(([target, allowed]) => ({
    target,
    from: '.',
    except: ['node_modules', 'package.json', ...allowed],
    message: `${target} may import ${allowed.join(', ') || 'nothing of the project'}.`,
  })),
  ...CLOSED,
];

const NO_HTTP = { regex: '^(node:https?|express)$', message: 'Only app, routes and what listens speak HTTP.' };
const NO_FILES = { regex: '^(node:)?fs(/|$)', message: 'Only load.ts and record-file.ts read dataset folders.' };
const NO_YAML = { regex: '^yaml$', message: 'Only record-file.ts reads YAML.' };
const NO_UTILS = { regex: '(^|/)utils?(/|\\.)', message: 'Name the file after what it does.' };
const ONLY_ZOD = { regex: '^(?!\\.|zod$)', message: 'The schema imports zod alone, so that it runs in a browser.' };
const ONLY_TYPES = { regex: '/server/', allowTypeImports: true, message: 'The page takes only types from the server.' };

/** What the files may not import by name, beyond the rooms; of several entries the last that matches counts. */
const NAMES = [
  { files: ['**/*.{ts,tsx}'], patterns: [] },
  { files: ['graph-data/**', 'server/**'], patterns: [NO_YAML] },
  { files: ['server/{contract,graph,queries,formats,store}/**'], patterns: [NO_HTTP, NO_FILES, NO_YAML] },
  { files: ['graph-data/lint/**'], patterns: [NO_FILES, NO_YAML] },
  { files: ['graph-data/record-file.ts'], patterns: [] },
  { files: ['graph-data/schema/**'], patterns: [ONLY_ZOD] },
  { files: ['client/**'], patterns: [ONLY_TYPES, NO_FILES] },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'node_modules/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `return fail(...)` and one-line handlers say what they do.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A method that does nothing takes a default away; an empty text means "not given".
      '@typescript-eslint/no-empty-function': ['error', { allow: ['methods', 'arrowFunctions'] }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Loops over columns of millions keep their index.
      '@typescript-eslint/prefer-for-of': 'off',
      // Indexed access is `T | undefined` (noUncheckedIndexedAccess), also where the index is known to be good.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
          message: 'No barrel files: import a thing from the file that defines it.',
        },
      ],
    },
  },
  NAMES.map(({ files, patterns }) => ({
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [NO_UTILS, ...patterns] }] },
  })),
  { files: ['client/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['client/**/*.{ts,tsx}'],
    ignores: ['client/api.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'fetch', message: 'client/api.ts is the only fetch.' }] },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
