import { foldName } from '../../graph-data/schema/fold.ts';
import { editDistance } from './edit-distance.ts';
import { editsAllowed } from './rank-names.ts';

/** Something of a record that a search looks through. */
export interface TextField {
  /** Which: `title`. */
  field: string;
  text: string;
}

/** Where a text has what was searched for: from `start` to before `end`, in UTF-16 code units. */
export interface Mark {
  start: number;
  end: number;
}

/** The field by which a record was found, or the part of it around what matched. */
export interface MatchedText extends TextField {
  marks: Mark[];
}

/** A longer text is cut to about this many characters. */
const LONGEST = 160;
/** What is kept of it before the first match. */
const BEFORE = 40;

/** As `foldName` splits a text, but with the places in the text; a quotation mark is no part of the first word in it. */
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[ʿʾ‘’'`´ʼ](?=[\p{L}\p{M}\p{N}]))*/gu;

/** The field that has most of the words; of several such the first. */
export function matchedText(fields: readonly TextField[], words: readonly string[]): MatchedText {
  let best: MatchedText = { ...fields[0]!, marks: [] };
  let most = 0;
  for (const field of fields) {
    const { marks, count } = findWords(field.text, words);
    if (count > most) [best, most] = [{ ...field, marks }, count];
    if (most === words.length) break;
  }
  return excerptOf(best);
}

/** Where the text has the words, or at least their like. */
export const marksIn = (text: string, words: readonly string[]): Mark[] => findWords(text, words).marks;

/** The same, and how many of the words it has, those that are only alike counting half. */
function findWords(text: string, words: readonly string[]): { marks: Mark[]; count: number } {
  const tokens = Array.from(text.matchAll(WORD), ({ 0: token, index }) => ({ token, index, folded: foldName(token) }));
  const marks: Mark[] = [];
  let count = 0;
  for (const word of words) {
    const begun = tokens.filter(({ folded }) => folded.startsWith(word));
    const alike = begun.length > 0 ? [] : tokens.filter(({ folded }) => isAlike(folded, word));
    for (const { token, index } of begun) marks.push({ start: index, end: index + lengthOf(token, word) });
    for (const { token, index } of alike) marks.push({ start: index, end: index + token.length });
    count += begun.length > 0 ? 1 : alike.length > 0 ? 0.5 : 0;
  }
  return { marks: united(marks), count };
}

/** How much of a token, as it is written, makes the beginning that was searched for: what more makes is never shorter. */
function lengthOf(token: string, word: string): number {
  let [low, high] = [1, token.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (foldName(token.slice(0, middle)).length >= word.length) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isAlike(folded: string, word: string): boolean {
  const edits = editsAllowed(word);
  return edits > 0 && editDistance(partOf(folded), partOf(word), edits) <= edits;
}

const partOf = (text: string) => {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return { units, start: 0, end: units.length };
};

/** In order, and none within another. */
function united(marks: Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const { start, end } of marks.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}

/** A long text cut at spaces, with an ellipsis where something is left out. */
function excerptOf(matched: MatchedText): MatchedText {
  const { text, marks } = matched;
  if (text.length <= LONGEST) return matched;
  const wanted = Math.max(0, (marks[0]?.start ?? 0) - BEFORE);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const lastSpace = text.lastIndexOf(' ', start + LONGEST);
  const end = start + LONGEST >= text.length ? text.length : lastSpace > start ? lastSpace : start + LONGEST;
  const [head, tail] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = head.length - start;
  return {
    ...matched,
    text: head + text.slice(start, end) + tail,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}
