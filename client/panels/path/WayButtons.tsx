import { Button } from '@mantine/core';
import type { WayOut } from './use-ways-out.ts';
import classes from '../parts/panels.module.css';

/** What could be changed of a question that was answered by nothing, a button each. */
export function WayButtons({ ways }: { ways: readonly WayOut[] }) {
  return ways.map(({ words, go }) => (
    <Button key={words} size="compact-sm" variant="default" className={classes.relaxation} onClick={go}>
      {words}
    </Button>
  ));
}
