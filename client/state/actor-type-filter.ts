/** Types of actor as the filters leave them or take them out. */
import { ACTOR_CLASSES, isOneOf, type ActorClass } from '../../graph-data/schema/actor-types.ts';
import type { Filters } from './view.ts';

export type TypeFilter = Pick<Filters, 'actorType' | 'exceptActorType'>;

/** What an actor is told to be most exactly. */
export const classOf = ({ type, subtype }: { type: string; subtype?: string | undefined }): ActorClass =>
  (subtype ?? type) as ActorClass;

/** Whether the filters leave actors of the type. */
export function showsType({ actorType, exceptActorType }: TypeFilter, asked: ActorClass): boolean {
  const isAnyOf = (types: readonly ActorClass[]) => types.some((wide) => isOneOf(asked, wide));
  return (actorType.length === 0 || isAnyOf(actorType)) && !isAnyOf(exceptActorType);
}

/**
 * The filter that leaves some of the types that there are: told by those that it leaves or by those that it leaves out,
 * whichever are fewer.
 * @param there types of actors of the graph, the subtypes of organizations instead of these
 */
export function typeFilter(kept: ReadonlySet<ActorClass>, there: readonly ActorClass[]): TypeFilter {
  const left = spelled(there, (each) => kept.has(each));
  const leftOut = spelled(there, (each) => !kept.has(each));
  if (leftOut.length > left.length) return { actorType: left, exceptActorType: [] };
  return { actorType: [], exceptActorType: leftOut };
}

/** Those that fit, with organizations for all of their subtypes. */
function spelled(there: readonly ActorClass[], fits: (each: ActorClass) => boolean): ActorClass[] {
  const subtypes = there.filter((each) => isOneOf(each, 'organization'));
  const isWhole = subtypes.length > 0 && subtypes.every(fits);
  const fitting = there.filter((each) => fits(each) && !(isWhole && subtypes.includes(each)));
  return ACTOR_CLASSES.filter((each) => fitting.includes(each) || (isWhole && each === 'organization'));
}
