import { CloseButton } from '@mantine/core';
import { useNarrow } from '../state/room.ts';
import { useChangeView } from '../state/use-view.ts';
import { CLOSED_PATH } from '../state/view.ts';
import { PathAnswer } from './PathAnswer.tsx';
import { PathForm } from './PathForm.tsx';
import classes from './PathPanel.module.css';

/** Asks for paths between two actors and shows them hop by hop. */
export function PathPanel() {
  const changeView = useChangeView();
  const narrow = useNarrow();
  const close = () => changeView({ path: CLOSED_PATH });
  return (
    <section className={narrow ? classes.sheet : classes.panel} aria-label="Paths">
      <div className={classes.head}>
        <h2>Paths</h2>
        <CloseButton aria-label="Close paths" size="sm" onClick={close} />
      </div>
      <div className={classes.body} tabIndex={0} role="group" aria-label="Paths">
        <PathForm />
        <PathAnswer />
      </div>
    </section>
  );
}
