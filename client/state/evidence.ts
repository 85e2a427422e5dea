/** Which reports the map rests on. */
import type { ReportAnswer } from '../../server/contract/records.ts';
import type { Filters } from './view.ts';

/** A list with an item taken in or out; over to the other where `on` does not say which. */
export function toggled(list: readonly string[], item: string, on = !list.includes(item)): string[] {
  const others = list.filter((each) => each !== item);
  return on ? [...others, item] : others;
}

/** Whether some reports are left out, by name or by their publisher, or because others alone are counted. */
export const leavesEvidenceOut = ({ report, exceptReport, exceptPublisher }: Filters): boolean =>
  report.length + exceptReport.length + exceptPublisher.length > 0;

/** The filters without those about reports. */
export const withoutEvidence = (filters: Filters): Filters => ({
  ...filters,
  ...{ report: [], exceptReport: [], exceptPublisher: [] },
});

/**
 * Who published some reports, or the text that one of them repeats, and how many claims were read from it; the most first.
 * Who leaves a publisher out leaves out what others republish of it, too.
 */
export function publishersOf(reports: readonly ReportAnswer[]): { id: string; claims: number }[] {
  const claimsOf = new Map<string, number>();
  for (const { publisher, derivedFrom, claims } of reports) {
    for (const id of new Set([publisher, derivedFrom?.publisher])) {
      if (id !== undefined) claimsOf.set(id, (claimsOf.get(id) ?? 0) + claims);
    }
  }
  return [...claimsOf].map(([id, claims]) => ({ id, claims })).sort((a, b) => b.claims - a.claims);
}
