import { TextInput, type TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Late } from '../../Late.tsx';
import { useSearchField, type Search, type SearchFieldOptions } from './use-search-field.ts';

export type FieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'list'>;

interface Props extends FieldProps, SearchFieldOptions {
  /** What stands below the field; it may be loaded once one is in the field. */
  list: (search: Search) => ReactNode;
}

/** A text field with a list below it that is looked up as one types. */
export function SearchField({ chosen, onClear, list, ref, ...props }: Props) {
  const { input, wanted, search } = useSearchField({ chosen, onClear });
  const both = useMergedRef(ref, input.ref);
  return (
    <>
      <TextInput {...props} {...input} ref={both} />
      {wanted && <Late>{list(search)}</Late>}
    </>
  );
}
