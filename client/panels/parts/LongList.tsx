import { Button } from '@mantine/core';
import { Children, useState, type ReactNode } from 'react';
import classes from './panels.module.css';

/** How many items stand there before the rest is asked for. */
const FIRST = 8;

/** A list that shows its first items, and all when asked to. */
export function LongList({ children }: { children: ReactNode[] }) {
  const [whole, setWhole] = useState(false);
  const items = Children.toArray(children);
  const shown = whole || items.length <= FIRST + 1 ? items : items.slice(0, FIRST);
  return (
    <>
      <ul className={classes.list}>
        {shown.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
          Show all {items.length}
        </Button>
      )}
    </>
  );
}
