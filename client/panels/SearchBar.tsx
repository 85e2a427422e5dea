import { Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useReports, useStats } from '../state/queries.ts';
import { useNarrow } from '../state/room.ts';
import { useChangeView } from '../state/use-view.ts';
import { ActorSearch } from './ActorSearch.tsx';
import classes from './Side.module.css';
import { Toolbar } from './Toolbar.tsx';

/** The name of the thing, the search, and the tools. */
export function SearchBar() {
  const input = useRef<HTMLInputElement>(null);
  const changeView = useChangeView();
  const narrow = useNarrow();
  useHotkeys([
    ['/', () => input.current?.focus()],
    // In a dialog it closes that and nothing else.
    ['Escape', ({ target }) => isInDialog(target) || changeView({ selected: null })],
  ]);
  return (
    <header className={classes.bar}>
      <h1 className={classes.name}>Entente</h1>
      <Toolbar />
      <FileShown />
      <ActorSearch
        ref={input}
        className={classes.search}
        aria-label="Search actors by any name"
        placeholder="Search actors by any name"
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={narrow ? null : <Kbd size="xs">/</Kbd>}
        onChoose={({ id }) => changeView({ selected: id })}
      />
    </header>
  );
}

/** Which file is looked at, where it is one that somebody brought in or that the server was started with. */
function FileShown() {
  const title = useStats().data?.dataset.title;
  const isFile = useReports().data?.items.some(({ file }) => file);
  if (!isFile || title === undefined) return null;
  return (
    <p className={classes.file} title={title}>
      <bdi>{title}</bdi>
    </p>
  );
}

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;
