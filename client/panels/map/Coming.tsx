import { Loader } from '@mantine/core';
import { useBytesCome } from '../../state/loading.ts';
import classes from '../parts/panels.module.css';

/** That something to draw is coming, and how much of it has come. */
export function Coming({ words, size }: { words: string; size: 'xs' | 'sm' }) {
  const come = useBytesCome();
  return (
    <>
      <span role="status" className={classes.coming}>
        <Loader size={size} aria-hidden /> {words} …
      </span>
      {/* Not read out with every bit that comes. */}
      {come > 0 && <span className={classes.quiet}>{(come / 1e6).toFixed(1)} MB have come</span>}
    </>
  );
}
