/**
 * What the reader looks at, as the URL tells it: selection, filters, how the map is drawn and the path question. Nothing of
 * it lives elsewhere.
 */
import type { Family } from '../../graph-data/schema/vocabulary.ts';
import type { Terms } from '../api.ts';
import type { MapLook } from './map-look.ts';
import type { PathQuestion } from './path-question.ts';
import type { TableChoice } from './table/table-choice.ts';

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
  /** Reports whose claims are left out. */
  exceptReport: string[];
  /** Publishers whose reports are left out. */
  exceptPublisher: string[];
  disputed?: boolean;
}

export const TABLES = ['actors', 'relationships', 'claims'] as const;
export type TableName = (typeof TABLES)[number];

export interface View {
  /** What `readSelection` reads. */
  selected?: string;
  filters: Filters;
  /** A second time, in EDTF, that the time of the filters is compared with. */
  against?: string;
  /** The two times are drawn on two maps side by side instead of on one. */
  apart?: true | undefined;
  map: MapLook;
  /** The table that lies beside the map; absent where none does. */
  table?: TableName;
  /** How that table is sorted and narrowed. */
  rows: TableChoice;
  path: PathQuestion;
  /** The revision of the dataset that the link was made at. */
  revision?: string;
}

export const NO_FILTERS: Filters = { family: [], kind: [], report: [], exceptReport: [], exceptPublisher: [] };

/** Filters as terms of the server's grammar. */
export function filterTerms({ disputed, certainty, during, ...others }: Filters): Terms {
  const { family, kind, report, exceptReport, exceptPublisher, minConfidence, minRoots } = others;
  return {
    ...{ family, kind, report, exceptReport, exceptPublisher },
    during,
    // Certainty says how surely something held in a time; without a time it says nothing.
    certainty: during === undefined ? undefined : certainty,
    disputed: disputed === undefined ? undefined : String(disputed),
    minConfidence,
    minRoots,
  };
}

/** How many filters restrict the view, the families apart: those show in the legend. */
export function countFilters(filters: Filters): number {
  const { during, minConfidence, minRoots, disputed, kind, report, exceptReport, exceptPublisher } = filters;
  const given = [during, minConfidence, minRoots, disputed].filter((value) => value !== undefined).length;
  return given + [kind, report, exceptReport, exceptPublisher].filter((list) => list.length > 0).length;
}

/** Whether relationships of the family are drawn. */
export function showsFamily({ family }: Pick<Filters, 'family'>, asked: Family): boolean {
  return family.length === 0 || family.includes(asked);
}
