import { Button } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import { MOST_CHOSEN, useMapHands } from '../../state/use-map-hands.ts';
import { useView } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';

/** How many actors are chosen together, and what can be done with them. */
export function ChosenBar() {
  const { chosen, pins } = useView().map;
  const hands = useMapHands();
  if (chosen.length === 0) return null;
  const held = chosen.every((each) => pins.some(({ id }) => id === each));
  const offered: [words: string, act: () => void][] = [
    ['Hide', () => hands.hide(chosen)],
    ['Show only', () => hands.showOnly(chosen)],
    [held ? 'Unpin' : 'Pin', () => hands.togglePins(chosen)],
    ['Clear', () => hands.choose([])],
  ];
  return (
    <div className={`${classes.hintBox} ${classes.chosen}`} role="group" aria-label="Chosen actors">
      <span>
        {count(chosen.length, 'actor')} chosen{chosen.length >= MOST_CHOSEN && ', the most there can be'}
      </span>
      <div>
        {offered.map(([words, act]) => (
          <Button key={words} size="compact-xs" variant="default" onClick={act}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
