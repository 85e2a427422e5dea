import type { ReactNode } from 'react';
import { useInsets } from '../../state/room.ts';
import classes from './panels.module.css';

/** Holds what stands in the middle of what the panels leave of the map. */
export function MiddleOfMap({ children }: { children: ReactNode }) {
  const { left, right, top, bottom } = useInsets();
  return (
    <div className={classes.middle} style={{ left, right, top, bottom }}>
      {children}
    </div>
  );
}
