import { Button } from '@mantine/core';
import type { MouseEvent } from 'react';
import { count } from '../../../graph-data/schema/words.ts';
import { ACTIONS } from '../../state/actions.ts';
import { overMap } from '../../state/over-map.ts';
import { enterRegion } from '../../state/regions.ts';
import { useHands } from '../../state/use-hands.ts';
import { MOST_CHOSEN } from '../../state/use-map-hands.ts';
import { useOnMap } from '../../state/use-on-map.ts';
import classes from '../parts/panels.module.css';

/** What can be done with the actors chosen, in this order. */
const OFFERED = ['hide', 'show-only', 'pin', 'path-between', 'choose-none'] as const;
type Offered = (typeof OFFERED)[number];

/** How many actors are chosen together, and what can be done with them. */
export function ChosenBar() {
  const hands = useHands();
  const { actors } = useOnMap();
  const { chosen, pins } = hands.view.map;
  if (chosen.length === 0) return null;
  const held = chosen.every((each) => pins.some(({ id }) => id === each));
  const words: Record<Offered, string> = {
    ...{ hide: 'Hide', 'show-only': 'Show only', pin: held ? 'Unpin' : 'Pin' },
    ...{ 'path-between': 'Paths between', 'choose-none': 'Clear' },
  };
  const off = chosen.filter((id) => !actors.has(id)).length;
  const act = (id: Offered, { detail }: MouseEvent) => {
    ACTIONS.find((each) => each.id === id)?.act(hands);
    // Whoever pressed it by a key must not lose the place on the page: most of them let go of what was chosen.
    if (detail === 0 && id !== 'pin' && id !== 'path-between') enterRegion(hands.hasTable ? 'table' : 'map');
  };
  return (
    <div
      ref={overMap}
      className={`${classes.hintBox} ${classes.chosen}`}
      role="group"
      aria-label="Chosen actors"
      data-region="chosen"
    >
      <span>
        {count(chosen.length, 'actor')} chosen{chosen.length >= MOST_CHOSEN && ', the most there can be'}
        {off > 0 && <span className={classes.quiet}>, {off} not on the map</span>}
      </span>
      <div>
        {OFFERED.filter((id) => id !== 'path-between' || chosen.length === 2).map((id) => (
          <Button key={id} size="compact-xs" variant="default" onClick={(event) => act(id, event)}>
            {words[id]}
          </Button>
        ))}
      </div>
    </div>
  );
}
