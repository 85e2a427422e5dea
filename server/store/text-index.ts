import { foldName } from '../../graph-data/schema/fold.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import { visitEach, type Steps } from '../graph/turns.ts';
import { matchedText, type MatchedText, type TextField } from './matched-text.ts';
import { TextPacker, unpackTexts, type PackedTexts } from './packed-texts.ts';
import { rankTexts } from './rank-names.ts';
import { TermCollector } from './term-collector.ts';
import { TermTable, type TermColumns } from './term-table.ts';

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

/** Where words stand in numbered texts; in columns, so that another thread can find out. */
export interface TextTables {
  readonly words: TermColumns;
  /** Per text: how many different words it has, of which more than 255 count as 255. */
  readonly wordCount: Uint8Array;
  readonly averageWords: number;
}

/** Takes down what is written in records, with a step after every few. */
export function* packRecords<T>(records: Sequence<T>, fieldsOf: (record: T) => TextField[]): Steps<PackedTexts> {
  const texts = new TextPacker();
  const add = (record: T) =>
    texts.add(
      fieldsOf(record)
        .map(({ text }) => text)
        .join('\n'),
    );
  yield* visitEach(records, add);
  return texts.finish();
}

export function indexTexts(texts: PackedTexts): TextTables {
  const terms = new TermCollector();
  const wordCount = new Uint8Array(texts.lengths.length);
  let [index, all] = [0, 0];
  for (const text of unpackTexts(texts)) {
    const own = new Set(foldName(text).split(' '));
    own.delete('');
    for (const word of own) terms.add(word, index);
    wordCount[index] = Math.min(own.size, 255);
    all += own.size;
    index += 1;
  }
  return { words: terms.finish(), wordCount, averageWords: Math.max(1, all / Math.max(1, index)) };
}

/** @param tables made of what is written in these records; one that is found is asked for its fields again */
export function textIndexOf<T>(
  records: Sequence<T>,
  fieldsOf: (record: T) => TextField[],
  tables: TextTables,
): TextIndex<T> {
  const indexed = { ...tables, words: new TermTable(tables.words) };
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
