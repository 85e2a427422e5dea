import { capital } from '../../../graph-data/schema/words.ts';
import { leadingFamilies, leadingInWords, type Leading } from '../../state/leading-families.ts';
import { FAMILY_LIST } from '../../state/view.ts';
import type { Box } from '../box-grid.ts';
import type { Point } from '../edge-program/curve.ts';
import { cellsFor, type Wish } from './cells.ts';
import { byId, type Ground, type LayOut, type LayoutGraph } from './laid-out.ts';
import { spread } from './spread.ts';

type Members = LayoutGraph['nodes'];

interface Cluster {
  words: string;
  /** The busiest first. */
  members: Members;
}

/** What lies between the edges of a cell and its actors, in pixels: at the sides for names, above for the heading, below for the gap to the next. */
const [ASIDE, ABOVE, BELOW] = [34, 42, 16];
/** Of a narrow cell's width, what lies at either side at most. */
const MOST_ASIDE = 0.18;
/** How much a heading and an actor take at least, in pixels; a letter of a heading, and the gap between two. */
const [LEAST_HEIGHT, LETTER, HEADING_GAP] = [ABOVE + BELOW + 12, 6.9, 12];
/** What a cell takes besides its actors' shares. */
const OWN = 2;

/**
 * A cell for each family that most of an actor's relationships belong to, one for those with none more than others and one for those with none at all: the largest first,
 * in rows that fill the ground; in each the busiest in the middle.
 */
export const layOutFamily: LayOut = ({ nodes, edges }, ground) => {
  const clusters = clustersIn({ nodes, edges });
  const { pixel } = ground;
  const [width, height] = [(ground.x[1] - ground.x[0]) / pixel, (ground.y[1] - ground.y[0]) / pixel];
  // What the outermost cells keep free beyond their actors lies in the margin that the camera keeps.
  const whole = { left: -ASIDE, right: width + ASIDE, top: -ABOVE, bottom: height + BELOW };
  const cells = cellsFor(clusters.map(wishOf), whole);
  const toGround = ({ x, y }: Point): Point => ({ x: ground.x[0] + x * pixel, y: ground.y[1] - y * pixel });
  const places = clusters.flatMap(({ members }, index) => {
    const points = spread(members.map(roomFor), innerOf(cells[index]!));
    return members.map(({ id }, at) => [id, toGround(points[at]!)] as const);
  });
  const guides = clusters.map(({ words }, index) => headingOf(words, cells[index]!, ground, toGround));
  return { places: new Map(places), guides };
};

function clustersIn({ nodes, edges }: LayoutGraph): Cluster[] {
  const leading = leadingFamilies(edges);
  return [...FAMILY_LIST, 'mixed' as const, undefined]
    .map((each) => ({ words: wordsOf(each), members: nodes.filter(({ id }) => leading.get(id) === each) }))
    .filter(({ members }) => members.length > 0)
    .map(({ words, members }) => ({ words, members: members.toSorted((a, b) => b.degree - a.degree || byId(a, b)) }))
    .sort((a, b) => weightOf(b.members) - weightOf(a.members));
}

function wordsOf(leading: Leading | undefined): string {
  return leading === undefined ? 'No relationships' : capital(leadingInWords(leading));
}

/** How much of a cell an actor takes beside others: the busier are drawn larger. */
const roomFor = ({ degree }: Members[number]) => 1 + Math.sqrt(degree) / 3;
const weightOf = (members: Members) => members.reduce((sum, member) => sum + roomFor(member), 0);

const wishOf = ({ words, members }: Cluster): Wish => ({
  weight: weightOf(members) + OWN,
  least: { width: words.length * LETTER + HEADING_GAP, height: LEAST_HEIGHT },
});

/** What of a cell is for actors. In one too small for all that it keeps free, its middle is. */
function innerOf({ left, right, top, bottom }: Box): Box {
  const aside = Math.min(ASIDE, (right - left) * MOST_ASIDE);
  const [above, below] = [Math.min(ABOVE, (bottom - top) / 2), Math.min(BELOW, (bottom - top) / 4)];
  return { left: left + aside, right: right - aside, top: top + above, bottom: bottom - below };
}

function headingOf(words: string, cell: Box, { pixel, y }: Ground, toGround: (point: Point) => Point) {
  const { top } = innerOf(cell);
  const place = toGround({ x: (cell.left + cell.right) / 2, y: top });
  return { ...place, words, line: false, foot: y[1] - cell.bottom * pixel };
}
