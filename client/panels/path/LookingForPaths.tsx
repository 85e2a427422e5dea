import { Button, Loader } from '@mantine/core';
import { useCancelPaths, usePaths } from '../../state/path-queries.ts';
import { useView } from '../../state/use-view.ts';
import panels from '../parts/panels.module.css';
import classes from './PathPanel.module.css';

/** That paths are being looked for, and how to stop it; once stopped, how to go on. */
export function LookingForPaths() {
  const { path, filters } = useView();
  const { isFetching, refetch } = usePaths(path, filters);
  const cancel = useCancelPaths();
  return (
    <div className={classes.looking}>
      {isFetching && <Loader size="xs" aria-hidden />}
      <span role="status" className={panels.quiet}>
        {isFetching ? 'Looking for paths …' : 'The search was stopped before it ended.'}
      </span>
      {isFetching ? (
        <Button size="compact-sm" variant="default" onClick={() => cancel(path, filters)}>
          Stop
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
          Search again
        </Button>
      )}
    </div>
  );
}
