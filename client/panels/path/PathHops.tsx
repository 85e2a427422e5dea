import { UnstyledButton } from '@mantine/core';
import type { Hop, Path } from '../../../server/contract/paths.ts';
import type { ReportAnswer } from '../../../server/contract/records.ts';
import type { Directory } from '../../state/names.ts';
import { useChangeView } from '../../state/use-view.ts';
import { ClaimCard } from '../evidence/ClaimCard.tsx';
import { HopLine } from './HopLine.tsx';
import panels from '../parts/panels.module.css';
import classes from './PathPanel.module.css';

interface Props {
  path: Path;
  directory: Directory;
  reports: readonly ReportAnswer[];
}

/** The hops of a path, each with the claims that it rests on. */
export function PathHops({ path, directory, reports }: Props) {
  return (
    <ol className={classes.hops} aria-label="Hops">
      {path.hops.map((hop, index) => (
        <li key={hop.relationship.id} className={classes.hop}>
          <HopLine hop={hop} weakest={path.hops.length > 1 && index === path.weakestHop} directory={directory} />
          <Evidence hop={hop} directory={directory} reports={reports} />
        </li>
      ))}
    </ol>
  );
}

/** Claims shown of a hop before one asks for the rest. */
const FIRST = 2;

function Evidence({ hop: { relationship, claims }, directory, reports }: Omit<Props, 'path'> & { hop: Hop }) {
  const changeView = useChangeView();
  return (
    <>
      {claims.slice(0, FIRST).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} directory={directory} reports={reports} events={[]} />
      ))}
      {claims.length > FIRST && (
        <UnstyledButton className={panels.row} onClick={() => changeView({ selected: relationship.id })}>
          <span className={panels.link}>All {claims.length} claims</span>
        </UnstyledButton>
      )}
    </>
  );
}
