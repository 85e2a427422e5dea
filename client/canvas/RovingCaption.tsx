import { isEmbedded } from '../state/embedded.ts';
import { useMapInsets } from '../state/panes.ts';
import classes from './GraphCanvas.module.css';

/** Pixels that notices at the top of the map take. */
const NOTICE = 64;

interface Props {
  /** The actor that one is at. */
  name: string;
  /** The relationship in hand, as the rest of a sentence. */
  words: string | undefined;
  index: number;
  of: number;
}

/** What the keyboard is at, for the eye. A screen reader reads it from the list. */
export function RovingCaption({ name, words, index, of }: Props) {
  const { left, right, top } = useMapInsets();
  return (
    <div className={classes.caption} style={{ left, right, top: top + NOTICE }} aria-hidden>
      <div>
        <strong>{name}</strong> {words ?? ''}
        <span className={classes.place}>
          {words === undefined ? ` ${of} relationships` : ` · ${index + 1} of ${of}`}
        </span>
        <p>
          ← → relationships, ↑ ↓ families, Enter go there, Backspace back, Space select
          {!isEmbedded() && ', Shift ←↑↓→ move it'}
        </p>
      </div>
    </div>
  );
}
