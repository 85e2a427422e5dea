/** The formats that the graph leaves in, and what each of them can and cannot carry. */
import { z } from 'zod';

export const GEXF_VERSIONS = ['1.3', '1.2'] as const;
export type GexfVersion = (typeof GEXF_VERSIONS)[number];

const EDGE_DIRECTIONS = ['directed', 'mixed'] as const;
export type EdgeDirection = (typeof EDGE_DIRECTIONS)[number];

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
  /** How many actors, and how many relationships, it can hold at most; absent where it holds any number. */
  most?: number;
}

/** More actors or relationships than that no browser draws well, and no reader sees apart. */
export const MOST_ON_PAGE = 2000;

/** The formats by id; `server/formats/writers.ts` has a writer for each. */
export const EXPORT_FORMAT_TABLE = [
  {
    id: 'gexf',
    name: 'GEXF',
    readers: 'Gephi, Gephi Lite, networkx, graphology',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    keeps:
      'Actors, relationships with their dates, positions and colours (where asked for those of the map, as it is drawn), and every claim with its statement, ratings and paragraphs. Entente reads the whole dataset back from it.',
    loses:
      'Every relationship gets a direction; where it has none, an attribute says so (the mixed variant, for Gephi Desktop alone, keeps them without one). Gephi drops reports, events and what is only denied when it saves the file again; networkx does not tell when a time that is still open began or ended. Version 1.2, for older readers, has no kinds of edge, so that Gephi makes one of all relationships between the same two actors.',
  },
  {
    id: 'graphml',
    name: 'GraphML',
    readers: 'Gephi, networkx, igraph, yEd, R, Cytoscape',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    keeps:
      'Actors with their positions and colours, relationships, and every claim with its dates, statement, ratings and paragraphs. Entente reads the whole dataset back from it.',
    loses:
      'Every relationship gets a direction; where it has none, an attribute says so. Other programs see dates as text and have no timeline, and see lists as text. What is only denied they do not see, and they drop it with reports and events when they save the file again.',
  },
  {
    id: 'csv',
    name: 'CSV tables',
    readers:
      'Gephi, Excel, LibreOffice, R and Python: one zip with a table of actors, one of relationships and one of claims',
    extension: 'zip',
    mediaType: 'application/zip',
    keeps:
      'Actors with their positions, relationships with their dates, weight and sign, and every claim in a row of its own with its statement, ratings and paragraphs. Entente reads the whole dataset back from it.',
    loses:
      'Colours. Spreadsheets see dates such as 2014~ as text. A text that a spreadsheet could take for a formula has an apostrophe before it. Archives are read back up to 16 GB unpacked.',
  },
  {
    id: 'html',
    name: 'Web page',
    readers: 'Any browser, offline; for colleagues without Entente, for the archive and for print',
    extension: 'html',
    mediaType: 'text/html',
    keeps:
      'The map, and every actor, relationship and claim with its dates, doubts, ratings and citation, in one file that asks nothing of the network.',
    loses:
      'It is made to be read by people: neither Entente nor other programs read it back, and what reports say beyond the filter is not in it.',
    most: MOST_ON_PAGE,
  },
  {
    id: 'json',
    name: 'Entente JSON',
    readers: 'Entente, and any program that reads JSON; its JSON Schema is published',
    extension: 'json',
    mediaType: 'application/json',
    keeps:
      'Everything: every actor, report, claim and event and the kinds of relationship, as the dataset has them, a record a line.',
    loses: 'Positions and colours, which are worked out anew.',
  },
  {
    id: 'stix',
    name: 'STIX 2.1',
    readers: 'OpenCTI, MISP and other platforms for threat intelligence',
    extension: 'stix.json',
    mediaType: 'application/stix+json',
    keeps:
      'Actors, and each claim as a relationship of its own that its report refers to, with its confidence and the paragraphs it stands in. A denial is an opinion on what it denies. Entente reads the whole dataset back from it.',
    loses:
      'Other programs see dates only where they are known to the day; a year or a month stands in the description alone. An armed group becomes a "threat actor", the only word that STIX has for it, which its readers take to mean malicious. A relationship without a direction gets one. Other programs see no sign, family or number of independent sources. Positions are not in it.',
  },
  {
    id: 'ftm',
    name: 'FollowTheMoney',
    readers: 'Aleph, OpenAleph, yente and other tools of investigative journalists',
    extension: 'ftm.json',
    mediaType: 'application/json+ftm',
    keeps:
      'Actors, reports, events, and each claim as a link of its own with its statement, its source and its dates as precise as they are told. Entente reads the whole dataset back from it.',
    loses:
      'Most kinds of relationship become an "unknown link" that names the kind as its role. A denial is a note about both actors. Approximate dates stand in the description alone. Other programs see no ratings, sign or number of independent sources. Positions are not in it.',
  },
  {
    id: 'graphology',
    name: 'graphology JSON',
    readers: 'graphology, Sigma.js and Gephi Lite; made for programs in JavaScript',
    extension: 'graphology.json',
    mediaType: 'application/json',
    keeps:
      'Actors, relationships with and without a direction, positions, colours, and every claim with its dates, ratings and paragraphs. Entente reads the whole dataset back from it.',
    loses: 'Other programs see dates as text and cannot filter by them.',
  },
  {
    id: 'node-link',
    name: 'Node-link JSON',
    readers: 'networkx and D3',
    extension: 'node-link.json',
    mediaType: 'application/json',
    keeps:
      'Actors, relationships, positions, colours, and every claim with its dates, ratings and paragraphs. Entente reads the whole dataset back from it.',
    loses:
      'Every relationship gets a direction; where it has none, an attribute says so. Other programs see dates as text. The relationships stand in the file twice, for older and newer readers, which makes it large.',
  },
  {
    id: 'cytoscape',
    name: 'Cytoscape JSON',
    readers: 'Cytoscape Desktop and Cytoscape.js',
    extension: 'cyjs',
    mediaType: 'application/json',
    keeps:
      'Actors, relationships, positions, colours, and every claim with its dates, ratings and paragraphs. Entente reads the whole dataset back from it.',
    loses:
      'Every relationship gets a direction; where it has none, an attribute says so. Other programs see dates as text.',
  },
  {
    id: 'jsonld',
    name: 'JSON-LD (PROV-O)',
    readers: 'Triple stores, and everyone who works with linked data and provenance',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    keeps:
      'Actors, reports, events, kinds, relationships and claims as linked data. Each claim names its report as its source and whom it is attributed to, in the words of the PROV ontology; dates are EDTF.',
    loses: 'Positions and colours. It is not read back by Entente: linked data can be put together anew in any order.',
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
