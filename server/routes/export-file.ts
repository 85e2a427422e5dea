import type { QueryOf } from '../contract/endpoints.ts';
import { writeGexf } from '../formats/gexf/gexf-writer.ts';
import type { Snapshot } from '../store/knowledge-base.ts';
import { selectFrom } from '../queries/answer-lists.ts';

export interface ExportFile {
  name: string;
  mediaType: string;
  /** The file from its start to its end; made as it is taken. */
  chunks: Iterable<string>;
}

/** The graph that the filter leaves as a file. What is wrong with the question is thrown before the first chunk. */
export function exportOf(snapshot: Snapshot, query: QueryOf<'export'>): ExportFile {
  const { version = '1.3', ...filter } = query;
  const selected = selectFrom(snapshot, filter);
  return {
    name: `${snapshot.dataset.info.id}-${snapshot.revision}.gexf`,
    mediaType: 'application/gexf+xml',
    chunks: writeGexf({ snapshot, ...selected, version, filterText: describeFilter(filter) }),
  };
}

/** The filter as it stands in an address, such as `family=deal&during=2017`. */
function describeFilter(filter: object): string {
  return Object.entries(filter)
    .flatMap(([term, value]: [string, unknown]) => [value].flat().map((one) => `${term}=${String(one)}`))
    .join('&');
}
