/** All shown relationships between the same two actors as one line that tells what they agree and differ in. */
import { lineOf, type LineStyle } from '../../graph-data/schema/doubt.ts';
import { isLapsed, statusInWords } from '../../graph-data/schema/standing.ts';
import type { Family } from '../../graph-data/schema/vocabulary.ts';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { pairOf } from '../state/selection.ts';

type Edge = GraphAnswer['edges'][number];

/** Whether what lies between two actors is for or against: `±` both at once, `+/−` both, not certainly at once. */
export type SignMark = '' | '+' | '−' | '±' | '+/−';

export interface Bundle {
  /** The two actors, as a selection writes them. */
  pair: string;
  /** As the server orders them; the first is drawn in the place of all. */
  edges: readonly Edge[];
  /** Those of most relationships first. */
  families: readonly Family[];
  /** Dotted where a claim denies any of them, solid where each family has one that is certain. */
  line: LineStyle;
  /** Whether all go from the first one's source to its target. */
  arrow: boolean;
  mark: SignMark;
  /** What became of all that the mark stands for, `violated`; empty where any of it may hold. */
  lapsed: string;
}

/** The bundle of every relationship, by its id; a relationship on its own is a bundle as well. Self-loops are in none. */
export function bundlesOf(edges: Iterable<Edge>): Map<string, Bundle> {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const pair = pairOf(edge.source, edge.target);
    const others = pairs.get(pair);
    if (others) others.push(edge);
    else pairs.set(pair, [edge]);
  }
  const bundles = new Map<string, Bundle>();
  for (const [pair, members] of pairs) {
    const bundle = describe(pair, members);
    for (const { id } of members) bundles.set(id, bundle);
  }
  return bundles;
}

function describe(pair: string, edges: readonly Edge[]): Bundle {
  const { source } = edges[0]!;
  const counts = new Map<Family, number>();
  for (const { family } of edges) counts.set(family, (counts.get(family) ?? 0) + 1);
  return {
    pair,
    edges,
    families: [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!),
    line: sharedLine(edges),
    arrow: edges.every((edge) => edge.directed && edge.source === source),
    mark: markOf(edges),
    lapsed: lapsedOf(edges),
  };
}

/** What is certain of one family says nothing of another: an alliance that is only alleged is not solid beside a sure enmity. */
function sharedLine(edges: readonly Edge[]): LineStyle {
  if (edges.some((edge) => lineOf(edge) === 'dotted')) return 'dotted';
  const certain = new Set(edges.filter((edge) => lineOf(edge) === 'solid').map(({ family }) => family));
  return edges.every(({ family }) => certain.has(family)) ? 'solid' : 'dashed';
}

function markOf(edges: readonly Edge[]): SignMark {
  if (edges.some(({ ambivalent }) => ambivalent) && edges.length > 1) return '±';
  const [positive, negative] = [1, -1].map((wanted) => edges.some(({ sign }) => sign === wanted));
  if (positive && negative) return '+/−';
  return positive ? '+' : negative ? '−' : '';
}

function lapsedOf(edges: readonly Edge[]): string {
  const signed = edges.filter(({ sign }) => sign !== 0);
  return signed.every(isLapsed) ? [...new Set(signed.map(({ status }) => statusInWords(status!)))].join(', ') : '';
}

/** The bundle that is drawn as one line in the place of a relationship; undefined where that is drawn by itself. */
export function drawnBundle(
  id: string,
  { bundles, bundled, fanned }: { bundles: ReadonlyMap<string, Bundle>; bundled: boolean; fanned: ReadonlySet<string> },
): Bundle | undefined {
  const bundle = bundled ? bundles.get(id) : undefined;
  return bundle && bundle.edges.length > 1 && !fanned.has(bundle.pair) ? bundle : undefined;
}
