import type { Dataset } from '../../../graph-data/schema/dataset.ts';
import { isEdtf } from '../../../graph-data/schema/edtf.ts';
import { webAddressField } from '../../../graph-data/schema/fields.ts';
import { UNKNOWN_LICENCE } from '../../../graph-data/schema/words.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import type { ChosenKinds } from '../mapping/mapping.ts';
import type { GraphTable } from '../table/graph-table.ts';
import { codeActors } from './actors.ts';
import { nameColumns } from './attributes.ts';
import { claimsOf, codeEdges } from './claims.ts';
import type { ToldKinds } from '../../contract/told-kinds.ts';
import { codeKinds } from './kinds.ts';
import { cut, oneLine, slug } from './text.ts';

export interface GraphFile {
  /** As its owner calls it; without folders. */
  fileName: string;
  /** `GEXF`, `GraphML`... */
  format: string;
  /** The day on which it is read, as EDTF. */
  today: string;
  /** What whoever brings it in takes its words for, by word. */
  chosenKinds?: ChosenKinds | undefined;
}

/** A dataset, and what became of the file's words for its edges. */
export interface CodedGraph {
  dataset: Dataset;
  kinds: ToldKinds;
}

/**
 * A foreign graph file as a dataset: the file is a report, of which nobody knows how reliable it is, and each of its edges
 * a claim that cites its line. Records are made from the table when they are asked for.
 */
export function codeGraph(table: GraphTable, file: GraphFile): CodedGraph {
  const fileName = cut(oneLine(file.fileName) || 'a file', 150);
  const id = slug(fileName, '-', 60) || 'imported';
  const actors = codeActors(table, fileName);
  const qualifiers = ['label in the file', ...nameColumns(table.edges.attributes).map(({ name }) => name)];
  const kinds = codeKinds(table, { fileName, qualifiers, chosen: file.chosenKinds });
  const source = { table, actors, kinds, reportId: id, fileName, today: file.today };
  const codes = codeEdges(source);
  const report = reportOf(table, id, { ...file, fileName });
  const positions = positionsOf(table, actors.nodes);
  const dataset = {
    info: {
      id,
      title: report.title,
      description: describe(table, fileName, kinds.told),
      licence: UNKNOWN_LICENCE,
      kinds: kinds.own,
    },
    kinds: kinds.kinds,
    actors,
    events: [],
    reports: [report],
    ...claimsOf(source, codes),
    ...(table.edges.count > 0 && { lastCodedOn: file.today }),
    codes,
    ...(positions && { positions }),
  };
  return { dataset, kinds: kinds.told };
}

function reportOf({ about, nodes, edges }: GraphTable, id: string, { fileName, format, today }: GraphFile): Report {
  const modified = about.get('lastModified');
  const address = about.get('url');
  const author = cut(oneLine(about.get('creator') ?? ''), 120);
  let lines = 1;
  for (let node = 0; node < nodes.count; node += 1) lines = Math.max(lines, nodes.line(node));
  for (let edge = 0; edge < edges.count; edge += 1) lines = Math.max(lines, edges.line(edge));
  const dated = modified !== undefined && isEdtf(modified) && !modified.includes('/');
  return {
    id,
    title: cut(oneLine(about.get('title') ?? ''), 160) || fileName,
    ...(author !== '' && { authors: [author] }),
    published: dated ? modified : today,
    publishedNote: dated
      ? 'The day on which the file says that it was last changed'
      : 'The day on which the file was read',
    ...(address !== undefined && webAddressField.safeParse(address).success && { url: address }),
    language: 'und',
    reliability: 'F',
    file: { name: fileName, format: cut(format, 60) },
    paragraphs: lines,
  };
}

function describe({ about }: GraphTable, fileName: string, { words }: ToldKinds): string {
  const own = oneLine(about.get('description') ?? '');
  const chosen = words
    .filter(({ chosen }) => chosen)
    .map(({ word = 'no word', kind }) => `“${cut(oneLine(word), 30)}” for ${kind}`);
  const taken = chosen.length === 0 ? '' : ` Whoever brought it in took ${chosen.join(', ')}.`;
  return cut(
    `Imported from ${fileName}.${cut(taken, 400)}${own === '' ? '' : ` The file says of itself: ${own}`}`,
    600,
  );
}

/** Where the file draws the actors; undefined where it draws none. */
function positionsOf({ nodes: { x, y } }: GraphTable, nodes: Int32Array): Dataset['positions'] {
  if (!x || !y) return undefined;
  return { x: Float64Array.from(nodes, (node) => x[node]!), y: Float64Array.from(nodes, (node) => y[node]!) };
}
