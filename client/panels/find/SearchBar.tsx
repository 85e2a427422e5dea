import { Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { overMap } from '../../state/over-map.ts';
import { useReports, useStats } from '../../state/queries.ts';
import { useWishedField, wishForField } from '../../state/reach.ts';
import { useNarrow } from '../../state/room.ts';
import { setSearchHeight } from '../../state/search-bar.ts';
import { FindField } from './FindField.tsx';
import classes from '../frame/Side.module.css';
import { Toolbar } from '../frame/Toolbar.tsx';
import { UndoButtons } from '../frame/UndoButtons.tsx';

/** The name of the thing, the search, and the tools. */
export function SearchBar() {
  const input = useRef<HTMLInputElement>(null);
  const narrow = useNarrow();
  const bar = useRef<HTMLElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const wished = useWishedField() === 'search';
  useEffect(() => {
    if (!wished) return;
    input.current?.focus();
    wishForField(null);
  }, [wished]);
  useLayoutEffect(() => {
    const element = bar.current!;
    const measure = () => setSearchHeight(element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const uncover = overMap(element);
    return () => {
      observer.disconnect();
      uncover?.();
    };
  }, []);
  return (
    <header ref={bar} className={classes.bar}>
      <h1 className={classes.name}>Entente</h1>
      <Toolbar />
      <FileShown />
      <div ref={row} className={classes.searchRow} tabIndex={-1}>
        <FindField
          ref={input}
          // In the field, the keys for what was found (`e`, `h`, `p` ...) would be typed.
          onGone={() => row.current?.focus()}
          wrapperProps={{ 'data-tour': 'search' }}
          className={classes.search}
          aria-label="Search actors, events, reports and claims"
          placeholder="Actors, events, reports, claims"
          data-entrance
          leftSection={<IconSearch size={15} aria-hidden />}
          rightSection={narrow ? null : <Kbd size="xs">/</Kbd>}
        />
        <UndoButtons />
      </div>
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
