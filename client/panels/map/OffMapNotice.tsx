import { Button } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import { overMap } from '../../state/over-map.ts';
import { useMapHands } from '../../state/use-map-hands.ts';
import { useOnMap } from '../../state/use-on-map.ts';
import { useView } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';

/** How many actors are off the map, by what, and how to have them back. */
export function OffMapNotice() {
  const { map, selected } = useView();
  const { off } = useOnMap();
  const hands = useMapHands();
  if (off <= 0) return null;
  const isFocused = map.focus !== undefined && selected !== undefined;
  const isPicked = map.hidden.length > 0 || map.only.length > 0;
  return (
    <div ref={overMap} className={classes.hintBox} data-off-map>
      <span>{count(off, 'actor')} not on the map</span>
      {isPicked && (
        <Button size="compact-xs" variant="default" onClick={hands.showAll}>
          {map.only.length > 0 ? 'Show all' : `Show ${map.hidden.length === 1 ? 'it' : 'them'} again`}
        </Button>
      )}
      {isFocused && (
        <Button size="compact-xs" variant="default" onClick={() => hands.focus(undefined)}>
          End the focus
        </Button>
      )}
    </div>
  );
}
