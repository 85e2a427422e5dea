import type { CommunitiesAnswer } from '../../../server/contract/answers.ts';
import classes from './Communities.module.css';

type Community = CommunitiesAnswer['items'][number];

interface Props extends CommunitiesAnswer {
  /** The place of the community that is pointed at, here or in the list. */
  rested: number | undefined;
  onRest: (place: number | undefined) => void;
  onChoose: (community: Community) => void;
}

/** How large a circle must be to be named, as a share of the largest. */
const NAMED = 0.55;
/** Units of the drawing around the circles, as a share of the largest radius. */
const MARGIN = 0.25;

/** Circles as large as communities, and lines between them as thick as there are relationships. The list says the same in words. */
export function CommunityMap({ items, links, rested, onRest, onChoose }: Props) {
  const largest = Math.sqrt(items[0]?.actors ?? 1);
  const most = Math.max(...links.map(({ relationships }) => relationships), 1);
  const touches = (ends: readonly number[]) => rested !== undefined && ends.includes(rested);
  return (
    <svg className={classes.map} viewBox={frameOf(items, largest)} aria-hidden>
      {links.map(({ communities: [from, to], relationships }) => (
        <line
          key={`${from} ${to}`}
          className={classes.link}
          data-rested={touches([from, to])}
          x1={items[from]?.x}
          y1={items[from]?.y}
          x2={items[to]?.x}
          y2={items[to]?.y}
          strokeWidth={0.02 * largest + 0.22 * largest * (relationships / most)}
        />
      ))}
      {items.map((community, place) => (
        <g
          key={place}
          className={classes.circle}
          data-rested={place === rested}
          onPointerEnter={() => onRest(place)}
          onPointerLeave={() => onRest(undefined)}
          onClick={() => onChoose(community)}
        >
          <circle cx={community.x} cy={community.y} r={Math.sqrt(community.actors)} strokeWidth={0.03 * largest} />
          {(Math.sqrt(community.actors) > NAMED * largest || place === rested) && (
            <text x={community.x} y={community.y} fontSize={0.3 * largest} strokeWidth={0.09 * largest}>
              {shortened(community.busiest[0]?.label ?? '')}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function frameOf(items: readonly Community[], largest: number): string {
  const reach = (sign: 1 | -1, axis: 'x' | 'y') =>
    Math.max(...items.map((item) => sign * item[axis] + Math.sqrt(item.actors))) + MARGIN * largest;
  const [left, top] = [-reach(-1, 'x'), -reach(-1, 'y')];
  return [left, top, reach(1, 'x') - left, reach(1, 'y') - top].map((value) => value.toFixed(1)).join(' ');
}

const shortened = (name: string) => (name.length > 16 ? `${name.slice(0, 15).trimEnd()}…` : name);
