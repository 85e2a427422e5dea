import { useState } from 'react';
import { count } from '../../../graph-data/schema/words.ts';
import type { CommunitiesAnswer } from '../../../server/contract/answers.ts';
import { useCommunities } from '../../state/queries.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { communityAround } from '../../state/visited.ts';
import classes from './Communities.module.css';
import { CommunityMap } from './CommunityMap.tsx';
import panels from '../parts/panels.module.css';

type Community = CommunitiesAnswer['items'][number];

/** The largest communities of a graph, as a map and as a list; one that is chosen is drawn by its busiest actors. */
export function Communities() {
  const { data, error, isPending } = useCommunities();
  const { map } = useView();
  const changeView = useChangeView();
  const [rested, setRested] = useState<number>();
  // There is the search besides; where communities cannot be found nobody need be bothered with it.
  if (error || data?.items.length === 0) return null;
  if (isPending) {
    return (
      <p role="status" className={panels.quiet}>
        Looking for communities …
      </p>
    );
  }
  const draw = ({ busiest: [first] }: Community) =>
    first && changeView({ map: { expanded: [...map.expanded, communityAround(first.id)] } });
  return (
    <section className={classes.communities} aria-labelledby="communities">
      <h2 id="communities" className={panels.heading}>
        Or begin with a community
      </h2>
      <p className={panels.quiet}>
        Actors that have more to do with one another than with the rest, as friends or as enemies; found by counting
        relationships, not by anybody’s judgement. Of one that is chosen, 100 actors are drawn: the busiest and those
        closest to it.
      </p>
      <CommunityMap {...data} rested={rested} onRest={setRested} onChoose={draw} />
      <ol className={classes.list}>
        {data.items.map((community, place) => (
          <li key={place}>
            <button
              className={classes.row}
              data-rested={place === rested}
              onClick={() => draw(community)}
              onPointerEnter={() => setRested(place)}
              onPointerLeave={() => setRested(undefined)}
              onFocus={() => setRested(place)}
              onBlur={() => setRested(undefined)}
            >
              Around {namesOf(community)}
              <span className={classes.counts}>
                {count(community.actors, 'actor')}, {count(community.relationships, 'relationship')} among them
              </span>
            </button>
          </li>
        ))}
      </ol>
      {data.others.actors > 0 && (
        <p className={panels.quiet}>
          {count(data.others.actors, 'further actor')} in smaller communities or in none are found by the search.
        </p>
      )}
    </section>
  );
}

const namesOf = ({ busiest }: Community) => new Intl.ListFormat('en-GB').format(busiest.map(({ label }) => label));
