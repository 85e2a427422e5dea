/**
 * A claim as fields, written and read back without loss. Where an edge carries several claims its fields are parallel
 * lists, one element a claim, named in the plural; what a claim does not have is an empty element, which graphology reads as
 * an empty text, Gephi as null, and a JSON parser after networkx as an empty text. None of them drops it.
 */
import type { Claim } from '../../../graph-data/schema/claim.ts';
import type { Report } from '../../../graph-data/schema/report.ts';

/** What is known beside the claim. */
export interface ClaimContext {
  readonly reports: ReadonlyMap<string, Report>;
}

/** A claim while its fields are being read, and what they tell of its report. */
export interface ClaimDraft {
  readonly claim: Record<string, unknown>;
  readonly report: { title?: string; publisher?: string; published?: string; reliability?: string };
}

export interface ClaimField {
  readonly id: string;
  /** Of the list in which an edge has it for all of its claims. */
  readonly plural: string;
  /** The empty text where the claim has none. */
  readonly write: (claim: Claim, context: ClaimContext) => string;
  /**
   * Of a text that is not empty.
   * @throws {SyntaxError} where the text is none that `write` can have left.
   */
  readonly read: (text: string, draft: ClaimDraft) => void;
}

type TextKey =
  | ('id' | 'when' | 'report' | 'hedge' | 'stance' | 'statement' | 'status' | 'statusOn')
  | ('event' | 'coder' | 'codedOn' | 'element');

const text = (id: string, plural: string, key: TextKey): ClaimField => ({
  ...{ id, plural, write: (claim) => claim[key] ?? '' },
  read: (value, { claim }) => void (claim[key] = value),
});

const json = (id: string, plural: string, key: 'qualifiers' | 'attribution'): ClaimField => ({
  ...{ id, plural, write: ({ [key]: value }) => (value === undefined ? '' : JSON.stringify(value)) },
  read: (value, { claim }) => void (claim[key] = JSON.parse(value)),
});

/** Of its report, for people who see the file alone; and for a reader that finds no record of the report. */
const ofReport = (id: string, plural: string, key: 'title' | 'publisher' | 'published'): ClaimField => ({
  ...{ id, plural, write: ({ report }, { reports }) => reports.get(report)?.[key] ?? '' },
  read: (value, { report }) => void (report[key] = value),
});

export const CLAIM_FIELDS: readonly ClaimField[] = [
  text('claim_id', 'claim_ids', 'id'),
  text('claim_date', 'claim_dates', 'when'),
  text('claim_report', 'claim_reports', 'report'),
  ofReport('claim_report_title', 'claim_report_titles', 'title'),
  ofReport('claim_publisher', 'claim_publishers', 'publisher'),
  ofReport('claim_published', 'claim_published', 'published'),
  {
    ...{ id: 'claim_paragraphs', plural: 'claim_paragraphs' },
    write: ({ paragraphs }) => (paragraphs.length === 1 ? String(paragraphs[0]) : paragraphs.join(', ')),
    read: (value, { claim }) => void (claim.paragraphs = value.split(',').map(paragraphIn)),
  },
  {
    // Admiralty: of the report (A-F) and of the claim (1-6).
    ...{ id: 'claim_rating', plural: 'claim_ratings' },
    write: ({ report, credibility }, { reports }) => `${reports.get(report)?.reliability ?? ''}${credibility}`,
    read: readRating,
  },
  text('claim_hedge', 'claim_hedges', 'hedge'),
  text('claim_stance', 'claim_stances', 'stance'),
  text('claim_statement', 'claim_statements', 'statement'),
  text('claim_status', 'claim_statuses', 'status'),
  text('claim_status_date', 'claim_status_dates', 'statusOn'),
  text('claim_event', 'claim_events', 'event'),
  json('claim_qualifiers', 'claim_qualifiers', 'qualifiers'),
  json('claim_attribution', 'claim_attributions', 'attribution'),
  text('claim_coder', 'claim_coders', 'coder'),
  text('claim_coded_on', 'claim_coded_on', 'codedOn'),
  text('claim_element', 'claim_elements', 'element'),
];

function paragraphIn(text: string): number {
  const number = text.trim();
  if (/^\d{1,16}$/.test(number)) return Number(number);
  throw new SyntaxError(`"${number}" is no number of a paragraph`);
}

function readRating(value: string, { claim, report }: ClaimDraft): void {
  const [, reliability, credibility] = /^([A-F]?)([1-6])$/.exec(value) ?? [];
  if (credibility === undefined) throw new SyntaxError(`"${value}" is no rating such as B2`);
  claim.credibility = Number(credibility);
  if (reliability) report.reliability = reliability;
}
