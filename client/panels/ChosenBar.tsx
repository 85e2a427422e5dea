import { Button } from '@mantine/core';
import { count } from '../../graph-data/schema/words.ts';
import { useInsets } from '../state/room.ts';
import { useMapHands } from '../state/use-map-hands.ts';
import { useView } from '../state/use-view.ts';
import classes from './panels.module.css';

/** Pixels beneath what tells how many actors are off the map. */
const BELOW = 44;

/** How many actors are chosen together, and what can be done with them. */
export function ChosenBar() {
  const { chosen } = useView().map;
  const hands = useMapHands();
  const { left, right, top } = useInsets();
  if (chosen.length === 0) return null;
  const offered: [words: string, act: () => void][] = [
    ['Hide', () => hands.hide(chosen)],
    ['Show only these', () => hands.showOnly(chosen)],
    ['Pin or unpin', () => hands.togglePins(chosen)],
    ['Clear', () => hands.choose([])],
  ];
  return (
    <div className={classes.hint} style={{ left, right, top: top + BELOW }}>
      <div className={classes.hintBox} role="group" aria-label="Chosen actors">
        <span>{count(chosen.length, 'actor')} chosen</span>
        {offered.map(([words, act]) => (
          <Button key={words} size="compact-xs" variant="default" onClick={act}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
