import { ApiError } from '../../api.ts';
import panels from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import classes from './PathPanel.module.css';
import { useMends } from './use-mends.ts';
import { useFiltersOff } from './use-ways-out.ts';
import { WayButtons } from './WayButtons.tsx';

interface Props {
  error: Error;
  retry: () => void;
}

/** Why the server would not look for these paths, and what to change so that it does. */
export function RefusedPath({ error, retry }: Props) {
  const problem = error instanceof ApiError ? error.problem : undefined;
  const mends = useMends(problem);
  if (!mends) {
    return (
      <>
        <ProblemNote error={error} retry={retry} />
        {problem?.status === 400 && <FiltersOff />}
      </>
    );
  }
  const { title, hint, ways, offersFilters } = mends;
  return (
    <div className={`${panels.problem} ${classes.answer}`} role="alert">
      <strong>{title}</strong>
      <p className={panels.quiet}>{hint}</p>
      {offersFilters && <FiltersOff />}
      <WayButtons ways={ways} />
    </div>
  );
}

function FiltersOff() {
  return <WayButtons ways={useFiltersOff()} />;
}
