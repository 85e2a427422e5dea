import { EXPORT_FORMAT_TABLE, type ExportFormatId } from '../contract/export-formats.ts';
import type { QueryOf } from '../contract/endpoints.ts';
import { invalidParameter } from '../errors.ts';
import type { Chunks } from '../formats/export-input.ts';
import { WRITERS } from '../formats/writers.ts';
import { selectFrom } from '../queries/answer-lists.ts';
import type { Snapshot } from '../store/knowledge-base.ts';

export interface ExportFile {
  name: string;
  mediaType: string;
  /** The file from its start to its end; made as it is taken. */
  chunks: Chunks;
}

/**
 * The graph that the filter leaves as a file. What is wrong with the question is thrown before the first chunk.
 * @throws {ProblemError} `invalid-parameter` where an option is not the format's.
 */
export function exportOf(snapshot: Snapshot, format: ExportFormatId, query: QueryOf<'export'>): ExportFile {
  const { version, edges, ...filter } = query;
  for (const [option, value] of Object.entries({ version, edges })) {
    if (value !== undefined && format !== 'gexf') throw invalidParameter(option, `is of gexf alone, not of ${format}`);
  }
  const { extension, mediaType } = EXPORT_FORMAT_TABLE.find(({ id }) => id === format)!;
  const filterText = describeFilter(filter);
  const variant = [
    ...(filterText === '' ? [] : ['filtered']),
    ...(version === undefined || version === '1.3' ? [] : [`v${version}`]),
    ...(edges === 'mixed' ? ['mixed'] : []),
  ];
  return {
    name: `${[snapshot.dataset.info.id, snapshot.revision, ...variant].join('-')}.${extension}`,
    mediaType,
    chunks: WRITERS[format]({
      snapshot,
      ...selectFrom(snapshot, filter),
      ...(filterText !== '' && { filterText }),
      options: { version, edges },
    }),
  };
}

/** The filter as it stands in an address, such as `family=deal&during=2017`. */
function describeFilter(filter: object): string {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .flatMap(([term, value]: [string, unknown]) => [value].flat().map((one) => `${term}=${String(one)}`))
    .join('&');
}
