import { foldName } from '../../graph-data/schema/fold.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import { matchedText, type MatchedText, type TextField } from './matched-text.ts';
import { rankTexts } from './rank-names.ts';
import { TermCollector } from './term-collector.ts';

/** A record that was found. */
export interface TextMatch<T> {
  record: T;
  matched: MatchedText;
}

/** Finds records by the words in them. */
export interface TextIndex<T> {
  /** The best matches: each has every word, its beginning or its like, in whichever of its fields. */
  search(text: string, limit: number): TextMatch<T>[];
}

/** No text is looked through for more words. */
const MOST_WORDS = 12;

/** Keeps none of the records; the fields of those found are asked for again. */
export function buildTextIndex<T>(records: Sequence<T>, fieldsOf: (record: T) => TextField[]): TextIndex<T> {
  const terms = new TermCollector();
  const wordCount = new Uint8Array(records.length);
  let index = 0;
  let all = 0;
  for (const record of records) {
    const own = new Set(fieldsOf(record).flatMap(({ text }) => foldName(text).split(' ')));
    own.delete('');
    for (const word of own) terms.add(word, index);
    wordCount[index] = Math.min(own.size, 255);
    all += own.size;
    index += 1;
  }
  const indexed = { words: terms.finish(), wordCount, averageWords: Math.max(1, all / Math.max(1, records.length)) };
  return {
    search(text, limit) {
      const words = [...new Set(foldName(text).split(' '))].slice(0, MOST_WORDS);
      if (words[0] === '') return [];
      return rankTexts(indexed, words, limit).map((place) => {
        const record = records.at(place)!;
        return { record, matched: matchedText(fieldsOf(record), words) };
      });
    },
  };
}
