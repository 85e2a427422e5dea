import { shorten } from './finding.ts';
import { eachClaim, errorAt, type Records, type Rule } from './rule.ts';

/** A paragraph that is cited is one that the report has. */
export const paragraphs: Rule = {
  id: 'paragraphs',
  *check(records: Records) {
    const counts = new Map(records.reports.map(({ record }) => [record.id, record.paragraphs]));
    const beyond = (report: string, numbers: readonly number[]) =>
      numbers.filter((number) => number > (counts.get(report) ?? Infinity));
    const message = (report: string, numbers: readonly number[]) =>
      `cites paragraph ${shorten(numbers.join(', '))} of ${report}, which has ${counts.get(report)}`;
    const remedy = "correct the number, or the report's count of paragraphs";
    for (const { claim, report, path } of eachClaim(records)) {
      const numbers = beyond(report.record.id, claim.paragraphs);
      if (numbers.length > 0)
        yield errorAt(report, [...path, 'paragraphs'], message(report.record.id, numbers), remedy);
    }
    for (const entry of records.events) {
      for (const [index, { report, paragraphs }] of (entry.record.casualties ?? []).entries()) {
        const numbers = beyond(report, paragraphs);
        if (numbers.length > 0) {
          yield errorAt(entry, ['casualties', index, 'paragraphs'], message(report, numbers), remedy);
        }
      }
    }
    for (const entry of records.reports) {
      const text = records.texts.get(entry.record.id);
      if (text && text.length !== entry.record.paragraphs) {
        const counted = `is ${entry.record.paragraphs}, but the text at hand has ${text.length}`;
        yield errorAt(entry, ['paragraphs'], counted, 'correct the count');
      }
    }
  },
};
