import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy } from 'react';
import { count } from '../../../graph-data/schema/words.ts';
import { useView } from '../../state/use-view.ts';
import { countFilters } from '../../state/view.ts';
import { ToolPopover } from '../parts/ToolPopover.tsx';

const FilterForm = lazy(async () => ({ default: (await import('./FilterForm.tsx')).FilterForm }));

/** Opens the filters, and says how many are set. */
export function FilterButton() {
  const { filters } = useView();
  const set = countFilters(filters);
  const label = set === 0 ? 'Filters' : `Filters: ${count(set, 'filter')} set`;
  return (
    <ToolPopover
      dialog="filters"
      name={label}
      hint={label}
      icon={IconAdjustmentsHorizontal}
      title="Filters"
      badge={set}
    >
      <FilterForm />
    </ToolPopover>
  );
}
