import { parseEdtf, spanOf } from '../schema/edtf.ts';
import { eachClaim, errorAt, type Records, type Rule } from './rule.ts';

/** A claim about an event is dated so that both can be true at once. */
export const eventDates: Rule = {
  id: 'event-dates',
  *check(records: Records) {
    const events = new Map(records.events.map(({ record }) => [record.id, record.when]));
    for (const { claim, report, path } of eachClaim(records)) {
      const text = claim.event === undefined ? undefined : events.get(claim.event);
      if (text === undefined) continue;
      const [event, when] = [spanOf(parseEdtf(text)), spanOf(parseEdtf(claim.when))];
      if (when.first <= event.last && event.first <= when.last) continue;
      const message = `${claim.when} does not meet the date of the event ${claim.event}, ${text}`;
      yield errorAt(report, [...path, 'when'], message, 'correct the claim or the event');
    }
  },
};
