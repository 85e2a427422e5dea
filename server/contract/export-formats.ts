/** The formats that the graph leaves in, and what each of them can and cannot carry. */
import { z } from 'zod';

export const GEXF_VERSIONS = ['1.3', '1.2'] as const;
export type GexfVersion = (typeof GEXF_VERSIONS)[number];

export const EDGE_DIRECTIONS = ['directed', 'mixed'] as const;

export interface ExportFormat {
  /** As the address and the command line name it. */
  id: string;
  /** As its readers know it. */
  name: string;
  /** Who reads it. */
  readers: string;
  /** Of the file, without the dot. */
  extension: string;
  mediaType: string;
  /** What of the dataset is in the file, and what is not; whole sentences, in plain words. */
  keeps: string;
  loses: string;
}

/** The formats by id; `server/formats/writers.ts` has a writer for each. */
export const EXPORT_FORMAT_TABLE = [
  {
    id: 'gexf',
    name: 'GEXF',
    readers: 'Gephi, Gephi Lite, networkx, graphology',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    keeps:
      'Actors, relationships with their dates, positions and colours, and every claim with its ratings and paragraphs.',
    loses: 'Nothing that Entente cannot read back.',
  },
] as const satisfies readonly ExportFormat[];

export type ExportFormatId = (typeof EXPORT_FORMAT_TABLE)[number]['id'];
export const EXPORT_FORMATS = EXPORT_FORMAT_TABLE.map(({ id }) => id) as [ExportFormatId, ...ExportFormatId[]];

export const exportQuery = {
  version: z.enum(GEXF_VERSIONS).optional().meta({ description: 'Of GEXF alone; 1.3 where it is not given.' }),
  edges: z.enum(EDGE_DIRECTIONS).optional().meta({
    description:
      'Of GEXF alone: `mixed` writes symmetric relationships as undirected edges, which Gephi Desktop reads and networkx does not; `directed` where it is not given.',
  }),
};
