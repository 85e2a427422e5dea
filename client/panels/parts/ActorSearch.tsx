import { Combobox, TextInput, type TextInputProps } from '@mantine/core';
import type { SearchAnswer } from '../../../server/contract/answers.ts';
import { useSearch } from '../../state/queries.ts';
import { ACTOR_TYPE_WORDS } from '../../../graph-data/schema/words.ts';
import { ActorShape } from './ActorShape.tsx';
import classes from './ActorSearch.module.css';
import { useFirstOption, useSearchField } from './use-search-field.ts';

type Found = SearchAnswer['items'][number];

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** What stands in the field until something is typed: the actor chosen before. */
  chosen?: string;
  onChoose: (actor: Found) => void;
  /** The field was emptied by hand. */
  onClear?: () => void;
}

/** A field that finds actors by any of their names as one types. */
export function ActorSearch({ chosen = '', onChoose, onClear, ...props }: Props) {
  const { combobox, typed, text, isSettled, input, settle } = useSearchField({ chosen, onClear });
  const { data, error } = useSearch(text);
  const items = typed ? (data?.items ?? []) : [];
  useFirstOption(combobox, items.map(({ id }) => id).join(' '));
  const choose = (id: string) => {
    const actor = items.find((item) => item.id === id);
    settle();
    if (actor) onChoose(actor);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal position="bottom-start" shadow="md">
      <Combobox.Target>
        <TextInput {...props} {...input} />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!typed}>
        <Combobox.Options aria-label="Actors found" className={classes.options}>
          {items.map((actor) => (
            <Option key={actor.id} actor={actor} />
          ))}
          {items.length === 0 && (
            <Combobox.Empty>{emptyWords(error, data !== undefined && isSettled, typed)}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function emptyWords(error: Error | null, answered: boolean, typed: string): string {
  if (error) return error.message;
  return answered ? `No actor is called anything like “${typed}”.` : 'Searching …';
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
