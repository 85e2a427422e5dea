import { UnstyledButton } from '@mantine/core';
import { useFamilySwitches } from '../legend/use-family-switches.ts';
import { FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import classes from './PathPanel.module.css';

/** The legend's switches once more, in short: a path runs only along families that are shown. */
export function FamilyChips() {
  const { families, toggle, isLast } = useFamilySwitches();
  return (
    <div className={classes.chips} role="group" aria-label="Along these families">
      {families.map(({ family, on }) => (
        <UnstyledButton
          key={family}
          className={classes.chip}
          aria-pressed={on}
          disabled={isLast(family)}
          style={{ borderBottomColor: on ? `var(--family-${family})` : undefined }}
          onClick={() => toggle(family)}
        >
          {FAMILY_WORDS[family].name}
        </UnstyledButton>
      ))}
    </div>
  );
}
