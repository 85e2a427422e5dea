import { sharesOf, useShownPaths, type Shares } from '../../state/comparison.ts';
import { directoryOf, type Directory } from '../../state/names.ts';
import { usePaths } from '../../state/path-queries.ts';
import { useView } from '../../state/use-view.ts';
import { count } from '../../../graph-data/schema/words.ts';
import { ComparedFacts } from './ComparedFacts.tsx';
import { ComparedPath } from './ComparedPath.tsx';
import { ComparedText } from './ComparedText.tsx';
import classes from './Comparison.module.css';

/** Two paths beside each other, what they share and where they differ. */
export function Comparison() {
  const { path, filters } = useView();
  const { data } = usePaths(path, filters);
  const { a, b, indexes } = useShownPaths();
  if (!data || !a || !b) return null;
  const directory = directoryOf(data.actors);
  const shares = sharesOf(a, b);
  return (
    <div className={classes.comparison}>
      <p>{shareWords(shares, directory)}</p>
      <div className={classes.columns}>
        <ComparedPath walk="a" number={indexes[0] + 1} path={a} shares={shares} directory={directory} />
        <ComparedPath walk="b" number={indexes[1]! + 1} path={b} shares={shares} directory={directory} />
      </div>
      <ComparedFacts a={a} b={b} directory={directory} />
      <div className={classes.columns}>
        <ComparedText path={a} />
        <ComparedText path={b} />
      </div>
    </div>
  );
}

function shareWords({ hops, actors }: Shares, directory: Directory): string {
  const passing =
    actors.size > 0
      ? `Both pass ${[...actors].map((id) => directory(id).label).join(', ')}`
      : 'They meet nowhere between the ends';
  return `${passing}; they share ${hops.size === 0 ? 'no hop' : count(hops.size, 'hop')}.`;
}
