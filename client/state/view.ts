/** What the reader looks at, as the URL tells it: selection, filters and the path question. Nothing of it lives elsewhere. */
import type { Family } from '../../graph-data/schema/vocabulary.ts';
import type { Terms } from '../api.ts';
import type { PathQuestion } from './path-question.ts';

/** Every family, in the order of the legend. A record, so that the compiler names one that is missing. */
const FAMILY_ORDER: Record<Family, number> = { alliance: 0, deal: 1, lineage: 2, rivalry: 3, structure: 4, other: 5 };
export const FAMILY_LIST = Object.keys(FAMILY_ORDER) as Family[];

/** The common filters; absent means unrestricted. The names are those of the server's filter grammar. */
export interface Filters {
  family: Family[];
  kind: string[];
  during?: string;
  certainty?: 'certain' | 'possible';
  minConfidence?: number;
  minRoots?: number;
  report: string[];
  disputed?: boolean;
}

export interface View {
  /** The id of an actor, or of a relationship (which holds `--`). */
  selected?: string;
  filters: Filters;
  path: PathQuestion;
}

export const NO_FILTERS: Filters = { family: [], kind: [], report: [] };

/** Whether an id is a relationship's: `subject--kind--object`. */
export function isRelationshipId(id: string): boolean {
  return id.includes('--');
}

/** The actors of a selection: itself, or the two ends of a relationship. */
export function endsOf(selected: string): string[] {
  const [subject, , object] = selected.split('--');
  return object === undefined ? [selected] : [subject!, object];
}

/** Filters as terms of the server's grammar. */
export function filterTerms({ family, kind, report, disputed, certainty, during, ...numbers }: Filters): Terms {
  return {
    family,
    kind,
    report,
    during,
    // Certainty says how surely something held in a time; without a time it says nothing.
    certainty: during === undefined ? undefined : certainty,
    disputed: disputed === undefined ? undefined : String(disputed),
    ...numbers,
  };
}

/** How many filters restrict the view, the families apart: those show in the legend. */
export function countFilters(filters: Filters): number {
  const { during, minConfidence, minRoots, report, kind, disputed } = filters;
  const given = [during, minConfidence, minRoots, disputed].filter((value) => value !== undefined).length;
  return given + (report.length > 0 ? 1 : 0) + (kind.length > 0 ? 1 : 0);
}

/** Whether relationships of the family are drawn. */
export function showsFamily({ family }: Filters, asked: Family): boolean {
  return family.length === 0 || family.includes(asked);
}
