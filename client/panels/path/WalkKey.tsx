import { useShownPaths } from '../../state/comparison.ts';
import { overMap } from '../../state/over-map.ts';
import { useInsets, useLow } from '../../state/room.ts';
import classes from './Comparison.module.css';
import { WalkSample } from './WalkSample.tsx';

/** Which halo on the map is which of two compared paths. */
export function WalkKey() {
  const { b, indexes } = useShownPaths();
  const { left, top } = useInsets();
  const low = useLow();
  // In a low window the letters in the sheet must do.
  if (!b || low) return null;
  return (
    <ul ref={overMap} className={classes.key} style={{ left: left + 12, top }} aria-label="Paths on the map">
      {indexes.map((index, at) => (
        <li key={index}>
          <WalkSample walk={at === 0 ? 'a' : 'b'} /> {at === 0 ? 'A' : 'B'}: path {index! + 1}
        </li>
      ))}
    </ul>
  );
}
