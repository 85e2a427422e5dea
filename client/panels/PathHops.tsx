import { UnstyledButton } from '@mantine/core';
import type { PathsAnswer } from '../../server/contract/paths.ts';
import type { ReportAnswer } from '../../server/contract/records.ts';
import { attending } from '../state/attention.ts';
import type { Directory } from '../state/names.ts';
import { useSentences } from '../state/sentences.ts';
import { useChangeView } from '../state/use-view.ts';
import { count } from '../state/words.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { LineSample } from './LineSample.tsx';
import panels from './panels.module.css';
import classes from './PathPanel.module.css';
import { Mark, RelationshipMarks } from './RelationshipMarks.tsx';

type Path = PathsAnswer['paths'][number];

interface Props {
  path: Path;
  directory: Directory;
  reports: readonly ReportAnswer[];
}

/** The hops of a path, each with the claims that it rests on. */
export function PathHops({ path, ...rest }: Props) {
  return (
    <ol className={classes.hops}>
      {path.hops.map((hop, index) => (
        <li key={hop.relationship.id} className={classes.hop}>
          <Hop hop={hop} weakest={path.hops.length > 1 && index === path.weakestHop} {...rest} />
        </li>
      ))}
    </ol>
  );
}

/** Claims shown of a hop before one asks for the rest. */
const FIRST = 2;

function Hop({
  hop,
  weakest,
  directory,
  reports,
}: Omit<Props, 'path'> & { hop: Path['hops'][number]; weakest: boolean }) {
  const changeView = useChangeView();
  const { verb } = useSentences();
  const { relationship, from, to, claims } = hop;
  const open = () => changeView({ selected: relationship.id });
  return (
    <>
      <UnstyledButton className={panels.row} onClick={open} {...attending(relationship.id)}>
        <LineSample colour={`var(--family-${relationship.family})`} width={3} />{' '}
        <strong>{directory(from).label}</strong> {verb(relationship, from)} <strong>{directory(to).label}</strong>
        <div className={panels.small}>
          confidence {relationship.confidence} · {count(claims.length, 'claim')} {weakest && <Mark>weakest hop</Mark>}{' '}
          <RelationshipMarks relationship={relationship} />
        </div>
      </UnstyledButton>
      {claims.slice(0, FIRST).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} directory={directory} reports={reports} events={[]} />
      ))}
      {claims.length > FIRST && (
        <UnstyledButton className={panels.row} onClick={open}>
          <span className={panels.link}>All {claims.length} claims</span>
        </UnstyledButton>
      )}
    </>
  );
}
