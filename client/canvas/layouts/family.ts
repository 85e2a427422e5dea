import { capital } from '../../../graph-data/schema/words.ts';
import { leadingFamilies, leadingInWords, type Leading } from '../../state/leading-families.ts';
import { FAMILY_LIST } from '../../state/view.ts';
import type { Point } from '../edge-program/curve.ts';
import { byId, type LayOut, type LayoutGraph } from './laid-out.ts';

/** Angle between one actor of a cluster and the next: as sunflowers have it, so that they fill a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** Between two clusters, in steps between actors. */
const GAP = 2.4;

interface Cluster {
  leading: Leading | undefined;
  members: LayoutGraph['nodes'];
  /** In steps between actors. */
  radius: number;
}

/**
 * Clusters by the family that most of an actor's relationships belong to, and one of those with none more than others: the large ones in one row, the small ones in
 * another beneath; the busiest in the middle of each.
 */
export const layOutFamily: LayOut = ({ nodes, edges }, { x: [left, right], y: [low, high] }) => {
  const leading = leadingFamilies(edges);
  const clusters: Cluster[] = [...FAMILY_LIST, 'mixed' as const, undefined]
    .map((each) => ({ leading: each, members: nodes.filter(({ id }) => leading.get(id) === each) }))
    .filter(({ members }) => members.length > 0)
    .map((cluster) => ({ ...cluster, radius: Math.sqrt(cluster.members.length) }));
  const widest = Math.max(...clusters.map(({ radius }) => radius));
  const isLarge = ({ radius }: Cluster) => radius > widest / 2;
  const rows = [clusters.filter(isLarge), clusters.filter((each) => !isLarge(each))].filter(({ length }) => length > 0);
  const widths = rows.map((row) => row.reduce((sum, { radius }) => sum + 2 * radius + GAP, -GAP));
  const heights = rows.map((row) => 2 * Math.max(...row.map(({ radius }) => radius)));
  const height = heights.reduce((sum, each) => sum + each + GAP, -GAP);
  const step = Math.min((right - left) / Math.max(...widths), (high - low) / height);
  const places = new Map<string, Point>();
  let top = (low + high) / 2 + (height * step) / 2;
  const guides = rows.flatMap((row, index) => {
    const y = top - (heights[index]! * step) / 2;
    top -= (heights[index]! + GAP) * step;
    let from = (left + right) / 2 - (widths[index]! * step) / 2;
    return row.map((cluster) => {
      const middle = { x: from + cluster.radius * step, y };
      from += (2 * cluster.radius + GAP) * step;
      for (const [id, place] of disc(cluster.members, middle, step)) places.set(id, place);
      return { x: middle.x, y: y + cluster.radius * step, words: wordsOf(cluster.leading), line: false };
    });
  });
  return { places, guides };
};

function wordsOf(leading: Leading | undefined): string {
  if (leading === undefined) return 'No relationships';
  return capital(leadingInWords(leading));
}

function disc(members: LayoutGraph['nodes'], middle: Point, step: number): [id: string, place: Point][] {
  return members
    .toSorted((a, b) => b.degree - a.degree || byId(a, b))
    .map(({ id }, index) => {
      const away = Math.sqrt(index) * step;
      return [id, { x: middle.x + away * Math.cos(index * TURN), y: middle.y + away * Math.sin(index * TURN) }];
    });
}
