import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { PathsAnswer } from '../../../server/contract/paths.ts';
import { useChangeView } from '../../state/use-view.ts';
import classes from './PathPanel.module.css';
import { WalkSample } from './WalkSample.tsx';

interface Props {
  answer: PathsAnswer;
  chosen: number;
  /** Another one lies beside it. */
  compared: boolean;
}

/** Which of the paths is shown, and the way to the others. */
export function PathLeafing({ answer: { paths, truncated }, chosen, compared }: Props) {
  const changeView = useChangeView();
  const leaf = (to: number) => changeView({ path: { chosen: to } }, { replace: true });
  return (
    <div className={classes.leafing}>
      <h3>
        {compared && <WalkSample walk="a" />} Path {chosen + 1} of {paths.length}
        {truncated && ' or more'}
      </h3>
      <ActionIcon variant="default" aria-label="Previous path" disabled={chosen === 0} onClick={() => leaf(chosen - 1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label="Next path"
        disabled={chosen >= paths.length - 1}
        onClick={() => leaf(chosen + 1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  );
}
