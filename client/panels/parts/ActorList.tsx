import type { SearchAnswer } from '../../../server/contract/answers.ts';
import { ACTOR_TYPE_WORDS } from '../../../graph-data/schema/words.ts';
import { useSearch } from '../../state/queries.ts';
import { ActorShape } from './ActorShape.tsx';
import { SearchList, SearchOption } from './SearchList.tsx';
import classes from './SearchList.module.css';
import type { Search } from './use-search-field.ts';

export type FoundActor = SearchAnswer['items'][number];

/** The actors that are called what is typed, or something like it. */
export function ActorList({ search, onChoose }: { search: Search; onChoose: (actor: FoundActor) => void }) {
  const { typed, text, isSettled, settle } = search;
  const { data, error } = useSearch(text);
  const items = typed ? (data?.items ?? []) : [];
  const choose = (id: string) => {
    const actor = items.find((item) => item.id === id);
    settle();
    if (actor) onChoose(actor);
  };
  return (
    <SearchList
      search={search}
      label="Actors found"
      ids={items.map(({ id }) => id)}
      onChoose={choose}
      empty={items.length === 0 ? emptyWords(error, data !== undefined && isSettled, typed) : undefined}
    >
      {items.map((actor) => (
        <Option key={actor.id} actor={actor} />
      ))}
    </SearchList>
  );
}

function emptyWords(error: Error | null, answered: boolean, typed: string): string {
  if (error) return error.message;
  return answered ? `No actor is called anything like “${typed}”.` : 'Searching …';
}

function Option({ actor: { id, name, matched, type, subtype } }: { actor: FoundActor }) {
  return (
    <SearchOption id={id}>
      <ActorShape type={type} />
      <span>
        <span>{name}</span>
        <span className={classes.quiet}>
          {subtype ?? ACTOR_TYPE_WORDS[type].toLowerCase()}
          {matched !== name && ` · also known as “${matched}”`}
        </span>
      </span>
    </SearchOption>
  );
}
