import { useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from 'react';

interface Options {
  /** What stands in the field until something is typed. */
  chosen?: string;
  /** The field was emptied by hand. */
  onClear?: (() => void) | undefined;
}

/** A text field with a list below it that is looked up as one types. */
export function useSearchField({ chosen = '', onClear }: Options) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string>();
  /** What to look up: what was typed, a moment later. */
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
  const input = {
    value: typed ?? chosen,
    onChange: (event: ChangeEvent<HTMLInputElement>) => type(event.currentTarget.value),
    onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
    onBlur: settle,
    onKeyDown: escape,
    autoComplete: 'off',
    spellCheck: false,
  };
  return { combobox, typed: typed?.trim() ?? '', text, isSettled: text === typed, input, settle };
}

/** Enter takes the best fit, without a detour over the arrow keys. @param ids of the options, to tell when they are others */
export function useFirstOption(combobox: ReturnType<typeof useCombobox>, ids: string): void {
  const { selectFirstOption } = combobox;
  useEffect(() => void selectFirstOption(), [ids, selectFirstOption]);
}
