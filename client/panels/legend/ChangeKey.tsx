import { timesOf } from '../../state/compared-times.ts';
import { groupWords } from '../../state/time-change-words.ts';
import { useView } from '../../state/use-view.ts';
import { ChangeMarkSample } from './ChangeMarkSample.tsx';
import classes from './Legend.module.css';
import { LineSample } from '../parts/LineSample.tsx';

/** What the marks on lines mean while two times are compared. */
export function ChangeKey() {
  const view = useView();
  const times = timesOf(view);
  if (!times) return null;
  const nameOf = (change: 'began' | 'ended') =>
    groupWords(change, times.ordered).name.replace(/^./, (letter) => letter.toLowerCase());
  return (
    <>
      <h3 className={classes.title}>From A to B</h3>
      <ul className={classes.key}>
        <li>
          <ChangeMarkSample change="began" certain /> {nameOf('began')}
        </li>
        <li>
          <ChangeMarkSample change="ended" certain /> {nameOf('ended')}
        </li>
        <li>
          <ChangeMarkSample change="flipped" certain /> flipped
        </li>
        <li>
          <ChangeMarkSample change="began" certain={false} /> only possibly
        </li>
        {!view.apart && (
          <>
            <li>
              <LineSample /> in both
            </li>
            <li>
              <LineSample line="dashed" width={1} colour="var(--unsettled)" /> not settled
            </li>
          </>
        )}
      </ul>
    </>
  );
}
