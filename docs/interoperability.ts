/**
 * Writes docs/interoperability.md: what becomes of every real file in a folder of them (`npm run interoperability FOLDER`).
 * The files are other people's and are not part of the project.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../graph-data/schema/dataset.ts';
import { FileError } from '../server/formats/file-error.ts';
import { importGraph, type Imported } from '../server/formats/import-graph.ts';
import { importFile } from '../server/open.ts';
import { exportOf } from '../server/routes/export-file.ts';
import { inMemory } from '../server/store/memory.ts';

/** Texts about the files, which are no graphs. */
const ABOUT = /(^|\/)(ORIGIN|LICENSE|README)[^/]*$/i;

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const TARGET = fileURLToPath(new URL('interoperability.md', import.meta.url));

interface Outcome {
  file: string;
  cells: string[];
  opened: boolean;
}

async function outcomeOf(path: string): Promise<Outcome> {
  const file = relative(folder, path);
  try {
    const imported = await importFile(path);
    const { format, nodes, edges, actors, claims, findings, restored } = imported.report;
    const odd = findings.map(({ code, count }) => (count === 1 ? code : `${code} (${count})`)).join(', ');
    const back = restored || (await comesBack(imported)) ? 'yes' : '**no**';
    return { file, opened: true, cells: [format, `${nodes}`, `${edges}`, `${actors}`, `${claims}`, back, odd || '-'] };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { file, opened: false, cells: ['refused', '', '', '', '', '', error.message.replace(`${path}: `, '')] };
  }
}

/** Whether what was read leaves as GEXF and as Entente's own JSON and comes back the same. */
async function comesBack({ dataset }: Imported): Promise<boolean> {
  const snapshot = await inMemory(dataset).snapshot();
  for (const format of ['gexf', 'json'] as const) {
    const { chunks, name } = await exportOf(snapshot, format, {});
    const { dataset: again } = await importGraph(bytesOf(chunks), { fileName: name, today: '2000-01-01' });
    if (textOf(again) !== textOf(dataset)) return false;
  }
  return true;
}

async function* bytesOf(chunks: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
}

const textOf = ({ info, actors, events, reports, claims }: Dataset) =>
  JSON.stringify([info, [...actors], events, reports, [...claims]], sorted);

/** The order of keys says nothing. */
const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const row = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/[|\n]/g, ' ')).join(' | ')} |`;

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && !ABOUT.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name))
  .sort();
const outcomes: Outcome[] = [];
for (const file of files) outcomes.push(await outcomeOf(file));
const opened = outcomes.filter((outcome) => outcome.opened).length;

await writeFile(
  TARGET,
  `# Interoperability

What becomes of ${outcomes.length} real files that others wrote, of the sorts that people bring: ${opened} open, ${outcomes.length - opened} are refused with the reason
that stands beside them. Made by \`npm run interoperability\`; the files themselves are not part of the project.

"Comes back" says whether what was read leaves as GEXF and as Entente's own JSON and is read back the same. "Found" is what
the import report says of the file, with how often; \`entente import FILE\` gives the lines.

${row(['file', 'format', 'nodes', 'edges', 'actors', 'claims', 'comes back', 'found'])}
${row(['---', '---', '---:', '---:', '---:', '---:', '---', '---'])}
${outcomes.map(({ file, cells }) => row([`\`${file}\``, ...cells])).join('\n')}
`,
);
console.log(`${opened} of ${outcomes.length} open; written to ${TARGET}`);
