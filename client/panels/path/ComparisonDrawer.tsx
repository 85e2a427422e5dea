import { CloseButton } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { useShownPaths } from '../../state/comparison.ts';
import { overMap } from '../../state/over-map.ts';
import { COMPARISON_SHARE, GAP, useInsets, useNarrow } from '../../state/room.ts';
import { useChangeView } from '../../state/use-view.ts';
import classes from './Comparison.module.css';
import { ToolButton } from '../parts/ToolButton.tsx';

const Comparison = lazy(async () => ({ default: (await import('./Comparison.tsx')).Comparison }));

/** Two paths side by side along the bottom of the map; on a phone they are in the sheet of the paths instead. */
export function ComparisonDrawer() {
  const narrow = useNarrow();
  const { left, right } = useInsets();
  const { b, indexes } = useShownPaths();
  const changeView = useChangeView();
  const [chosen, compared] = indexes;
  if (narrow || !b) return null;
  return (
    <section
      ref={overMap}
      className={classes.drawer}
      style={{ left: left + GAP, right, height: `${COMPARISON_SHARE * 100}dvh` }}
      aria-label="Comparison of two paths"
    >
      <div className={classes.head}>
        <h2>Two paths compared</h2>
        <ToolButton
          small
          name="Swap A and B"
          hint="Swap A and B"
          icon={IconArrowsLeftRight}
          onClick={() => changeView({ path: { chosen: compared!, compared: chosen } }, { replace: true })}
        />
        <CloseButton
          size="sm"
          aria-label="End the comparison"
          onClick={() => changeView({ path: { compared: undefined } }, { replace: true })}
        />
      </div>
      <div className={classes.body} tabIndex={0} role="group" aria-label="Both paths">
        <Late>
          <Comparison />
        </Late>
      </div>
    </section>
  );
}
