/** Which reports the map rests on. */
import type { Filters } from './view.ts';

/** A list with an item taken in or out; over to the other where `on` does not say which. */
export function toggled(list: readonly string[], item: string, on = !list.includes(item)): string[] {
  const others = list.filter((each) => each !== item);
  return on ? [...others, item] : others;
}

/** Whether some reports are left out, by name or by their publisher, or because others alone are counted. */
export const leavesEvidenceOut = ({ report, exceptReport, exceptPublisher }: Filters): boolean =>
  report.length + exceptReport.length + exceptPublisher.length > 0;
