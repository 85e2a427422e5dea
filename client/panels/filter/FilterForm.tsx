import { Button, Stack } from '@mantine/core';
import { useClearFilters } from '../../state/use-clear-filters.ts';
import classes from '../parts/panels.module.css';
import { ActorTypeChoice } from './ActorTypeChoice.tsx';
import { DuringField } from './DuringField.tsx';
import { EvidenceChoice } from './EvidenceChoice.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { KindChoice } from './KindChoice.tsx';
import { SignChoice } from './SignChoice.tsx';
import { TermSelects } from './TermSelects.tsx';

/** Everything that the map can be narrowed by, the families apart: those are in the legend. What is long is folded. */
export function FilterForm() {
  const clear = useClearFilters();
  return (
    <Stack gap="sm">
      <h2 className={classes.heading}>Filters</h2>
      <DuringField />
      <TermSelects />
      <div>
        <FilterGroup name="Kinds and signs" of={['kind', 'sign']}>
          <SignChoice />
          <KindChoice />
        </FilterGroup>
        <FilterGroup name="Types of actor" of={['actorType', 'exceptActorType']}>
          <ActorTypeChoice />
        </FilterGroup>
        <FilterGroup name="Publishers and reports" of={['report', 'exceptReport', 'exceptPublisher']}>
          <EvidenceChoice />
        </FilterGroup>
      </div>
      <Button size="xs" variant="default" disabled={!clear} onClick={clear}>
        Clear the filters
      </Button>
    </Stack>
  );
}
