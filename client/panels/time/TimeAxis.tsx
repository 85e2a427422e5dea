import { useElementSize } from '@mantine/hooks';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { TimelineAnswer } from '../../../server/contract/answers.ts';
import type { Bucket } from '../../state/time-window.ts';
import classes from './TimeBar.module.css';

/** Pixels that a label wants. */
const ROOM = { year: 42, month: 64 };
/** Every how many buckets one is labelled; years and months have round numbers of their own. */
const ROUND = { year: [1, 2, 5, 10, 20, 50, 100], month: [1, 2, 3, 6, 12, 24] };

/** As many of the buckets' names as there is room for. */
export function TimeAxis({ unit, buckets }: { unit: TimelineAnswer['unit']; buckets: readonly Bucket[] }) {
  const { ref, width } = useElementSize();
  const key = unit === 'month' ? 'month' : 'year';
  const every = ROUND[key].find((step) => (width / buckets.length) * step >= ROOM[key]) ?? buckets.length;
  // Labels fall on round years and on the first months of years, wherever the axis begins.
  const numberOf = ({ from }: Bucket, index: number) =>
    unit === 'month' ? Number(from.slice(-2)) - 1 : unit === 'year' ? Number(from.replace('Y', '')) : index;
  return (
    <div ref={ref} className={classes.axis} aria-hidden>
      {width > 0 &&
        buckets.map((bucket, index) =>
          numberOf(bucket, index) % every === 0 ? (
            <span key={bucket.from} style={{ left: `${(100 * (index + 0.5)) / buckets.length}%` }}>
              {unit === 'month' ? describeDate(bucket.from).replace(/^(\w{3})\w*/, '$1') : describeDate(bucket.from)}
            </span>
          ) : null,
        )}
    </div>
  );
}
