import type { ClaimCodes } from '../../graph-data/schema/claim-codes.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import { int32Column, uint16Column, uint8Column } from './columns.ts';
import { visitEach, type Steps } from './turns.ts';

/** Puts the claims of a dataset into columns. */
export function* codeClaims({ actors, kinds, reports, claims }: Dataset): Steps<ClaimCodes> {
  const [actorIndex, kindIndex, reportIndex] = [indexOf(actors), indexOf(kinds), indexOf(reports)];
  const [dates, roots] = [new Dictionary(), new Dictionary()];
  const column = () => int32Column(claims.length);
  const codes = {
    ...{ subject: column(), object: column(), report: column(), when: column(), root: column() },
    kind: uint16Column(claims.length),
    credibility: uint8Column(claims.length),
    denies: uint8Column(claims.length),
    hedged: uint8Column(claims.length),
  };
  yield* visitEach(claims, (claim, row) => {
    const report = reportIndex.get(claim.report)!;
    codes.subject[row] = actorIndex.get(claim.subject)!;
    codes.object[row] = actorIndex.get(claim.object)!;
    codes.kind[row] = kindIndex.get(claim.kind)!;
    codes.report[row] = report;
    codes.when[row] = dates.codeOf(claim.when);
    codes.credibility[row] = claim.credibility;
    codes.denies[row] = claim.stance === 'denies' ? 1 : 0;
    codes.hedged[row] = claim.hedge === undefined ? 0 : 1;
    codes.root[row] = roots.codeOf(rootOf(claim, reports[report]!));
  });
  return { ...codes, dates: dates.values, roots: roots.values };
}

/** Where each record stands. */
export function indexOf(records: Iterable<{ id: string }>): Map<string, number> {
  const index = new Map<string, number>();
  for (const { id } of records) index.set(id, index.size);
  return index;
}

class Dictionary {
  readonly values: string[] = [];
  private readonly codes = new Map<string, number>();

  codeOf(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    this.codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/**
 * The independent source that a claim goes back to: the first named voice of its attribution, or else whoever published
 * the report first, or the report itself where nobody is known to have. Unnamed voices cannot be told apart from one
 * another, so they count as their publisher.
 */
export function rootOf(claim: Claim, report: Report): string {
  const named = claim.attribution?.find((voice) => voice.actor !== undefined);
  return named?.actor ?? report.derivedFrom?.publisher ?? report.publisher ?? report.id;
}
