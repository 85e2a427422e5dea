import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { wholePathOf } from '../../state/embedded.ts';
import classes from '../parts/panels.module.css';

/** Leads from the map in a frame to the same view with everything around it. */
export function OpenWhole({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <a className={classes.link} href={`${wholePathOf(pathname)}${search}`} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
