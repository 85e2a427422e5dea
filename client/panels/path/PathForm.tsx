import { ActionIcon, Group } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useDirectory } from '../../state/names.ts';
import { putStop } from '../../state/path-question.ts';
import { useWishedField, wishForField } from '../../state/reach.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { ActorSearch } from '../parts/ActorSearch.tsx';
import { FamilyChips } from './FamilyChips.tsx';
import { PathFilters } from './PathFilters.tsx';
import classes from './PathPanel.module.css';
import { PathTerms } from './PathTerms.tsx';
import { StopsField } from './StopsField.tsx';

/** From whom, to whom, past whom, how long and along what. Every change asks anew. */
export function PathForm() {
  return (
    <>
      <Ends />
      <PathTerms />
      <div className={classes.stops}>
        <StopsField stop="via" />
        <StopsField stop="avoid" />
      </div>
      <FamilyChips />
      <PathFilters />
    </>
  );
}

function Ends() {
  const { path } = useView();
  const changeView = useChangeView();
  const directory = useDirectory();
  const [from, to] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const wished = useWishedField() === 'path-end';
  useEffect(() => {
    if (!wished) return;
    (path.from === undefined ? from : to).current?.focus();
    wishForField(null);
  }, [from, path.from, to, wished]);
  const nameOf = (id: string | undefined) => id && directory(id).name;
  return (
    <Group gap="xs" wrap="nowrap" align="center">
      <div className={classes.ends}>
        <ActorSearch
          ref={from}
          aria-label="From"
          placeholder="From: any name"
          size="xs"
          chosen={nameOf(path.from)}
          onChoose={({ id }) => changeView({ path: putStop(path, 'from', id) })}
          onClear={() => changeView({ path: { from: undefined } })}
        />
        <ActorSearch
          ref={to}
          aria-label="To"
          placeholder="To: any name"
          size="xs"
          chosen={nameOf(path.to)}
          onChoose={({ id }) => changeView({ path: putStop(path, 'to', id) })}
          onClear={() => changeView({ path: { to: undefined } })}
        />
      </div>
      <ActionIcon
        variant="default"
        aria-label="Swap from and to"
        onClick={() => changeView({ path: { from: path.to, to: path.from } })}
      >
        <IconArrowsUpDown size={16} />
      </ActionIcon>
    </Group>
  );
}
