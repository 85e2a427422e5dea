import { TextInput, type TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import type { FoundActor } from './ActorList.tsx';
import { useSearchField } from './use-search-field.ts';

const ActorList = lazy(async () => ({ default: (await import('./ActorList.tsx')).ActorList }));

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** What stands in the field until something is typed: the actor chosen before. */
  chosen?: string;
  onChoose: (actor: FoundActor) => void;
  /** The field was emptied by hand. */
  onClear?: () => void;
}

/** A field that finds actors by any of their names as one types. */
export function ActorSearch({ chosen, onChoose, onClear, ref, ...props }: Props) {
  const { input, wanted, search } = useSearchField({ chosen, onClear });
  const both = useMergedRef(ref, input.ref);
  return (
    <>
      <TextInput {...props} {...input} ref={both} />
      {wanted && (
        <Late>
          <ActorList search={search} onChoose={onChoose} />
        </Late>
      )}
    </>
  );
}
