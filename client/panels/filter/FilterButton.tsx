import { Indicator, Loader, Popover } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { useView } from '../../state/use-view.ts';
import { countFilters } from '../../state/view.ts';
import { count } from '../../../graph-data/schema/words.ts';
import { ToolButton } from '../parts/ToolButton.tsx';

const FilterForm = lazy(async () => ({ default: (await import('./FilterForm.tsx')).FilterForm }));

/** Opens the filters, and says how many are set. */
export function FilterButton() {
  const open = useOpenDialog() === 'filters';
  const setOpen = (opened: boolean) => openDialog(opened ? 'filters' : null);
  const { filters } = useView();
  const set = countFilters(filters);
  const label = set === 0 ? 'Filters' : `Filters: ${count(set, 'filter')} set`;
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      trapFocus
      width="min(316px, calc(100vw - 12px))"
      withArrow
    >
      <Indicator label={set} size={15} disabled={set === 0} offset={4} zIndex={2}>
        <Popover.Target>
          <ToolButton
            name={label}
            hint={open ? undefined : label}
            icon={IconAdjustmentsHorizontal}
            onClick={() => setOpen(!open)}
          />
        </Popover.Target>
      </Indicator>
      {/* As many reports as there may be to choose from, the window is not longer for it. */}
      <Popover.Dropdown aria-label="Filters" mah="calc(100dvh - 84px)" style={{ overflowY: 'auto' }}>
        <Suspense fallback={<Loader size="sm" aria-label="Loading" />}>
          <FilterForm />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
