import { useDebouncedValue } from '@mantine/hooks';
import type { ActorType } from '../../graph-data/schema/actor.ts';
import { ACTIONS, actionsNamed, type Hands } from '../state/actions.ts';
import { useSearch } from '../state/queries.ts';

/** Something that the palette offers: an action, or an actor to select. */
export interface Choice {
  id: string;
  name: string;
  group: string;
  /** Of an action that has one. */
  keys?: string | undefined;
  /** Of an actor. */
  type?: ActorType;
  /** Of an actor: the name it was found by, where that is another. */
  matched?: string | undefined;
  act: () => void;
}

export interface PaletteChoices {
  choices: Choice[];
  isSearching: boolean;
}

/** What fits the text: the actions that can be done now, and the actors found. */
export function usePaletteChoices(text: string, hands: Hands): PaletteChoices {
  const [query] = useDebouncedValue(text.trim(), 120);
  const { data, isFetching } = useSearch(query);
  const actions = actionsNamed(text.trim(), ACTIONS)
    .filter((action) => action.id !== 'palette' && action.can(hands))
    .map(({ id, name, group, keys, act }) => ({ id: `do-${id}`, name, group, keys: keys[0], act: () => act(hands) }));
  const found = text.trim() === '' ? [] : (data?.items ?? []);
  const actors = found.map(({ id, name, type, matched }) => ({
    ...{ id: `actor-${id}`, name, type, group: 'Actors' },
    matched: matched === name ? undefined : matched,
    act: () => hands.select(id),
  }));
  return { choices: [...actions, ...actors], isSearching: isFetching || query !== text.trim() };
}
