import type { ClaimAnswer } from '../../server/contract/records.ts';

/** The actors whom claims about an event say something of, once each; who is named only in a denial is none of them. */
export function involvedIn(claims: readonly Pick<ClaimAnswer, 'subject' | 'object' | 'stance'>[]): string[] {
  const asserting = claims.filter(({ stance }) => stance === 'asserts');
  return [...new Set(asserting.flatMap(({ subject, object }) => [subject, object]))];
}
