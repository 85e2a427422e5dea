import { Combobox, TextInput, useCombobox, type TextInputProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { SearchAnswer } from '../../server/contract/answers.ts';
import { useSearch } from '../state/queries.ts';
import { ACTOR_TYPE_WORDS } from '../../graph-data/schema/words.ts';
import { ActorShape } from './ActorShape.tsx';
import classes from './ActorSearch.module.css';

type Found = SearchAnswer['items'][number];

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** What stands in the field until something is typed: the actor chosen before. */
  chosen?: string;
  onChoose: (actor: Found) => void;
  /** The field was emptied by hand. */
  onClear?: () => void;
}

/** A field that finds actors by any of their names as one types. */
export function ActorSearch({ chosen = '', onChoose, onClear, ...input }: Props) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string>();
  const [text] = useDebouncedValue(typed ?? '', 120);
  const { data, error } = useSearch(text);
  const items = typed?.trim() ? (data?.items ?? []) : [];
  const best = items.map(({ id }) => id).join(' ');
  // Enter takes the best fit, without a detour over the arrow keys.
  const { selectFirstOption } = combobox;
  useEffect(() => void selectFirstOption(), [best, selectFirstOption]);

  const choose = (id: string) => {
    const actor = items.find((item) => item.id === id);
    setTyped(undefined);
    combobox.closeDropdown();
    if (actor) onChoose(actor);
  };
  const type = (value: string) => {
    setTyped(value);
    if (value.trim()) combobox.openDropdown();
    else {
      combobox.closeDropdown();
      onClear?.();
    }
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal position="bottom-start" shadow="md">
      <Combobox.Target>
        <TextInput
          {...input}
          value={typed ?? chosen}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            setTyped(undefined);
            combobox.closeDropdown();
          }}
          autoComplete="off"
          spellCheck={false}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!typed?.trim()}>
        <Combobox.Options aria-label="Actors found" className={classes.options}>
          {items.map((actor) => (
            <Option key={actor.id} actor={actor} />
          ))}
          {items.length === 0 && (
            <Combobox.Empty>{emptyWords(error, data !== undefined && text === typed, typed ?? '')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function emptyWords(error: Error | null, answered: boolean, typed: string): string {
  if (error) return error.message;
  return answered ? `No actor is called anything like “${typed.trim()}”.` : 'Searching …';
}

function Option({ actor: { id, name, matched, type, subtype } }: { actor: Found }) {
  return (
    <Combobox.Option value={id} className={classes.option}>
      <ActorShape type={type} />
      <span>
        <span>{name}</span>
        <span className={classes.quiet}>
          {subtype ?? ACTOR_TYPE_WORDS[type].toLowerCase()}
          {matched !== name && ` · also known as “${matched}”`}
        </span>
      </span>
    </Combobox.Option>
  );
}
