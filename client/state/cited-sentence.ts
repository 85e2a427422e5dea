/** Finds the numbers of citations in a sentence: `A attacked B (2017) [1, 2].` */
const NUMBERS = /\s*\[(\d+(?:, \d+)*)\]/g;

/** A stretch of words, and the numbers of the citations that follow it. */
export interface CitedPart {
  words: string;
  citations: number[];
}

/** @param known the numbers of the citations there are; other numbers in brackets are a part of the words */
export function citedParts(sentence: string, known: ReadonlySet<number>): CitedPart[] {
  const parts: CitedPart[] = [];
  let begin = 0;
  for (const match of sentence.matchAll(NUMBERS)) {
    const citations = match[1]!.split(', ').map(Number);
    if (!citations.every((number) => known.has(number))) continue;
    parts.push({ words: sentence.slice(begin, match.index), citations });
    begin = match.index + match[0].length;
  }
  if (begin < sentence.length) parts.push({ words: sentence.slice(begin), citations: [] });
  return parts;
}
