import { eachClaim, errorAt, type Records, type Rule } from './rule.ts';

/** A claim of a symmetric kind has the smaller id as its subject, so that A with B and B with A are one relationship. */
export const symmetricOrder: Rule = {
  id: 'symmetric-order',
  *check(records: Records) {
    const symmetric = new Set(records.kinds.filter((kind) => kind.symmetric).map((kind) => kind.id));
    for (const { claim, report, path } of eachClaim(records)) {
      if (!symmetric.has(claim.kind) || claim.subject <= claim.object) continue;
      const message = `${claim.subject} comes after ${claim.object}, and ${claim.kind} is symmetric`;
      yield errorAt(report, [...path, 'subject'], message, 'swap subject and object');
    }
  },
};
