import { eachClaim, warningAt, type Records, type Rule } from './rule.ts';

/** A report says a thing once: claims alike in everything but their words are likely one claim. */
export const repeats: Rule = {
  id: 'repeats',
  *check(records: Records) {
    const seen = new Map<string, string>();
    for (const { claim, report, path } of eachClaim(records)) {
      const { subject, kind, object, when, stance, event = '', paragraphs } = claim;
      const key = [report.record.id, subject, kind, object, when, stance, event, paragraphs.join()].join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, claim.id);
      else yield warningAt(report, [...path, 'id'], `says the same as ${first}`, 'unite the two, or tell them apart');
    }
  },
};
