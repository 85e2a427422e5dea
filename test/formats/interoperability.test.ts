/** Real files that others wrote, where they are at hand: each opens or is refused with a reason, as the documentation says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../server/formats/file-error.ts';
import { importFile } from '../../server/open.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const table = readFileSync(new URL('../../docs/interoperability.md', import.meta.url), 'utf8');
const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(ORIGIN|LICENSE|README)/i.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
  : [];
const missing = files.length === 0 ? ` - SKIPPED: there is no ${FOLDER}` : '';

/** What the table has of a file: its format and counts, or that it is refused. */
async function rowOf(path: string): Promise<string> {
  const file = `| \`${relative(FOLDER, path)}\` |`;
  try {
    const { format, nodes, edges, actors, claims } = (await importFile(path)).report;
    return `${file} ${[format, nodes, edges, actors, claims].join(' | ')} |`;
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return `${file} refused |`;
  }
}

describe(`the table of real files${missing}`, () => {
  it.skipIf(missing !== '').each(missing === '' ? files : [FOLDER])('says what becomes of %s', async (path) => {
    expect(table).toContain(await rowOf(path));
  });
});
