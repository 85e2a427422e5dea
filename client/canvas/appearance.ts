/** How actors and relationships look in the present view. Sigma asks through reducers; the graph itself never changes. */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Walks } from '../state/comparison.ts';
import type { Focus } from '../state/focus.ts';
import type { SizeBy } from '../state/map-look.ts';
import type { Palette } from '../state/palette.ts';
import type { Insets } from '../state/room.ts';
import { showsFamily, type Filters } from '../state/view.ts';
import type { ActorNodeAttributes } from './actor-program/actor-program.ts';
import type { ActorAttributes, RelationshipAttributes } from './draw-graph.ts';
import type { LineStyle, RelationshipEdgeAttributes } from './edge-program/line-style.ts';

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
  /** What the panels cover: names keep clear of it where they can. */
  insets: Insets;
  /** The relationships along two compared paths; null where none are compared. */
  walks: Walks | null;
  /** What an actor's size says. */
  sizeBy: SizeBy;
  /** By how much everything is drawn smaller, where there is little room. */
  scale: number;
}

/** The relationships of a filtered answer whose families are switched on. */
export function shownEdges(answer: GraphAnswer | undefined, filters: Filters): Pick<Appearance, 'shown' | 'touched'> {
  const edges = answer?.edges.filter((edge) => showsFamily(filters, edge.family)) ?? [];
  return {
    shown: new Map(edges.map((edge) => [edge.id, edge])),
    touched: new Set(edges.flatMap((edge) => [edge.source, edge.target])),
  };
}

/** How much an actor stands out: `core` is named at any cost, `near` before others, `faint` not at all. */
export type Emphasis = 'core' | 'near' | 'plain' | 'faint';

export function emphasisOf(id: string, { focus, selected, touched }: Appearance): Emphasis {
  if (id === selected || focus?.core.has(id)) return 'core';
  if (focus) return focus.actors.has(id) ? 'near' : 'faint';
  return touched.has(id) ? 'plain' : 'faint';
}

export function actorLook(
  id: string,
  { actorType, sizes, x, y }: ActorAttributes,
  appearance: Appearance,
): Partial<NodeDisplayData> & ActorNodeAttributes {
  const { palette, selected, scale } = appearance;
  const emphasis = emphasisOf(id, appearance);
  const colour = id === selected ? palette.accent : emphasis === 'faint' ? palette.faintActor : palette.ink;
  return {
    x,
    y,
    size: sizes[appearance.sizeBy] * scale,
    actorType,
    color: colour,
    rim: palette.ground,
    zIndex: emphasis === 'faint' ? 0 : 1,
    label: null,
  };
}

export function relationshipLook(
  id: string,
  { curvature, arrow, loop }: RelationshipAttributes,
  { palette, focus, shown, selected, scale }: Appearance,
): Partial<EdgeDisplayData> & RelationshipEdgeAttributes {
  const edge = shown.get(id);
  if (!edge) return { hidden: true };
  const line = lineOf(edge);
  if (focus && !focus.relationships.has(id)) {
    return { color: palette.faintLine, size: 1, curvature, loop, arrow: false, line, zIndex: 0, hidden: false };
  }
  const size = (thicknessOf(edge) + (id === selected ? 1.5 : 0)) * scale;
  return { color: palette.families[edge.family], size, curvature, loop, arrow, line, zIndex: 1, hidden: false };
}

/** Disputed shows before doubtful: that a claim denies it says more than that one hedges it. */
function lineOf({ disputed, certain, hedged }: Edge): LineStyle {
  if (disputed) return 'dotted';
  return certain && !hedged ? 'solid' : 'dashed';
}

/** Pixels, by independent sources. */
function thicknessOf({ roots }: Edge): number {
  return Math.min(1.1 + 0.8 * (roots - 1), 4.3);
}
