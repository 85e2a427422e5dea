import { ActionIcon, Group, NativeSelect } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useDirectory } from '../state/names.ts';
import { useChangeView, useView } from '../state/use-view.ts';
import type { PathMode, PathQuestion } from '../state/view.ts';
import { ActorSearch } from './ActorSearch.tsx';
import { FamilyChips } from './FamilyChips.tsx';
import classes from './PathPanel.module.css';

const MODES: { value: PathMode; label: string }[] = [
  { value: 'shortest', label: 'shortest' },
  { value: 'k-shortest', label: '20 shortest' },
  { value: 'all', label: 'all' },
];
const HOPS = [
  { value: '', label: 'any' },
  ...[1, 2, 3, 4, 5, 6].map((hops) => ({ value: `${hops}`, label: `${hops}` })),
];
const DIRECTIONS = [
  { value: 'any', label: 'either' },
  { value: 'forward', label: 'forward' },
];

/** From whom, to whom, how long and along what. Every change asks anew. */
export function PathForm() {
  const { path } = useView();
  const changeView = useChangeView();
  const directory = useDirectory();
  const ask = (change: Partial<PathQuestion>) => changeView({ path: { ...change, chosen: 0 } });
  const nameOf = (id: string | undefined) => id && directory(id).name;
  return (
    <>
      <Group gap="xs" wrap="nowrap" align="center">
        <div className={classes.ends}>
          <ActorSearch
            aria-label="From"
            placeholder="From: any name"
            size="xs"
            chosen={nameOf(path.from)}
            onChoose={({ id }) => ask({ from: id })}
            onClear={() => ask({ from: undefined })}
          />
          <ActorSearch
            aria-label="To"
            placeholder="To: any name"
            size="xs"
            chosen={nameOf(path.to)}
            onChoose={({ id }) => ask({ to: id })}
            onClear={() => ask({ to: undefined })}
          />
        </div>
        <ActionIcon
          variant="default"
          aria-label="Swap from and to"
          onClick={() => ask({ from: path.to, to: path.from })}
        >
          <IconArrowsUpDown size={16} />
        </ActionIcon>
      </Group>
      <div className={classes.terms}>
        <NativeSelect
          label="Find"
          size="xs"
          data={MODES}
          value={path.mode}
          onChange={(event) => ask({ mode: event.currentTarget.value as PathMode })}
        />
        <NativeSelect
          label="Most hops"
          size="xs"
          data={path.mode === 'all' ? HOPS.slice(1) : HOPS}
          value={path.maxHops ?? (path.mode === 'all' ? 4 : '')}
          onChange={({ currentTarget: { value } }) => ask({ maxHops: value === '' ? undefined : Number(value) })}
        />
        <NativeSelect
          label="Direction"
          size="xs"
          data={DIRECTIONS}
          value={path.direction}
          onChange={({ currentTarget: { value } }) => ask({ direction: value === 'forward' ? 'forward' : 'any' })}
        />
      </div>
      <FamilyChips />
    </>
  );
}
