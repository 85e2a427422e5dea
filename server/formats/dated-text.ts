import type { Claim } from '../../graph-data/schema/claim.ts';
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { isInferred, wordOfDoubt } from '../../graph-data/schema/hedge.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import { remember } from './remember.ts';

const WORDS: Readonly<Record<Kind['aspect'], (when: string) => string>> = {
  state: remember((when: string) => describeDate(when)),
  event: remember((when: string) => describeDate(when, true)),
};

/** `Dated: about 2014. The report's own word: alleged.`, for formats with no place for a vague date and for a doubt. */
export function datedText({ when, hedge }: Claim, { aspect }: Kind): string {
  const word = wordOfDoubt(hedge);
  return [
    `Dated: ${WORDS[aspect](when)}.`,
    ...(isInferred(hedge) ? ['Inferred by the coder.'] : []),
    ...(word === undefined ? [] : [`The report's own word: ${word}.`]),
  ].join(' ');
}
