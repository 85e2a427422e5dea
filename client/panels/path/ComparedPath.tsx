import type { Path } from '../../../server/contract/paths.ts';
import type { Shares } from '../../state/comparison.ts';
import type { Directory } from '../../state/names.ts';
import classes from './Comparison.module.css';
import { HopLine } from './HopLine.tsx';
import { WalkSample } from './WalkSample.tsx';

interface Props {
  walk: 'a' | 'b';
  /** As it is counted among the paths found, from 1. */
  number: number;
  path: Path;
  shares: Shares;
  directory: Directory;
}

/** The hops of one of two paths; what both share is marked. */
export function ComparedPath({ walk, number, path, shares, directory }: Props) {
  const letter = walk.toUpperCase();
  return (
    <section className={classes.column} aria-label={`Path ${letter}`} data-walk={walk}>
      <h3 className={classes.heading}>
        <WalkSample walk={walk} /> {letter}: path {number}
      </h3>
      <ol>
        {path.hops.map((hop, index) => (
          <li key={hop.relationship.id} data-shared={shares.hops.has(hop.relationship.id) || undefined}>
            <HopLine
              hop={hop}
              weakest={path.hops.length > 1 && index === path.weakestHop}
              shared={shares.hops.has(hop.relationship.id)}
              directory={directory}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
