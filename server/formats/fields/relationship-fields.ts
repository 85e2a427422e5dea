/** What follows from the claims of a relationship: written for programs that know no claims, and never read back. */
import type { Days, Relationship } from '../../graph/relationship.ts';
import { extentsOf, isoInterval } from '../extents.ts';
import { reportedEnd, reportedPeriods, reportedStart } from '../reported-dates.ts';
import type { Field } from './field.ts';

/** A relationship, and when it possibly and when it certainly held. */
export interface DatedRelationship {
  readonly relationship: Relationship;
  readonly possible: readonly Days[];
  readonly certain: readonly Days[];
}

export const RELATIONSHIP_FIELDS: readonly Field<DatedRelationship>[] = [
  // Repeats the edge's own kind, which networkx loses and which not every format has.
  { id: 'relation', type: 'string', write: ({ relationship }) => relationship.kind.id },
  { id: 'family', type: 'string', write: ({ relationship }) => relationship.kind.family },
  { id: 'sign', type: 'integer', write: ({ relationship }) => relationship.kind.sign },
  { id: 'symmetric', type: 'boolean', write: ({ relationship }) => relationship.kind.symmetric },
  { id: 'confidence', type: 'integer', write: ({ relationship }) => relationship.confidence },
  { id: 'roots', type: 'integer', write: ({ relationship }) => relationship.roots },
  { id: 'claims', type: 'integer', write: ({ relationship }) => relationship.claims.length },
  { id: 'start_date', type: 'string', write: ({ relationship }) => reportedStart(relationship.periods) },
  { id: 'end_date', type: 'string', write: ({ relationship }) => reportedEnd(relationship.periods) },
  { id: 'periods', type: 'liststring', write: ({ relationship }) => reportedPeriods(relationship.periods) },
  { id: 'certain_extents', type: 'liststring', write: ({ certain }) => certainExtents(certain) },
  { id: 'hedged', type: 'boolean', write: ({ relationship }) => relationship.hedged },
  { id: 'disputed', type: 'boolean', write: ({ relationship }) => relationship.disputed },
  { id: 'ambivalent', type: 'boolean', write: ({ relationship }) => relationship.ambivalent },
  { id: 'status', type: 'string', write: ({ relationship }) => relationship.status },
  { id: 'status_on', type: 'string', write: ({ relationship }) => relationship.statusOn },
];

function certainExtents(certain: readonly Days[]): string[] | undefined {
  return certain.length === 0 ? undefined : extentsOf(certain).map(isoInterval);
}
