import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { examplesOf } from '../../state/examples.ts';
import { useDrawnGraph } from '../../state/queries.ts';
import { useChangeView } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';

/** Questions to click. */
export function Examples() {
  const { data } = useDrawnGraph();
  const changeView = useChangeView();
  const examples = useMemo(() => (data ? examplesOf(data) : []), [data]);
  if (examples.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>Start with a question</h3>
      <ul>
        {examples.map(({ question, change }) => (
          <li key={question}>
            <UnstyledButton className={classes.row} onClick={() => changeView(change)}>
              <span className={classes.link}>{question}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
