/** How actors and relationships look in the present view. Sigma asks through reducers; the graph itself never changes. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { lineOf } from '../../graph-data/schema/doubt.ts';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { MarkedLines } from '../state/change-marks.ts';
import type { Walks } from '../state/comparison.ts';
import { colourIn, type ColourGroups } from '../state/colour-groups.ts';
import type { Focus } from '../state/focus.ts';
import { thicknessOf } from '../state/line-thickness.ts';
import type { SizeBy } from '../state/map-look.ts';
import type { Palette } from '../state/palette.ts';
import type { Insets } from '../state/room.ts';
import type { MapLook } from '../state/map-look.ts';
import type { OnMap } from '../state/use-on-map.ts';
import type { ActorNodeAttributes } from './actor-program/actor-program.ts';
import type { Box } from './box-grid.ts';
import { bundlesOf, drawnBundle, type Bundle } from './bundles.ts';
import type { ActorAttributes, RelationshipAttributes } from './draw-graph.ts';
import type { Point } from './edge-program/curve.ts';
import type { Guide } from './layouts/laid-out.ts';
import { MOST_STRANDS, type RelationshipEdgeAttributes } from './edge-program/line-style.ts';

type Edge = GraphAnswer['edges'][number];

/** All that decides how things look. */
export interface Appearance {
  palette: Palette;
  focus: Focus | null;
  selected: string | undefined;
  /** The relationships to show, by id. */
  shown: ReadonlyMap<string, Edge>;
  /** Actors that any of them touches. */
  touched: ReadonlySet<string>;
  /** The bundle that each of them is in. */
  bundles: ReadonlyMap<string, Bundle>;
  /** Whether bundles are drawn as one line. */
  bundled: boolean;
  /** The pairs of actors whose bundles are drawn apart nevertheless. */
  fanned: ReadonlySet<string>;
  /** Which actors are on the map, and which of these lack neighbours there. */
  onMap: Pick<OnMap, 'actors' | 'missing'>;
  /** Held in place, and chosen together. */
  marked: Pick<MapLook, 'pins' | 'chosen'>;
  /** What the places of the layout mean. */
  guides: readonly Guide[];
  /** Names stand rather on the side of an actor that is away from here. */
  middle: Point | undefined;
  /** What the panels cover: names keep clear of it where they can. */
  insets: Insets;
  /** Where buttons and panels lie over the map, in its own pixels: nobody could read a name beneath them. */
  covered: readonly Box[];
  /** The relationships along two compared paths; null where none are compared. */
  walks: Walks | null;
  /** What changed between two compared times; null where none are. */
  changes: MarkedLines | null;
  /** What an actor's size says. */
  sizeBy: SizeBy;
  /** Into which groups colours put actors; null where all have the colour of ink. */
  colours: ColourGroups | null;
  /** Where thickness says the weight in a file: the greatest there is; else null. */
  heaviest: number | null;
  /** By how much everything is drawn smaller, where there is little room. */
  scale: number;
}

/** Relationships by id, the actors that they touch and the bundles that they are in. */
export function shownEdges(edges: readonly Edge[]): Pick<Appearance, 'shown' | 'touched' | 'bundles'> {
  return {
    shown: new Map(edges.map((edge) => [edge.id, edge])),
    touched: new Set(edges.flatMap((edge) => [edge.source, edge.target])),
    bundles: bundlesOf(edges),
  };
}

/** Up to so many chosen actors are all named: who chose them one by one wants to see whom. */
const NAMED_ALTOGETHER = 12;

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Who is chosen, to be asked once for each actor on the map. */
export function chosenIn({ chosen }: Appearance['marked']): ReadonlySet<string> {
  const set = known.get(chosen) ?? new Set(chosen);
  known.set(chosen, set);
  return set;
}

/** How much an actor stands out: `core` is named at any cost, `near` before others, `faint` not at all. */
export type Emphasis = 'core' | 'near' | 'plain' | 'faint';

export function emphasisOf(id: string, { focus, selected, touched, marked }: Appearance): Emphasis {
  if (id === selected || focus?.core.has(id)) return 'core';
  const chosen = chosenIn(marked);
  if (chosen.has(id)) return chosen.size <= NAMED_ALTOGETHER ? 'core' : 'near';
  if (focus) return focus.actors.has(id) ? 'near' : 'faint';
  return touched.has(id) ? 'plain' : 'faint';
}

export function actorLook(
  id: string,
  { actorType, sizes, x, y }: ActorAttributes,
  appearance: Appearance,
): Partial<NodeDisplayData> & ActorNodeAttributes {
  const { palette, scale } = appearance;
  const emphasis = emphasisOf(id, appearance);
  return {
    x,
    y,
    size: sizes[appearance.sizeBy] * scale,
    actorType,
    color: emphasis === 'faint' ? palette.faintActor : actorColour(id, appearance),
    rim: palette.ground,
    zIndex: emphasis === 'faint' ? 0 : 1,
    label: null,
    hidden: !appearance.onMap.actors.has(id),
  };
}

/** What is selected has a ring, so that its colour can go on saying what colours say. */
function actorColour(id: string, { palette, selected, colours }: Appearance): string {
  if (colours) return colourIn(palette, colours.colourOf.get(id) ?? 'others');
  return id === selected ? palette.accent : palette.ink;
}

export function relationshipLook(
  id: string,
  { curvature, arrow, loop }: RelationshipAttributes,
  appearance: Appearance,
): Partial<EdgeDisplayData> & RelationshipEdgeAttributes {
  const { palette, focus, shown, selected, scale, changes, heaviest } = appearance;
  const edge = shown.get(id);
  const bundle = drawnBundle(id, appearance);
  if (!edge || (bundle && bundle.edges[0] !== edge)) return { hidden: true };
  const place = { curvature: curvatureOf(id, curvature, appearance), loop, hidden: false };
  const line = bundle?.line ?? lineOf(edge);
  const inFocus = !focus || (bundle?.edges ?? [edge]).some((each) => focus.relationships.has(each.id));
  if (!inFocus) return { ...place, color: palette.faintLine, size: Math.min(1, scale), arrow: false, line, zIndex: 0 };
  if (!focus && changes?.unsettled.has(id))
    return { ...place, color: palette.unsettled, size: 1, arrow, line, zIndex: 0 };
  const strands = (bundle?.families ?? [edge.family]).slice(0, MOST_STRANDS).map((family) => palette.families[family]);
  const change = changes?.marks.get(id)?.change;
  const thin = change === 'ended' ? 1 : thicknessOf(bundle?.edges ?? [edge], heaviest) + (change === undefined ? 0 : 1);
  const thickness = Math.max(thin, strands.length > 1 ? strands.length * STRAND : 0);
  const size = (thickness + (id === selected ? 1.5 : 0)) * scale;
  const [color, ...beside] = strands;
  return { ...place, color: color!, beside, size, arrow: bundle?.arrow ?? arrow, line, zIndex: 1 };
}

/** Whether a line bends: one in the place of all between two actors does not, nor does the only one that is shown of them. */
export function curvatureOf(id: string, fan: number, { bundled, bundles, fanned }: Appearance): number {
  const bundle = bundles.get(id);
  if (!bundled || !bundle) return fan;
  return bundle.edges.length > 1 && fanned.has(bundle.pair) ? fan : 0;
}

/** How thick each colour of a bundle is at least, in pixels. */
const STRAND = 2.4;
