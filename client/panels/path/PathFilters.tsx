import { UnstyledButton } from '@mantine/core';
import { filtersInWords } from '../../state/filter-words.ts';
import { useView } from '../../state/use-view.ts';
import panels from '../parts/panels.module.css';
import { useClearFilters } from '../../state/use-clear-filters.ts';

/** Which filters of the map the question is asked under. The families have switches of their own beside it. */
export function PathFilters() {
  const { filters } = useView();
  const clear = useClearFilters();
  if (!clear) return null;
  return (
    <p className={panels.small} data-path-filters>
      Only along what is filtered for: {filtersInWords(filters).join('; ')}.{' '}
      <UnstyledButton className={panels.link} onClick={clear}>
        Clear the filters
      </UnstyledButton>
    </p>
  );
}
