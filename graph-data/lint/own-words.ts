import { foldName } from '../schema/fold.ts';
import { shorten, type Entry, type FieldPath } from './finding.ts';
import { eachClaim, errorAt, type Records, type Rule } from './rule.ts';

/** How many words in a row make a sentence the report's own. */
const RUN = 8;

/** What is written is in our own words: no run of eight words of a report's text, where the text is at hand. */
export const ownWords: Rule = {
  id: 'own-words',
  *check(records: Records) {
    const runs = new Map<string, string>();
    for (const [report, paragraphs] of records.texts) {
      for (const paragraph of paragraphs) for (const run of runsOf(paragraph)) runs.set(run, report);
    }
    if (runs.size === 0) return;
    for (const { entry, path, text } of eachText(records)) {
      const run = runsOf(text).find((words) => runs.has(words));
      if (run === undefined) continue;
      yield errorAt(entry, path, `repeats "${shorten(run, 120)}" of ${runs.get(run)}`, 'say it in other words');
    }
  },
};

function runsOf(text: string): string[] {
  const words = foldName(text).split(' ');
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

function* eachText(records: Records): Iterable<{ entry: Entry<unknown>; path: FieldPath; text: string }> {
  for (const entry of records.actors) yield { entry, path: ['summary'], text: entry.record.summary };
  for (const entry of records.events) {
    yield { entry, path: ['name'], text: entry.record.name };
    yield { entry, path: ['means'], text: entry.record.means ?? '' };
  }
  for (const entry of records.reports) {
    yield { entry, path: ['publishedNote'], text: entry.record.publishedNote ?? '' };
    yield { entry, path: ['derivedFrom', 'basis'], text: entry.record.derivedFrom?.basis ?? '' };
  }
  for (const { claim, report: entry, path } of eachClaim(records)) {
    yield { entry, path: [...path, 'statement'], text: claim.statement };
    for (const [key, text] of Object.entries(claim.qualifiers ?? {})) {
      yield { entry, path: [...path, 'qualifiers', key], text };
    }
    for (const [index, { description = '' }] of (claim.attribution ?? []).entries()) {
      yield { entry, path: [...path, 'attribution', index, 'description'], text: description };
    }
  }
}
