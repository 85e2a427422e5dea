/**
 * The two ratings of the Admiralty system (NATO AJP-2.1): of a source, and of what it says; and the confidence that
 * follows from the two.
 */
export const RELIABILITY = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const;
export type Reliability = keyof typeof RELIABILITY;

/** The letter in words, as what is said of the source: "fairly reliable source". */
export const sourceInWords = (reliability: Reliability): string =>
  reliability === 'F' ? `source whose ${RELIABILITY.F}` : `${RELIABILITY[reliability]} source`;

export const CREDIBILITY = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
} as const;
export type Credibility = keyof typeof CREDIBILITY;

/** STIX 2.1, appendix A, gives these values to the credibilities 1-6; the reliabilities A-F are given the same. */
const SCALE = [90, 70, 50, 30, 10, 0] as const;

/**
 * How far a claim can be relied on, 0-100: the lower of its report's reliability and its own credibility, since a claim
 * is no better than who says it and no better than how likely it is. What cannot be judged counts 0.
 */
export function confidenceOf(reliability: Reliability, credibility: Credibility): number {
  return Math.min(SCALE['ABCDEF'.indexOf(reliability)]!, SCALE[credibility - 1]!);
}
