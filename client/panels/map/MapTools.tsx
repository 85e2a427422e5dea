import { useShownGraph } from '../../state/compared-times.ts';
import { GAP, useInsets, useLow, ZOOM_LENGTH } from '../../state/room.ts';
import { LookButton } from '../look/LookButton.tsx';
import { LassoButton } from './LassoButton.tsx';
import classes from './MapTools.module.css';

/** What else is done to the map than zooming: above the buttons that zoom, or beside them where these lie in a row. */
export function MapTools() {
  const { right, corner } = useInsets();
  const hasMap = useShownGraph().data !== undefined;
  const low = useLow();
  const beyond = ZOOM_LENGTH + GAP;
  if (!hasMap) return null;
  return (
    <div
      className={classes.tools}
      data-row={low || undefined}
      style={low ? { right: right + beyond, bottom: corner } : { right, bottom: corner + beyond }}
    >
      <LookButton />
      <LassoButton />
    </div>
  );
}
