/** The independent sources of some claims, and why each claim goes back to its own; the server counts them likewise. */
import type { ClaimAnswer } from '../../server/contract/records.ts';
import type { CitedReport } from './cited-report.ts';

/**
 * Why a claim goes back to its source: it said so itself and is named as who did (`spoken`), others republished its report
 * (`republished`), it told what somebody unnamed had said (`unnamed`), or it speaks for itself (`published`).
 */
export type Reason = 'spoken' | 'republished' | 'unnamed' | 'published';

export interface Root {
  /** The actor, or the report where nobody is known to have published it. */
  id: string;
  claims: { claim: ClaimAnswer; reason: Reason }[];
}

/** Those with the most claims first. */
export function rootsOf(claims: readonly ClaimAnswer[], reports: readonly CitedReport[]): Root[] {
  const roots = new Map<string, Root>();
  for (const claim of claims) {
    const root = roots.get(claim.root) ?? { id: claim.root, claims: [] };
    const report = reports.find(({ id }) => id === claim.report);
    root.claims.push({ claim, reason: reasonOf(claim, report) });
    roots.set(claim.root, root);
  }
  return [...roots.values()].sort((a, b) => b.claims.length - a.claims.length);
}

function reasonOf({ attribution }: ClaimAnswer, report: CitedReport | undefined): Reason {
  if (attribution?.some(({ actor }) => actor !== undefined)) return 'spoken';
  if (report?.derivedFrom) return 'republished';
  return attribution ? 'unnamed' : 'published';
}
