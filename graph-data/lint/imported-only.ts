import { eachClaim, errorAt, type Records, type Rule } from './rule.ts';

/** What imported graph files need and a dataset that people code does not: everything in it has a publisher and a type. */
export const importedOnly: Rule = {
  id: 'imported-only',
  *check(records: Records) {
    for (const entry of records.actors) {
      const { type, attributes } = entry.record;
      if (type === 'other') {
        yield errorAt(entry, ['type'], 'is other, which is for imported graphs alone', 'say what the actor is');
      }
      if (attributes) {
        yield errorAt(entry, ['attributes'], 'are for imported graphs alone', 'say it in the summary or as a claim');
      }
    }
    for (const entry of records.reports) {
      const { publisher, file } = entry.record;
      if (publisher === undefined) {
        yield errorAt(entry, ['publisher'], 'is missing', 'name the actor that published the report');
      }
      if (file) yield errorAt(entry, ['file'], 'is for imported graphs alone', 'take it out');
    }
    for (const { claim, report, path } of eachClaim(records)) {
      if (claim.element === undefined) continue;
      yield errorAt(report, [...path, 'element'], 'is for imported graphs alone', 'cite paragraphs');
    }
  },
};
