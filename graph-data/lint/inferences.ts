import { isInferred } from '../schema/hedge.ts';
import { eachClaim, warningAt, type Records, type Rule } from './rule.ts';

/** What we inferred must not look like what a report says: a statement that admits it has the hedge that shows it. */
export const inferences: Rule = {
  id: 'inferences',
  *check(records: Records) {
    for (const { claim, report, path } of eachClaim(records)) {
      const said = /\binferred\b/.test(claim.statement);
      if (said === isInferred(claim.hedge)) continue;
      const [message, remedy] = said
        ? ['the statement says that something is inferred, and no hedge shows it', 'begin hedge with: inferred']
        : ['inferred, and the statement does not say what', 'say in the statement what is inferred'];
      yield warningAt(report, [...path, said ? 'statement' : 'hedge'], message, remedy);
    }
  },
};
