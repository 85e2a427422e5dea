import { UnstyledButton } from '@mantine/core';
import type { PathsAnswer } from '../../../server/contract/paths.ts';
import { useShownPaths } from '../../state/comparison.ts';
import { directoryOf } from '../../state/names.ts';
import { usePaths } from '../../state/path-queries.ts';
import { useNarrow } from '../../state/room.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { CompareChoice } from './CompareChoice.tsx';
import { Comparison } from './Comparison.tsx';
import { LookingForPaths } from './LookingForPaths.tsx';
import { NoPath } from './NoPath.tsx';
import panels from '../parts/panels.module.css';
import { DEFAULT_K } from './path-choices.ts';
import { PathDetails } from './PathDetails.tsx';
import { PathLeafing } from './PathLeafing.tsx';
import { RefusedPath } from './RefusedPath.tsx';

/** What was found, or why nothing was. */
export function PathAnswer() {
  const { path, filters } = useView();
  const { data, error, isFetching, refetch } = usePaths(path, filters);
  const { a, b, indexes } = useShownPaths();
  const narrow = useNarrow();
  if (!path.from || !path.to) {
    return <p className={panels.quiet}>Choose two actors. A path runs along relationships, each with its claims.</p>;
  }
  if (error && !isFetching) return <RefusedPath error={error} retry={() => void refetch()} />;
  if (!data) return <LookingForPaths />;
  if (!a) return <NoPath answer={data} />;
  return (
    <div>
      <PathLeafing answer={data} chosen={indexes[0]} compared={b !== undefined} />
      <CutShort answer={data} />
      <CompareChoice answer={data} />
      {narrow && b ? (
        <Comparison />
      ) : (
        <PathDetails path={a} directory={directoryOf(data.actors)} reports={data.reports} />
      )}
    </div>
  );
}

/** Says that there may be more, and why it was left at that. */
function CutShort({ answer: { paths, truncated, truncatedBecause } }: { answer: PathsAnswer }) {
  const { path } = useView();
  const changeView = useChangeView();
  if (!truncated) return null;
  const k = path.k ?? DEFAULT_K;
  const more = Math.min(1000, k < 100 ? 100 : k * 5);
  return (
    <p className={panels.small} data-cut-short>
      {truncatedBecause ?? 'The search was cut short: there may be more.'}{' '}
      {paths.length >= k && more > k && (
        <UnstyledButton className={panels.link} onClick={() => changeView({ path: { k: more } })}>
          Show up to {more}
        </UnstyledButton>
      )}
    </p>
  );
}
