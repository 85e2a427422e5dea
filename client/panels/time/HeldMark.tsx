import { VisuallyHidden } from '@mantine/core';
import type { Held } from '../../state/time-changes.ts';
import classes from './TimesCompared.module.css';

const WORDS: Record<Held, string> = { certainly: 'by its dates', possibly: 'possible', not: 'not' };

/** Whether something held in a time, in one of two columns: a line as on the map, or none. */
export function HeldMark({ letter, held }: { letter: 'A' | 'B'; held: Held }) {
  return (
    <span className={classes.held}>
      <i data-held={held} />
      <VisuallyHidden>
        {letter}: {WORDS[held]}.{' '}
      </VisuallyHidden>
    </span>
  );
}
