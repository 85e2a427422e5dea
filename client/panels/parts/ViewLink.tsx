import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { attending } from '../../state/attention.ts';
import { viewAfter, type ViewChange } from '../../state/use-view.ts';
import { readView, writeView } from '../../state/view-query.ts';
import classes from './panels.module.css';

interface Props {
  change: ViewChange;
  /** The actor or relationship that is shown on the map while the pointer or the keyboard rests on the link. */
  attends?: string;
  /** Done besides when it is followed here. */
  onFollow?: () => void;
  children: ReactNode;
}

/** Words that lead to another view; a real link, so it can be opened elsewhere and copied. */
export function ViewLink({ change, attends, onFollow, children }: Props) {
  const { search } = useLocation();
  const view = viewAfter(readView(new URLSearchParams(search)), change);
  return (
    <Link
      to={{ search: writeView(view).toString() }}
      className={classes.link}
      onClick={onFollow}
      {...(attends !== undefined && attending(attends))}
    >
      {children}
    </Link>
  );
}
