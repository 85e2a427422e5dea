import type { PathsAnswer } from '../../../server/contract/paths.ts';
import { useWaysOut } from './use-ways-out.ts';
import classes from '../parts/panels.module.css';
import paths from './PathPanel.module.css';
import { WayButtons } from './WayButtons.tsx';

/** Says that there is no path and how far each side gets, and offers to relax whatever may stand in the way. */
export function NoPath({ answer: { from, to, truncated, truncatedBecause, reach } }: { answer: PathsAnswer }) {
  const ways = useWaysOut(reach?.hops);
  const isCertain = reach?.ruledOut === true && !truncated;
  return (
    <div className={`${classes.problem} ${paths.answer}`} role="status">
      <strong>
        No path was found from {from.name} to {to.name}
      </strong>
      {reach && <p className={classes.quiet}>{reach.explanation}</p>}
      {truncated && <p className={classes.quiet}>{truncatedBecause ?? 'The search was cut short.'}</p>}
      {isCertain && ways.length === 0 && (
        <p className={classes.quiet}>None of the reports read connects the two, over however many others.</p>
      )}
      <WayButtons ways={ways} />
    </div>
  );
}
