import { Button, Checkbox } from '@mantine/core';
import { FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import classes from './Legend.module.css';
import { LineSample } from '../parts/LineSample.tsx';
import { useFamilySwitches } from './use-family-switches.ts';

/** The families with their colours and counts, each to be switched off and on. */
export function FamilySwitches() {
  const { families, toggle, isLast, showAll } = useFamilySwitches();
  return (
    <fieldset className={classes.families}>
      <legend className={classes.title}>Families of relationships</legend>
      {families.map(({ family, count, on }) => (
        <div key={family} className={classes.family} data-off={!on || undefined}>
          <Checkbox
            size="xs"
            checked={on}
            disabled={isLast(family)}
            onChange={() => toggle(family)}
            label={
              <span className={classes.familyLabel} title={FAMILY_WORDS[family].covers}>
                <LineSample colour={`var(--family-${family})`} width={3} />
                {FAMILY_WORDS[family].name}
                <span className={classes.count}>{count.toLocaleString('en')}</span>
              </span>
            }
          />
        </div>
      ))}
      {showAll && (
        <Button size="compact-xs" variant="subtle" onClick={showAll}>
          Show every family
        </Button>
      )}
    </fieldset>
  );
}
