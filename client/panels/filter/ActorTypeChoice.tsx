import { Checkbox, Stack } from '@mantine/core';
import { isOneOf, ACTOR_CLASSES, type ActorClass } from '../../../graph-data/schema/actor-types.ts';
import { ACTOR_CLASS_WORDS, capital } from '../../../graph-data/schema/words.ts';
import { showsType, typeFilter } from '../../state/actor-type-filter.ts';
import { useDrawnCounts } from '../../state/drawn-counts.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import panels from '../parts/panels.module.css';
import classes from './Filter.module.css';

/** A switch for each type of actor that there is, the subtypes of organizations below these; the last one that is on stays on. */
export function ActorTypeChoice() {
  const { filters } = useView();
  const changeView = useChangeView();
  const { types: counts } = useDrawnCounts();
  const there = ACTOR_CLASSES.filter((type) => type !== 'organization' && (counts?.has(type) ?? true));
  const kept = new Set(there.filter((type) => showsType(filters, type)));
  const subtypes = there.filter((type) => isOneOf(type, 'organization'));
  const toggle = (types: readonly ActorClass[], on: boolean) => {
    const left = new Set(there.filter((type) => (types.includes(type) ? on : kept.has(type))));
    if (left.size > 0) changeView({ filters: typeFilter(left, there) });
  };
  const sum = (types: readonly ActorClass[]) => types.reduce((all, type) => all + (counts?.get(type) ?? 0), 0);
  const choice = (type: ActorClass, types: readonly ActorClass[]) => {
    const on = types.filter((each) => kept.has(each)).length;
    return (
      <Checkbox
        key={type}
        size="xs"
        className={type !== 'organization' && subtypes.includes(type) ? classes.subtype : undefined}
        checked={on === types.length}
        indeterminate={on > 0 && on < types.length}
        disabled={on > 0 && on === kept.size && on === types.length}
        label={
          <>
            {capital(ACTOR_CLASS_WORDS[type])} {counts && <span className={panels.count}>{sum(types)}</span>}
          </>
        }
        onChange={() => toggle(types, on < types.length)}
      />
    );
  };
  return (
    <fieldset className={panels.choices}>
      <legend>Show relationships among</legend>
      <Stack gap={6}>
        {subtypes.length > 0 && choice('organization', subtypes)}
        {subtypes.length > 1 && subtypes.map((type) => choice(type, [type]))}
        {there.filter((type) => !subtypes.includes(type)).map((type) => choice(type, [type]))}
      </Stack>
    </fieldset>
  );
}
