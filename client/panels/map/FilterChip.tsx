import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { overMap } from '../../state/over-map.ts';
import classes from './FilterChips.module.css';

interface Props {
  words: string;
  /** There is no room for it; it is measured all the same. */
  beyond: boolean;
  /** @param byKey it was not a pointer that did it */
  onRemove: (byKey: boolean) => void;
}

/** One filter, to be taken off by its cross, or there by Delete or Backspace. */
export function FilterChip({ words, beyond, onRemove }: Props) {
  return (
    <li ref={beyond ? undefined : overMap} className={classes.chip} data-beyond={beyond || undefined} data-chip>
      <span className={classes.words} title={words}>
        {words}
      </span>
      <UnstyledButton
        className={classes.cross}
        aria-label={`Take off the filter: ${words}`}
        onClick={({ detail }) => onRemove(detail === 0)}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault();
          onRemove(true);
        }}
      >
        <IconX size={13} aria-hidden />
      </UnstyledButton>
    </li>
  );
}
