/**
 * A claim's hedge: the report's own word of doubt, or the coder's `inferred` where one end or the kind is not said but
 * concluded from what is; `inferred; likely` where it is both. What we concluded is never shown as a report's word.
 */
const HEDGE = /^inferred(?:; (?<word>.+))?$/;

/** Whether whoever coded the claim inferred part of it. */
export const isInferred = (hedge: string | undefined): boolean => hedge !== undefined && HEDGE.test(hedge);

/** The report's own word of doubt, if it has one. */
export function wordOfDoubt(hedge: string | undefined): string | undefined {
  const inferred = hedge === undefined ? null : HEDGE.exec(hedge);
  return inferred ? inferred.groups!.word : hedge;
}

/** `inferred` and the report's own word, whichever there is. */
export const doubtsIn = (hedge: string | undefined): string[] =>
  [isInferred(hedge) ? 'inferred' : undefined, wordOfDoubt(hedge)].filter((doubt) => doubt !== undefined);

/** `inferred`, `“likely”`, or both; the report's word in quotation marks, ours without. */
export function hedgeInWords(hedge: string): string {
  const word = wordOfDoubt(hedge);
  return [...(isInferred(hedge) ? ['inferred'] : []), ...(word === undefined ? [] : [`“${word}”`])].join('; ');
}
