import { ActionIcon, CloseButton, UnstyledButton } from '@mantine/core';
import { IconArrowsDiagonal, IconArrowsDiagonalMinimize2, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { overMap } from '../../state/over-map.ts';
import { CLOSED_PATH } from '../../state/path-question.ts';
import { useNarrow } from '../../state/room.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { PathAnswer } from './PathAnswer.tsx';
import { PathForm } from './PathForm.tsx';
import classes from './PathPanel.module.css';
import { PathQuestionWords } from './PathQuestionWords.tsx';

/** Asks for paths between two actors and shows them hop by hop. */
export function PathPanel() {
  const changeView = useChangeView();
  const { path } = useView();
  const narrow = useNarrow();
  const [tall, setTall] = useState(false);
  // On a phone a link that holds the whole question shows its answer first.
  const [unfolded, setUnfolded] = useState(!narrow);
  const asking = unfolded || !path.from || !path.to;
  const Chevron = asking ? IconChevronUp : IconChevronDown;
  const Size = tall ? IconArrowsDiagonalMinimize2 : IconArrowsDiagonal;
  return (
    <section
      ref={overMap}
      className={narrow ? classes.sheet : classes.panel}
      data-tall={tall || undefined}
      aria-label="Paths"
    >
      <div className={classes.head}>
        <UnstyledButton className={classes.fold} aria-expanded={asking} onClick={() => setUnfolded(!asking)}>
          <h2>Paths</h2>
          <span className={classes.foldWords}>{asking ? 'Fold the question' : 'Change the question'}</span>
          <Chevron size={14} aria-hidden />
        </UnstyledButton>
        {narrow && (
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={tall ? 'Make smaller' : 'Make taller'}
            onClick={() => setTall(!tall)}
          >
            <Size size={15} />
          </ActionIcon>
        )}
        <CloseButton aria-label="Close paths" size="sm" onClick={() => changeView({ path: CLOSED_PATH })} />
      </div>
      <div className={classes.body} tabIndex={0} role="group" aria-label="Question and answer">
        {asking ? <PathForm /> : <PathQuestionWords />}
        <PathAnswer />
      </div>
    </section>
  );
}
