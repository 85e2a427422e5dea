import { LINE_WORDS } from '../../../graph-data/schema/doubt.ts';
import { isLapsed, standingInWords, statusInWords } from '../../../graph-data/schema/standing.ts';
import { useComparing } from '../../state/time-bar.ts';
import { useOnMap } from '../../state/use-on-map.ts';
import { thicknessWords } from '../../state/line-thickness.ts';
import { useHeaviest } from '../../state/use-look.ts';
import { useView } from '../../state/use-view.ts';
import { ActorKey } from './ActorKey.tsx';
import { BundleSample } from './BundleSample.tsx';
import { ChangeKey } from './ChangeKey.tsx';
import classes from './Legend.module.css';
import { LineSample } from '../parts/LineSample.tsx';

/** What lines and shapes mean. */
export function LegendKey() {
  const { map } = useView();
  const comparing = useComparing();
  const lapsed = useOnMap().relationships.find(isLapsed);
  const thickness = thicknessWords(useHeaviest());
  return (
    <>
      <ChangeKey />
      <h3 className={classes.title}>Lines</h3>
      <ul className={classes.key}>
        <li>
          <LineSample /> {LINE_WORDS.solid}
        </li>
        <li className={classes.wide}>
          <LineSample line="dashed" /> {LINE_WORDS.dashed}
        </li>
        <li>
          <LineSample line="dotted" width={2.4} /> {LINE_WORDS.dotted}
        </li>
        <li>
          <LineSample arrow /> one way
        </li>
        <li className={classes.wide}>
          <LineSample width={4} /> {thickness}
        </li>
        <li className={classes.wide}>
          <Mark>+</Mark> <Mark>−</Mark> for, against
        </li>
        {lapsed?.status !== undefined && (
          <li className={classes.wide}>
            <Mark>{`+ ${statusInWords(lapsed.status)}`}</Mark> {standingInWords(lapsed)}
          </li>
        )}
        {map.bundled && !comparing && (
          <>
            <li className={classes.wide}>
              <BundleSample mark="5 +/−" /> 5 relationships, for and against
            </li>
            <li className={classes.wide}>
              <BundleSample mark="5 ±" filled /> for and against at once
            </li>
          </>
        )}
      </ul>
      <ActorKey />
    </>
  );
}

function Mark({ children }: { children: string }) {
  return (
    <span className={classes.mark} aria-hidden>
      {children}
    </span>
  );
}
