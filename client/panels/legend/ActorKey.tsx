import { ACTOR_TYPES } from '../../../graph-data/schema/actor-types.ts';
import { ACTOR_TYPE_WORDS } from '../../../graph-data/schema/words.ts';
import { colourWords, sizeWords } from '../../state/look-words.ts';
import { useDrawnGraph } from '../../state/queries.ts';
import { useColourBy, useMeasured, useShownColours, useSizeBy } from '../../state/use-look.ts';
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
