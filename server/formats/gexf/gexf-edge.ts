/** A relationship as an edge of GEXF. */
import type { Claim } from '../../../graph-data/schema/claim.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import type { Days, Relationship } from '../../graph/relationship.ts';
import { FAMILY_COLOURS } from '../colours.ts';
import { isoInterval, startAndEnd, extentsOf } from '../extents.ts';
import { writeValues, type GexfAttribute } from './gexf-attributes.ts';
import { reportedEnd, reportedPeriods, reportedStart } from '../reported-dates.ts';
import { emptyTag, openTag } from '../xml.ts';

/** What an edge is made of. */
export interface GexfEdge {
  relationship: Relationship;
  /** When it possibly and when it certainly held. */
  possible: readonly Days[];
  certain: readonly Days[];
  reports: ReadonlyMap<string, Report>;
}

/** A list with one element a claim, parallel to its sisters. */
function perClaim(
  id: string,
  element: (claim: Claim, reports: GexfEdge['reports']) => string,
): GexfAttribute<GexfEdge> {
  return {
    id,
    type: 'liststring',
    value: ({ relationship, reports }) => relationship.claims.map((claim) => element(claim, reports)),
  };
}

/**
 * The lists of claims stay parallel: what a claim does not have is an empty element, which graphology reads as an empty
 * string, Gephi as null, and a JSON parser after networkx as an empty string. None of them drops it.
 */
export const EDGE_ATTRIBUTES: readonly GexfAttribute<GexfEdge>[] = [
  // Repeats the edge's own `kind`, which networkx loses and version 1.2 does not have.
  { id: 'relation', type: 'string', value: ({ relationship }) => relationship.kind.id },
  { id: 'family', type: 'string', value: ({ relationship }) => relationship.kind.family },
  { id: 'sign', type: 'integer', value: ({ relationship }) => relationship.kind.sign },
  { id: 'symmetric', type: 'boolean', value: ({ relationship }) => relationship.kind.symmetric },
  { id: 'confidence', type: 'integer', value: ({ relationship }) => relationship.confidence },
  { id: 'roots', type: 'integer', value: ({ relationship }) => relationship.roots },
  { id: 'claims', type: 'integer', value: ({ relationship }) => relationship.claims.length },
  { id: 'start_date', type: 'string', value: ({ relationship }) => reportedStart(relationship.periods) },
  { id: 'end_date', type: 'string', value: ({ relationship }) => reportedEnd(relationship.periods) },
  { id: 'periods', type: 'liststring', value: ({ relationship }) => reportedPeriods(relationship.periods) },
  { id: 'certain_extents', type: 'liststring', value: ({ certain }) => extentsOf(certain).map(isoInterval) },
  { id: 'hedged', type: 'boolean', value: ({ relationship }) => relationship.hedged },
  { id: 'disputed', type: 'boolean', value: ({ relationship }) => relationship.disputed },
  { id: 'ambivalent', type: 'boolean', value: ({ relationship }) => relationship.ambivalent },
  { id: 'status', type: 'string', value: ({ relationship }) => relationship.status },
  { id: 'status_on', type: 'string', value: ({ relationship }) => relationship.statusOn },
  perClaim('claim_ids', ({ id }) => id),
  perClaim('claim_dates', ({ when }) => when),
  perClaim('claim_reports', ({ report }) => report),
  perClaim('claim_paragraphs', ({ paragraphs }) => paragraphs.join(', ')),
  perClaim('claim_ratings', ({ report, credibility }, reports) => `${reports.get(report)!.reliability}${credibility}`),
  perClaim('claim_hedges', ({ hedge }) => hedge ?? ''),
  perClaim('claim_stances', ({ stance }) => stance),
  perClaim('claim_statements', ({ statement }) => statement),
];

/** Thicker with each source, less and less. */
const thicknessOf = (roots: number): string => (1 + Math.log2(roots)).toFixed(2);

/** @param kind whether the edge itself names its kind, as version 1.3 lets it */
export function writeEdge(edge: GexfEdge, { kind: named }: { kind: boolean }): string {
  const { id, subject, object, kind, roots } = edge.relationship;
  const [r, g, b] = FAMILY_COLOURS[kind.family];
  const extents = extentsOf(edge.possible);
  const [only] = extents;
  const tag = {
    ...{ id, source: subject, target: object, type: 'directed', label: kind.reads.forward },
    kind: named ? kind.id : undefined,
    weight: roots,
    ...(only && extents.length === 1 && startAndEnd(only)),
  };
  return [
    `      ${openTag('edge', tag)}\n`,
    writeValues(EDGE_ATTRIBUTES, edge),
    extents.length > 1 ? writeSpells(extents) : '',
    `        ${emptyTag('viz:color', { r, g, b })}\n`,
    `        ${emptyTag('viz:thickness', { value: thicknessOf(roots) })}\n`,
    '      </edge>\n',
  ].join('');
}

function writeSpells(extents: readonly Days[]): string {
  const spells = extents.map((days) => `          ${emptyTag('spell', startAndEnd(days))}\n`);
  return `        <spells>\n${spells.join('')}        </spells>\n`;
}
