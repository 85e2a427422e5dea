import { ENDPOINTS } from '../contract/endpoints.ts';
import { openKnowledgeBase } from '../open.ts';
import { parse } from '../queries/parse.ts';
import { exportOf } from '../routes/export-file.ts';
import { termsOf, type CommonOptions } from './options.ts';
import { writeFile } from './write-file.ts';

type Options = CommonOptions & { output?: string; gexfVersion?: string; gexfEdges?: string };

/** Writes the graph as a file, or to the terminal where no file or `-` is named. */
export async function exportFile(format: string, options: Options): Promise<void> {
  const { output = '-', gexfVersion, gexfEdges, ...terms } = termsOf(options);
  const asked = parse(ENDPOINTS.export.parameters, { format });
  const query = parse(ENDPOINTS.export.query, {
    ...terms,
    ...(gexfVersion !== undefined && { version: gexfVersion }),
    ...(gexfEdges !== undefined && { edges: gexfEdges }),
  });
  const knowledgeBase = await openKnowledgeBase(options.data);
  await writeFile(exportOf(await knowledgeBase.snapshot(), asked.format, query).chunks, output);
}
