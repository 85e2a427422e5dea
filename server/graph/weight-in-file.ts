import type { Claim } from '../../graph-data/schema/claim.ts';

/** What a file calls the weight of an edge: `weight`, or, where its owner said which column it is, `weight (sum)`. */
const WEIGHT = /^weight(?: \(.*\))?$/i;

/**
 * What an imported file gives a relationship as its weight: the sum over its edges, as Gephi has it. An edge that holds at
 * several times counts once. Undefined where the file gives none, or more than numbers can hold; no report that people coded does.
 */
export function weightInFile(claims: readonly Claim[]): number | undefined {
  const weights = new Map<string, number>();
  for (const { report, element, stance, qualifiers } of claims) {
    if (element === undefined || qualifiers === undefined || stance === 'denies') continue;
    const name = Object.keys(qualifiers).find((key) => WEIGHT.test(key));
    const weight = name === undefined ? NaN : Number(qualifiers[name]!.trim() || NaN);
    if (Number.isFinite(weight)) weights.set(`${report} ${element}`, weight);
  }
  if (weights.size === 0) return undefined;
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  // What is greater than any number can be is no answer.
  return Number.isFinite(sum) ? sum : undefined;
}
