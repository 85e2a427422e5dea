import { parseEdtf, spanOf } from '../schema/edtf.ts';
import { eachClaim, errorAt, warningAt, type Records, type Rule } from './rule.ts';

const startOf = (text: string) => spanOf(parseEdtf(text)).first;
const endOf = (text: string) => spanOf(parseEdtf(text)).last;

/** Whether an interval has an end, and that was still to come. */
function endsAfter(text: string, published: string): boolean {
  const { end } = parseEdtf(text);
  return typeof end === 'object' && end.earliest > endOf(published);
}

/** Dates follow one another as they must: a report comes after what it tells, an end after its start. */
export const dates: Rule = {
  id: 'dates',
  *check(records: Records) {
    for (const entry of records.actors) {
      const { founded, dissolved } = entry.record;
      if (founded === undefined || dissolved === undefined) continue;
      if (startOf(founded) > endOf(dissolved)) {
        yield errorAt(
          entry,
          ['dissolved'],
          `${dissolved} is before it was founded, ${founded}`,
          'correct one of the two',
        );
      }
    }
    for (const entry of records.reports) {
      if (parseEdtf(entry.record.published).end !== undefined) {
        yield errorAt(entry, ['published'], `${entry.record.published} is an interval`, 'give the day, month or year');
      }
    }
    for (const { claim, report, path } of eachClaim(records)) {
      const { published } = report.record;
      for (const field of ['when', 'statusOn'] as const) {
        const text = claim[field];
        if (text === undefined) continue;
        const where = [...path, field];
        if (startOf(text) > endOf(published)) {
          yield errorAt(report, where, `${text} is after the report's date, ${published}`, 'correct one of the two');
        } else if (endsAfter(text, published)) {
          const message = `${text} ends after the report's date, ${published}, and is certain only up to that`;
          yield warningAt(report, where, message, 'correct one of the two, or leave the end open (..)');
        }
      }
    }
  },
};
