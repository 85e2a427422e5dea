import { ACTOR_TYPES } from '../../../graph-data/schema/actor-types.ts';
import { ACTOR_TYPE_WORDS } from '../../../graph-data/schema/words.ts';
import { colourWords, MARK_WORDS, sizeWords } from '../../state/look-words.ts';
import { PIN_OUTLINE } from '../../state/pin-outline.ts';
import { useDrawnGraph } from '../../state/queries.ts';
import { useColourBy, useMeasured, useShownColours, useSizeBy } from '../../state/use-look.ts';
import { useOnMap } from '../../state/use-on-map.ts';
import { useView } from '../../state/use-view.ts';
import { ActorShape } from '../parts/ActorShape.tsx';
import classes from './Legend.module.css';

/** What shapes, sizes and colours of actors mean; of shapes, those that there are. */
export function ActorKey() {
  const { data } = useDrawnGraph();
  const drawn = new Set(data?.nodes.map(({ type }) => type));
  const types = ACTOR_TYPES.filter((type) => drawn.has(type));
  const colours = useShownColours();
  const by = useColourBy();
  const sizes = sizeWords(useSizeBy(), useMeasured());
  return (
    <>
      <h3 className={classes.title}>Actors</h3>
      <ul className={classes.key}>
        {types.map((type) => (
          <li key={type}>
            <ActorShape type={type} /> {ACTOR_TYPE_WORDS[type].toLowerCase()}
          </li>
        ))}
        {sizes && <li className={classes.wide}>{sizes}</li>}
        <Marks />
      </ul>
      {colours.length > 0 && (
        <>
          <h3 className={classes.title}>{colourWords(by)}</h3>
          <ul className={classes.colours} data-colours={by}>
            {colours.map(({ colour, words, actors }) => (
              <li key={colour}>
                <Swatch colour={variableOf(colour)} />
                {words}
                <span className={classes.count}>{actors.toLocaleString('en')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What small marks on actors mean, of those that there are. */
function Marks() {
  const { chosen, pins } = useView().map;
  const { missing } = useOnMap();
  return (
    <>
      {chosen.length > 0 && (
        <li className={classes.wide}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" style={{ flex: 'none' }}>
            <circle r="3" fill="var(--ink)" />
            <circle r="6.5" fill="none" stroke="var(--accent)" strokeWidth="2" />
          </svg>
          {MARK_WORDS.chosen}
        </li>
      )}
      {pins.length > 0 && (
        <li className={classes.wide}>
          <svg width="16" height="16" viewBox="-8 -6 16 16" aria-hidden="true" style={{ flex: 'none' }}>
            <path d={PIN_OUTLINE} fill="var(--ink)" />
          </svg>
          {MARK_WORDS.pinned}
        </li>
      )}
      {missing.size > 0 && (
        <li className={classes.wide}>
          <span className={classes.missing} aria-hidden>
            +3
          </span>
          {MARK_WORDS.missing}
        </li>
      )}
    </>
  );
}

function variableOf(colour: string | number): string {
  if (colour === 'others' || colour === 'ink') return `var(--${colour})`;
  return typeof colour === 'number' ? `var(--category-${colour})` : `var(--family-${colour})`;
}

function Swatch({ colour }: { colour: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
      <circle cx="6" cy="6" r="5" fill={colour} />
    </svg>
  );
}
