/** What a GEXF file says of itself, so that whoever finds it on a disk can read it. */
import type { Claim } from '../../../graph-data/schema/claim.ts';
import type { Snapshot } from '../../store/knowledge-base.ts';
import { escapeXml, openTag } from '../xml.ts';

const HOW_TO_READ = [
  'All edges are written as directed; where symmetric is true the relationship has no direction, so in-degree and out-degree count its ends in an arbitrary order.',
  'weight and roots are the number of independent sources; sign (-1, 0, 1) is apart from weight.',
  'start and end, or the spells, run from the earliest possible start to the latest possible end; where one is missing the time is open or unknown.',
  'certain_extents holds the days on which the relationship certainly held; start_date, end_date and periods are the dates as reported, in EDTF level 1 (ISO 8601-2), where 2014~ is approximately 2014 and .. is open.',
  'The claim_ lists run parallel, one element a claim, empty where the claim has nothing to tell; claim_ratings are Admiralty ratings of the report (A-F) and of the claim (1-6).',
];

/** @param filterText the filter as it was asked for; absent where the file holds everything */
export function writeMeta({ dataset, revision }: Snapshot, filterText: string | undefined): string {
  const { id, title, licence } = dataset.info;
  const description = [
    `${title}: actors and the relationships between them, each derived from dated claims that cite a report.`,
    `Dataset ${id}, revision ${revision}, licence ${licence}.`,
    filterText ? `Filter: ${filterText}.` : 'Unfiltered.',
    ...HOW_TO_READ,
  ];
  return [
    `  ${openTag('meta', { lastmodifieddate: lastCodedOn(dataset.claims) })}\n`,
    '    <creator>Entente</creator>\n',
    `    <keywords>${escapeXml(`${id}, actors, relationships, claims`)}</keywords>\n`,
    `    <description>${escapeXml(description.join(' '))}</description>\n`,
    '  </meta>\n',
  ].join('');
}

/** The day on which the last claim was coded; undefined where there is none or any is dated less closely than to a day. */
function lastCodedOn(claims: Iterable<Claim>): string | undefined {
  let last: string | undefined;
  for (const { codedOn } of claims) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(codedOn)) return undefined;
    if (last === undefined || codedOn > last) last = codedOn;
  }
  return last;
}
