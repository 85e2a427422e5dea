import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { useStats } from '../../state/queries.ts';
import { useChangeView } from '../../state/use-view.ts';
import { ActorSearch } from '../parts/ActorSearch.tsx';
import { MiddleOfMap } from '../parts/MiddleOfMap.tsx';
import classes from '../parts/panels.module.css';

const Communities = lazy(async () => ({ default: (await import('./Communities.tsx')).Communities }));

/** Stands in the middle of a map that is too large to be drawn whole, until there is something to draw. */
export function TooLargeNotice() {
  const { data } = useStats();
  const changeView = useChangeView();
  return (
    <MiddleOfMap>
      <section className={classes.notice} data-wide aria-label="The graph is too large to draw whole">
        <strong>This graph is too large to draw whole.</strong>
        {data && (
          <p>
            It holds {data.actors.toLocaleString('en-GB')} actors and {data.relationships.toLocaleString('en-GB')}{' '}
            relationships. Choose an actor, and it is drawn with those around it; each one that you go on to is added.
            Paths are looked for in all of it.
          </p>
        )}
        <ActorSearch
          w="100%"
          aria-label="Choose an actor to draw"
          placeholder="Choose an actor by any name"
          onChoose={({ id }) => changeView({ selected: id })}
        />
        <Late>
          <Communities />
        </Late>
      </section>
    </MiddleOfMap>
  );
}
