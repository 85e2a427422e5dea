import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import { FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import { FAMILY_LIST } from '../../state/view.ts';
import type { Point } from '../edge-program/curve.ts';
import { byId, type LayOut, type LayoutGraph } from './laid-out.ts';

/** Angle between one actor of a cluster and the next: as sunflowers have it, so that they fill a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** Between two clusters, in steps between actors. */
const GAP = 2.4;

interface Cluster {
  family: Family | undefined;
  members: LayoutGraph['nodes'];
  /** In steps between actors. */
  radius: number;
}

/**
 * Clusters by the family that most of an actor's relationships belong to: the large ones in one row, the small ones in
 * another beneath; the busiest in the middle of each.
 */
export const layOutFamily: LayOut = ({ nodes, edges }, { x: [left, right], y: [low, high] }) => {
  const family = dominantFamilies(edges);
  const clusters: Cluster[] = [...FAMILY_LIST, undefined]
    .map((each) => ({ family: each, members: nodes.filter(({ id }) => family.get(id) === each) }))
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
      return { x: middle.x, y: y + cluster.radius * step, words: wordsOf(cluster.family), line: false };
    });
  });
  return { places, guides };
};

const wordsOf = (family: Family | undefined) =>
  family === undefined ? 'No relationships' : `Mostly ${FAMILY_WORDS[family].name.toLowerCase()}`;

function disc(members: LayoutGraph['nodes'], middle: Point, step: number): [id: string, place: Point][] {
  return members
    .toSorted((a, b) => b.degree - a.degree || byId(a, b))
    .map(({ id }, index) => {
      const away = Math.sqrt(index) * step;
      return [id, { x: middle.x + away * Math.cos(index * TURN), y: middle.y + away * Math.sin(index * TURN) }];
    });
}

/** The family that most relationships of each actor belong to; of equals the first of the legend. */
export function dominantFamilies(edges: LayoutGraph['edges']): Map<string, Family> {
  const counts = new Map<string, Record<Family, number>>();
  const none = () => ({ alliance: 0, deal: 0, lineage: 0, rivalry: 0, structure: 0, other: 0 });
  for (const { source, target, family } of edges) {
    for (const id of new Set([source, target])) {
      const count = counts.get(id) ?? none();
      count[family] += 1;
      counts.set(id, count);
    }
  }
  const most = (count: Record<Family, number>) =>
    FAMILY_LIST.reduce((best, each) => (count[each] > count[best] ? each : best));
  return new Map([...counts].map(([id, count]) => [id, most(count)]));
}
