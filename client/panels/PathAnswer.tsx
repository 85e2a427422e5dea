import { Loader } from '@mantine/core';
import type { PathsAnswer } from '../../server/contract/paths.ts';
import { directoryOf } from '../state/names.ts';
import { usePaths } from '../state/queries.ts';
import { useView } from '../state/use-view.ts';
import { count } from '../state/words.ts';
import { NoPath } from './NoPath.tsx';
import classes from './panels.module.css';
import { PathHops } from './PathHops.tsx';
import { PathLeafing } from './PathLeafing.tsx';
import { ProblemNote } from './ProblemNote.tsx';

/** What was found, or why nothing was. */
export function PathAnswer() {
  const { path, filters } = useView();
  const { data, error, refetch } = usePaths(path, filters);
  if (!path.from || !path.to) {
    return <p className={classes.quiet}>Choose two actors. A path runs along relationships, each with its claims.</p>;
  }
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Loader size="sm" aria-label="Looking for paths" />;
  const chosen = Math.min(path.chosen, data.paths.length - 1);
  const shown = data.paths[chosen];
  if (!shown) return <NoPath answer={data} />;
  return (
    <div>
      <PathLeafing answer={data} chosen={chosen} />
      <PathSummary path={shown} />
      <PathHops path={shown} directory={directoryOf(data.actors)} reports={data.reports} />
    </div>
  );
}

const SIGNS = {
  1: 'Net sign positive: hostile hops are none or cancel out.',
  0: 'No net sign: some hop is neither friendly nor hostile.',
  [-1]: 'Net sign negative: an odd number of hops is hostile.',
};
const COEXISTENT = {
  certain: 'All hops certainly held at one time.',
  possible: 'All hops may have held at one time.',
  no: 'The hops did not all hold at one time.',
};

function PathSummary({ path }: { path: PathsAnswer['paths'][number] }) {
  return (
    <p className={classes.small}>
      {count(path.hops.length, 'hop')}. {SIGNS[path.sign]} {COEXISTENT[path.coexistent]}
    </p>
  );
}
