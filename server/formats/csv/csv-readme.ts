import type { ExportInput } from '../export-input.ts';

const FILES = [
  'nodes.csv      actors, one a row. Gephi: Import spreadsheet, nodes table.',
  'edges.csv      relationships, one a row, derived from the claims. Gephi: Import spreadsheet, edges table.',
  'claims.csv     what each report says about two actors, one claim a row.',
  'records.jsonl  the dataset, its reports, events and own kinds, one JSON record a line.',
];

const HOW_TO_READ = [
  'All tables are UTF-8 with a byte order mark, divided by commas, quoted as in RFC 4180, with CR LF at the end of lines.',
  'An apostrophe stands before a text that a spreadsheet could take for a formula: one that begins with = + - @, a tab or a line end, or with apostrophes and one of these. Take one apostrophe off to have the text itself.',
  'A backslash is written \\u005c, because Gephi takes a bare one for the beginning of an escape.',
  'Lists are JSON: ["a", "b"]. So are imported_attributes, claim_qualifiers and claim_attribution.',
  'Where symmetric is true, or Type is Undirected, a relationship has no direction.',
  'Weight and roots are the number of independent sources; sign (-1, 0, 1) is apart from weight.',
  'Timeset runs from the earliest possible start to the latest possible end; certain_extents holds the days on which the relationship certainly held.',
  'Dates such as start_date, periods and claim_date are those of the reports, in EDTF level 1 (ISO 8601-2): 2014~ is approximately 2014, .. is open, and / alone is unknown.',
  'claim_rating is the Admiralty rating of the report (A-F) and of the claim (1-6). claim_paragraphs are those of the report that the claim rests on.',
  'Entente reads the archive back as the same dataset. To change what a relationship says, change its claims: edges.csv and the columns of claims.csv between object_name and claim_id are not read back.',
];

/** What the archive holds and how its tables are to be read. */
export function csvReadme({ snapshot: { dataset, revision }, filterText }: ExportInput): string {
  const { id, title, description, licence } = dataset.info;
  return [
    ...[title, '', description, ''],
    `Dataset ${id}, revision ${revision}, licence ${licence}. Written by Entente.`,
    ...[filterText === undefined ? 'Unfiltered.' : `Filter: ${filterText}.`, ''],
    ...[...FILES, '', ...HOW_TO_READ.map((line) => `- ${line}`), ''],
  ].join('\r\n');
}
