import { readFile } from 'node:fs/promises';
import { drawing } from '../contract/drawing.ts';
import { ENDPOINTS } from '../contract/endpoints.ts';
import { openKnowledgeBase, unreadable } from '../open.ts';
import { parse } from '../queries/parse.ts';
import { exportOf } from '../routes/export-file.ts';
import { termsOf, type CommonOptions } from './options.ts';
import { writeFile } from './write-file.ts';

type Options = CommonOptions & { output?: string; gexfVersion?: string; gexfEdges?: string; drawing?: string };

/** Writes the graph as a file, or to the terminal where no file or `-` is named. */
export async function exportFile(format: string, options: Options): Promise<void> {
  const { output = '-', gexfVersion, gexfEdges, drawing: drawn, ...terms } = termsOf(options);
  const asked = parse(ENDPOINTS.export.parameters, { format });
  const query = parse(ENDPOINTS.export.query, {
    ...terms,
    ...(gexfVersion !== undefined && { version: gexfVersion }),
    ...(gexfEdges !== undefined && { edges: gexfEdges }),
  });
  const given = drawn === undefined ? undefined : parse(drawing, await readJson(drawn));
  const knowledgeBase = await openKnowledgeBase(options.data);
  await writeFile((await exportOf(await knowledgeBase.snapshot(), asked.format, query, given)).chunks, output);
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(path, error, 'name the file that says how the map is drawn with --drawing');
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}
