import { useMemo } from 'react';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { Bucket } from '../../state/time-window.ts';
import classes from './TimeBar.module.css';

/** The height that bars are drawn at; the picture is stretched to its place. */
const HEIGHT = 100;
/** So much is seen even of one claim beside thousands. */
const LEAST = 4;
/** The part of a bucket's width that its bar takes. */
const WIDTH = 0.8;

/** One bar a bucket: what is certain solid from the ground, what is only possible light upon it under a broken line. */
export function TimeBars({ buckets }: { buckets: readonly Bucket[] }) {
  const { certain, possible, tops, words } = useMemo(() => drawBars(buckets), [buckets]);
  return (
    <svg
      className={classes.bars}
      viewBox={`0 0 ${buckets.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <path className={classes.possible} d={possible} />
      <path className={classes.certain} d={certain} />
      <path className={classes.top} d={tops} />
    </svg>
  );
}

function drawBars(buckets: readonly Bucket[]) {
  const most = Math.max(1, ...buckets.map(({ certain, possible }) => certain + possible));
  const [certain, possible, tops]: string[][] = [[], [], []];
  for (const [index, bucket] of buckets.entries()) {
    const left = index + (1 - WIDTH) / 2;
    const solid = HEIGHT - heightOf(bucket.certain, most);
    const light = solid - heightOf(bucket.possible, most);
    if (bucket.certain > 0) certain!.push(`M${left} ${HEIGHT}V${solid}h${WIDTH}V${HEIGHT}z`);
    if (bucket.possible === 0) continue;
    possible!.push(`M${left} ${solid}V${light}h${WIDTH}V${solid}z`);
    tops!.push(`M${left} ${light}h${WIDTH}`);
  }
  return { certain: certain!.join(''), possible: possible!.join(''), tops: tops!.join(''), words: inWords(buckets) };
}

const heightOf = (claims: number, most: number) => (claims === 0 ? 0 : LEAST + ((HEIGHT - 2 * LEAST) * claims) / most);

function inWords(buckets: readonly Bucket[]): string {
  const highest = buckets.reduce((best, bucket) => (bucket.certain > best.certain ? bucket : best));
  const [from, to] = [describeDate(buckets[0]!.from), describeDate(buckets.at(-1)!.to)];
  return `Claims from ${from} to ${to}; most are certain of ${describeDate(highest.from)}: ${highest.certain}`;
}
