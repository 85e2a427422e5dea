import { useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { together, useLending, type Lending } from './lending.tsx';

export interface SearchFieldOptions {
  /** What stands in the field until something is typed. */
  chosen?: string | undefined;
  /** The field was emptied by hand. */
  onClear?: (() => void) | undefined;
}

/** What the list below a search field knows of it. */
export interface Search {
  combobox: ReturnType<typeof useCombobox>;
  typed: string;
  /** What to look up: what was typed, a moment later. */
  text: string;
  /** Whether that is what stands there. */
  isSettled: boolean;
  /** Puts away the list and what was typed for it. */
  settle: () => void;
  of: Lending['of'];
}

/** A text field with a list below it that is looked up as one types; the list is wanted, and loaded, once one is in the field. */
export function useSearchField({ chosen = '', onClear }: SearchFieldOptions) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { props: lent, of } = useLending();
  const [wanted, setWanted] = useState(false);
  const [typed, setTyped] = useState<string>();
  const [text] = useDebouncedValue(typed ?? '', 120);
  const settle = () => {
    setTyped(undefined);
    combobox.closeDropdown();
  };
  const type = (value: string) => {
    setTyped(value);
    if (value.trim()) combobox.openDropdown();
    else {
      combobox.closeDropdown();
      onClear?.();
    }
  };
  // At once the list and what was typed for it: what Escape does next is done elsewhere.
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === undefined) return;
    event.preventDefault();
    settle();
  };
  const own = {
    role: 'combobox',
    'aria-expanded': false,
    value: typed ?? chosen,
    onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.currentTarget.value),
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      setWanted(true);
      event.currentTarget.select();
    },
    onBlur: settle,
    onKeyDown: escape,
    autoComplete: 'off',
    spellCheck: false,
  };
  const search: Search = { combobox, typed: typed?.trim() ?? '', text, isSettled: text === typed, settle, of };
  return { input: { ...together(own, lent), ref: lent.ref }, wanted, search };
}
