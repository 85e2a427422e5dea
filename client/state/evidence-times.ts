/** When a relationship held, how its status went and when its reports were published, as stretches of time. */
import { BEGINNING, FOREVER, type Day } from '../../graph-data/schema/day.ts';
import { parseEdtf, spanOf } from '../../graph-data/schema/edtf.ts';
import type { ClaimAnswer, Period } from '../../server/contract/records.ts';
import { timeOf } from './dates.ts';
import { DAY, type Stretch } from './time-scale.ts';

/** From the latest start to the end of the earliest end; none where no day is certain. */
export function certainStretches(periods: readonly Period[]): Stretch[] {
  return periods
    .map(({ latestStart, earliestEnd }): Stretch => [timeOf(latestStart, Infinity), endOf(earliestEnd, -Infinity)])
    .filter(([from, to]) => from < to);
}

/** From the earliest start to the end of the latest end. */
export const possibleStretches = (periods: readonly Period[]): Stretch[] =>
  periods.map(({ earliestStart, latestEnd }) => [timeOf(earliestStart, -Infinity), endOf(latestEnd, Infinity)]);

const endOf = (day: string | null, none: number) => timeOf(day, none) + DAY;

/** Every day that a date in EDTF can mean. */
export function stretchOfDate(text: string): Stretch {
  const { first, last } = spanOf(parseEdtf(text));
  return [milliseconds(first), milliseconds(last) + DAY];
}

const milliseconds = (day: Day) => (day === BEGINNING ? -Infinity : day === FOREVER ? Infinity : day * DAY);

/** How a deal stood, according to some claims. */
export interface StatusStep {
  status: string;
  /** EDTF: since when it stood so, or else when the claims say that it held. */
  when: string;
  /** Whether `when` is the date of the status itself. */
  own: boolean;
  claims: ClaimAnswer[];
}

/** The statuses that claims assert, in their order in time; what several claims say alike is one step. */
export function statusSteps(claims: readonly ClaimAnswer[]): StatusStep[] {
  const steps = new Map<string, StatusStep>();
  for (const claim of claims) {
    const { status, statusOn, stance } = claim;
    if (status === undefined || stance === 'denies') continue;
    const when = statusOn ?? claim.when;
    const key = `${status} ${when} ${statusOn !== undefined}`;
    const step = steps.get(key) ?? { status, when, own: statusOn !== undefined, claims: [] };
    step.claims.push(claim);
    steps.set(key, step);
  }
  return [...steps.values()].sort((a, b) => orderOf(a) - orderOf(b));
}

/** By when each can have begun; of what has no known beginning, by when it had. */
function orderOf({ when }: StatusStep): number {
  const [from, to] = stretchOfDate(when);
  return from === -Infinity ? to : from;
}
