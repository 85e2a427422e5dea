/**
 * What the reader looks at, as the URL tells it: selection, filters, how the map is drawn and the path question. Nothing of
 * it lives elsewhere.
 */
import type { ActorClass } from '../../graph-data/schema/actor-types.ts';
import type { Family, SignName } from '../../graph-data/schema/vocabulary.ts';
import type { Terms } from '../api.ts';
import type { MapLook } from './map-look.ts';
import type { PathQuestion } from './path-question.ts';
import type { TableChoice } from './table/table-choice.ts';

/** Every family, in the order of the legend. A record, so that the compiler names one that is missing. */
const FAMILY_ORDER: Record<Family, number> = { alliance: 0, deal: 1, lineage: 2, rivalry: 3, structure: 4, other: 5 };
export const FAMILY_LIST = Object.keys(FAMILY_ORDER) as Family[];

const SIGN_ORDER: Record<SignName, number> = { positive: 0, neutral: 1, negative: 2 };
export const SIGN_LIST = Object.keys(SIGN_ORDER) as SignName[];

/** The common filters; absent means unrestricted. The names are those of the server's filter grammar. */
export interface Filters {
  family: Family[];
  kind: string[];
  sign: SignName[];
  /** Both ends are of these types. */
  actorType: ActorClass[];
  /** Neither end is of these. */
  exceptActorType: ActorClass[];
  during?: string;
  certainty?: 'certain' | 'possible';
  minConfidence?: number;
  minRoots?: number;
  maxRoots?: number;
  report: string[];
  /** Reports whose claims are left out. */
  exceptReport: string[];
  /** Publishers whose reports are left out. */
  exceptPublisher: string[];
  disputed?: boolean;
  /** Whether every claim that asserts it is hedged. */
  hedged?: boolean;
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

/** Every part is named, so that it also clears what was filtered for. */
export const NO_FILTERS: Filters = {
  ...{ family: [], kind: [], sign: [], actorType: [], exceptActorType: [] },
  ...{ during: undefined, certainty: undefined, minConfidence: undefined, minRoots: undefined, maxRoots: undefined },
  ...{ disputed: undefined, hedged: undefined, report: [], exceptReport: [], exceptPublisher: [] },
};

/** Filters as terms of the server's grammar. */
export function filterTerms({ disputed, hedged, certainty, during, ...others }: Filters): Terms {
  const { family, kind, sign, actorType, exceptActorType, report, exceptReport, exceptPublisher } = others;
  return {
    ...{ family, kind, sign, actorType, exceptActorType, report, exceptReport, exceptPublisher },
    during,
    // Certainty says how surely something held in a time; without a time it says nothing.
    certainty: during === undefined ? undefined : certainty,
    disputed: disputed === undefined ? undefined : String(disputed),
    hedged: hedged === undefined ? undefined : String(hedged),
    minConfidence: others.minConfidence,
    minRoots: others.minRoots,
    maxRoots: others.maxRoots,
  };
}

/** Those of the terms that choose claims, dates apart. */
export function claimTerms(filters: Filters): Terms {
  const { report, exceptReport, exceptPublisher, hedged } = filterTerms(filters);
  // To be hedged throughout is asked of a relationship; without hedges its claims are chosen.
  return { report, exceptReport, exceptPublisher, hedged: hedged === 'false' ? hedged : undefined };
}

/** Terms of a filter that are set, told and let go of together, each group as one. */
export const FILTER_PARTS: readonly (readonly (keyof Filters)[])[] = [
  // Certainty says how surely something held in a time, so it is let go of with the time.
  ...([['during', 'certainty'], ['minConfidence'], ['minRoots', 'maxRoots'], ['hedged'], ['disputed']] as const),
  ...([['report'], ['exceptReport'], ['exceptPublisher']] as const),
  ...([['kind'], ['sign'], ['actorType', 'exceptActorType'], ['family']] as const),
];

/** Whether any of some terms restricts the view. */
function isFilterSet(filters: Filters, names: readonly (keyof Filters)[]): boolean {
  return names.some((name) => {
    const value = filters[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && name !== 'certainty';
  });
}

/** How many filters restrict the view, the families apart: those show in the legend. */
export function countFilters(filters: Filters): number {
  return FILTER_PARTS.filter((names) => !names.includes('family') && isFilterSet(filters, names)).length;
}

/** Whether relationships of the family are drawn. */
export function showsFamily({ family }: Pick<Filters, 'family'>, asked: Family): boolean {
  return family.length === 0 || family.includes(asked);
}
