import { lazy } from 'react';
import type { FoundActor } from './ActorList.tsx';
import { SearchField, type FieldProps } from './SearchField.tsx';
import type { SearchFieldOptions } from './use-search-field.ts';

const ActorList = lazy(async () => ({ default: (await import('./ActorList.tsx')).ActorList }));

interface Props extends FieldProps, SearchFieldOptions {
  onChoose: (actor: FoundActor) => void;
}

/** A field that finds actors by any of their names as one types. */
export function ActorSearch({ onChoose, ...props }: Props) {
  return <SearchField {...props} list={(search) => <ActorList search={search} onChoose={onChoose} />} />;
}
