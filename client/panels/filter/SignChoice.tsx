import { Checkbox, Stack } from '@mantine/core';
import type { SignName } from '../../../graph-data/schema/vocabulary.ts';
import { toggled } from '../../state/evidence.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { SIGN_LIST } from '../../state/view.ts';
import panels from '../parts/panels.module.css';

const WORDS: Record<SignName, string> = {
  positive: 'Positive: for one another, as allies',
  neutral: 'Neutral: neither, as talks and splits',
  negative: 'Negative: against one another, as rivals',
};

/** A switch for each sign, all on where none is asked for; the last one that is on stays on. */
export function SignChoice() {
  const { sign } = useView().filters;
  const changeView = useChangeView();
  const on = sign.length === 0 ? SIGN_LIST : sign;
  const toggle = (name: SignName) => {
    const left = SIGN_LIST.filter((each) => toggled(on, name).includes(each));
    changeView({ filters: { sign: left.length === SIGN_LIST.length ? [] : left } });
  };
  return (
    <fieldset className={panels.choices}>
      <legend>Signs</legend>
      <Stack gap={6}>
        {SIGN_LIST.map((name) => (
          <Checkbox
            key={name}
            size="xs"
            checked={on.includes(name)}
            disabled={on.length === 1 && on.includes(name)}
            label={WORDS[name]}
            onChange={() => toggle(name)}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
