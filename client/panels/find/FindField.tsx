import { TextInput, type TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { useSearchField } from '../parts/use-search-field.ts';

const FoundList = lazy(async () => ({ default: (await import('./FoundList.tsx')).FoundList }));

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** Called once it went to what was chosen. */
  onGone: () => void;
}

/** A field that finds actors, events, reports and statements as one types, and goes to what is chosen. */
export function FindField({ onGone, ref, ...props }: Props) {
  const { input, wanted, search } = useSearchField({});
  const both = useMergedRef(ref, input.ref);
  return (
    <>
      <TextInput {...props} {...input} ref={both} />
      {wanted && (
        <Late>
          <FoundList search={search} onGone={onGone} />
        </Late>
      )}
    </>
  );
}
