/**
 * How Sigma is told what things look like. While something is looked at, the programs make all the rest faint by themselves:
 * so only what is looked at is told to be lit, everything else looks as it does while nothing is, and pointing at another
 * thing changes little.
 */
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { ActorNodeAttributes } from './actor-program/actor-program.ts';
import { actorLook, emphasisOf, relationshipLook, type Appearance } from './appearance.ts';
import { drawnBundle } from './bundles.ts';
import type { ActorAttributes, RelationshipAttributes } from './draw-graph.ts';
import type { RelationshipEdgeAttributes } from './edge-program/line-style.ts';

const withoutFocus = new WeakMap<Appearance, Appearance>();

/** The appearance as it is while nothing is looked at more than the rest. */
function unfocused(appearance: Appearance): Appearance {
  const known = withoutFocus.get(appearance) ?? { ...appearance, focus: null };
  withoutFocus.set(appearance, known);
  return known;
}

export function drawnActor(
  id: string,
  attributes: ActorAttributes,
  appearance: Appearance,
): Partial<NodeDisplayData> & ActorNodeAttributes {
  const lit = appearance.focus !== null && emphasisOf(id, appearance) !== 'faint';
  return { ...actorLook(id, attributes, lit ? appearance : unfocused(appearance)), lit };
}

export function drawnRelationship(
  id: string,
  attributes: RelationshipAttributes,
  appearance: Appearance,
): Partial<EdgeDisplayData> & RelationshipEdgeAttributes {
  const { focus } = appearance;
  const edges = drawnBundle(id, appearance)?.edges ?? [{ id }];
  const lit = focus !== null && edges.some((each) => focus.relationships.has(each.id));
  return { ...relationshipLook(id, attributes, lit ? appearance : unfocused(appearance)), lit };
}
