import { lazy } from 'react';
import { SearchField, type FieldProps } from '../parts/SearchField.tsx';

const FoundList = lazy(async () => ({ default: (await import('./FoundList.tsx')).FoundList }));

interface Props extends FieldProps {
  /** Called once it went to what was chosen. */
  onGone: () => void;
}

/** A field that finds actors, events, reports and statements as one types, and goes to what is chosen. */
export function FindField({ onGone, ...props }: Props) {
  return <SearchField {...props} list={(search) => <FoundList search={search} onGone={onGone} />} />;
}
