/** What a GEXF file says of itself, so that whoever finds it on a disk can read it. */
import { aboutFile } from '../about-file.ts';
import type { ExportInput } from '../export-input.ts';
import { lastCodedOn } from '../last-coded-on.ts';
import { escapeXml, openTag } from '../xml.ts';

const ALL_DIRECTED =
  'All edges are written as directed; where symmetric is true the relationship has no direction, so in-degree and out-degree count its ends in an arbitrary order.';
const MIXED =
  'This is the variant for Gephi Desktop: relationships without a direction are undirected edges, all others directed ones; networkx does not read such a file.';
const HOW_TO_READ = [
  'weight and roots are the number of independent sources; sign (-1, 0, 1) is apart from weight.',
  'start and end, or the spells, run from the earliest possible start to the latest possible end; where one is missing the time is open or unknown.',
  'certain_extents holds the days on which the relationship certainly held; start_date, end_date and periods are the dates as reported, in EDTF level 1 (ISO 8601-2), where 2014~ is approximately 2014 and .. is open.',
  'The claim_ lists run parallel, one element a claim, empty where the claim has nothing to tell, and a list is left out where no claim has; claim_ratings are Admiralty ratings of the report (A-F) and of the claim (1-6).',
  'The instructions after the graph hold the reports, events and other records that are neither node nor edge, so that Entente reads the same dataset back.',
];

const AS_DRAWN =
  'Positions, sizes, colours, thickness and the shape of lines (solid: claimed outright; dashed: hedged, doubtful, or only possible by its dates; dotted: disputed) are those of the map; size is the radius in pixels where the whole map is seen.';

/** @param mixed whether the file has undirected edges */
export function writeMeta(input: ExportInput, mixed: boolean): string {
  const { dataset } = input.snapshot;
  const { drawn } = input;
  const look = drawn ? [AS_DRAWN, ...(drawn.about === undefined ? [] : [drawn.about])] : [];
  const description = [...aboutFile(input), ...look, mixed ? MIXED : ALL_DIRECTED, ...HOW_TO_READ];
  return [
    `  ${openTag('meta', { lastmodifieddate: lastCodedOn(dataset) })}\n`,
    '    <creator>Entente</creator>\n',
    `    <keywords>${escapeXml(`${dataset.info.id}, actors, relationships, claims`)}</keywords>\n`,
    `    <description>${escapeXml(description.join(' '))}</description>\n`,
    '  </meta>\n',
  ].join('');
}
