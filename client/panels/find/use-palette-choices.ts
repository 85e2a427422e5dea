import { useDebouncedValue } from '@mantine/hooks';
import { ACTIONS, actionsNamed, type Hands } from '../../state/actions.ts';
import { findsOf, type Find } from '../../state/finds.ts';
import { useFind } from '../../state/queries.ts';
import { useSentences } from '../../state/sentences.ts';
import { useChooseFind } from '../../state/use-choose-find.ts';

/** Something that the palette offers: an action, or something found to go to. */
export interface Choice {
  id: string;
  name: string;
  group: string;
  /** Of an action that has one. */
  keys?: string | undefined;
  find?: Find;
  act: () => void;
}

export interface PaletteChoices {
  choices: Choice[];
  isSearching: boolean;
}

/** What fits the text: the actions that can be done now, and what is found. */
export function usePaletteChoices(text: string, hands: Hands): PaletteChoices {
  const [query] = useDebouncedValue(text.trim(), 120);
  const { data, isFetching } = useFind(query);
  const { isEvent } = useSentences();
  const go = useChooseFind();
  const actions = actionsNamed(text.trim(), ACTIONS)
    .filter((action) => action.id !== 'palette' && action.can(hands))
    .map(({ id, name, group, keys, act }) => ({ id: `do-${id}`, name, group, keys: keys[0], act: () => act(hands) }));
  const finds = text.trim() === '' || !data ? [] : findsOf(data, isEvent);
  const found = finds.map((find) => {
    return { id: find.key, name: find.name.text, group: find.group, find, act: () => go(find) };
  });
  return { choices: [...actions, ...found], isSearching: isFetching || query !== text.trim() };
}
