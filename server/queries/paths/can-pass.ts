import type { PathQuestion } from './question.ts';

/**
 * Whether a simple walk may pass an actor by way of which it has to go. Each way to and from it is a shortest walk around
 * some actors. False is certain. True is so for one such actor where directions do not matter and hops are not limited
 * (Menger's theorem); else walks that turn out not to be there cost what looking for them costs.
 */
export function canPass(
  { from, to, maxHops }: PathQuestion,
  actor: number,
  way: (from: number, to: number, around: readonly number[]) => readonly number[] | undefined,
): boolean {
  const before = way(from, actor, [to]);
  const after = before && way(actor, to, [from]);
  if (!after || before.length + after.length - 2 > maxHops) return false;
  // Whom both would pass, one has to go around.
  const shared = after.slice(1, -1).filter((other) => before.includes(other));
  return shared.every((other) => way(from, actor, [to, other]) ?? way(actor, to, [from, other]));
}
