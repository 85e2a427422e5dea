import { EXPORT_FORMAT_TABLE, type ExportFormatId } from '../contract/export-formats.ts';
import type { QueryOf } from '../contract/endpoints.ts';
import type { Drawing } from '../contract/drawing.ts';
import { invalidParameter } from '../errors.ts';
import type { Chunks, DrawnMap, ExportInput } from '../formats/export-input.ts';
import { WRITERS } from '../formats/writers.ts';
import { relationshipId } from '../graph/actor-graph.ts';
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
 * @param drawing of a map: what is not on it is left out, the rest looks as it does there
 * @throws {ProblemError} `invalid-parameter` where an option is not the format's.
 */
export async function exportOf(
  snapshot: Snapshot,
  format: ExportFormatId,
  query: QueryOf<'export'>,
  drawing?: Drawing,
): Promise<ExportFile> {
  const { version, edges, ...filter } = query;
  for (const [option, value] of Object.entries({ version, edges, drawing })) {
    if (value !== undefined && format !== 'gexf') throw invalidParameter(option, `is of gexf alone, not of ${format}`);
  }
  const { extension, mediaType } = EXPORT_FORMAT_TABLE.find(({ id }) => id === format)!;
  const filtered = describeFilter(filter);
  const selected = selectFrom(snapshot, filter);
  const drawn = drawing && drawnMap(drawing);
  const part = drawn ? onlyDrawn(snapshot, selected, drawn) : selected;
  const leavesOut =
    part.actors.length < selected.actors.length || part.relationships.length < selected.relationships.length;
  const filterText = [filtered, leavesOut ? 'only what is on the map' : '']
    .filter((text) => text !== '')
    .join(', and ');
  const variant = [
    ...(filtered === '' ? [] : ['filtered']),
    ...(drawn ? ['drawn'] : []),
    ...(version === undefined || version === '1.3' ? [] : [`v${version}`]),
    ...(edges === 'mixed' ? ['mixed'] : []),
  ];
  return {
    name: `${[snapshot.dataset.info.id, snapshot.revision, ...variant].join('-')}.${extension}`,
    mediaType,
    chunks: WRITERS[format]({
      snapshot,
      layout: await snapshot.layout(),
      ...part,
      ...(drawn && { drawn }),
      ...(filterText !== '' && { filterText }),
      options: { version, edges },
    }),
  };
}

type Selected = Pick<ExportInput, 'selection' | 'relationships' | 'actors'>;

const drawnMap = ({ about, actors, relationships }: Drawing): DrawnMap => ({
  about: about === '' ? undefined : about,
  actors: new Map(actors.map((actor) => [actor.id, actor])),
  relationships: new Map(relationships.map((relationship) => [relationship.id, relationship])),
});

/** What of it is on the map. */
function onlyDrawn({ graph }: Snapshot, { selection, ...selected }: Selected, drawn: DrawnMap): Selected {
  for (const id of drawn.actors.keys()) {
    if (!graph.actorIndex.has(id)) throw invalidParameter('drawing.actors', `there is no actor ${id} here`);
  }
  const actors = selected.actors.filter((index) => drawn.actors.has(graph.actors.at(index)!.id));
  const kept = new Set(actors);
  const relationships = selected.relationships.filter(
    (index) =>
      drawn.relationships.has(relationshipId(graph, index)) &&
      kept.has(graph.subject[index]!) &&
      kept.has(graph.object[index]!),
  );
  return { selection, actors, relationships };
}

/** The filter as it stands in an address, such as `family=deal&during=2017`. */
function describeFilter(filter: object): string {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .flatMap(([term, value]: [string, unknown]) => [value].flat().map((one) => `${term}=${String(one)}`))
    .join('&');
}
