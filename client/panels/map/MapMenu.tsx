// With the menu alone, which is loaded when it first opens.
import '@mantine/core/styles/Menu.layer.css';
import { Menu } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Hands } from '../../state/actions.ts';
import { attendTo } from '../../state/attention.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useMapMenu, type MapMenu as Opened } from '../../state/map-menu.ts';
import { menuItems } from '../../state/menu-items.ts';
import { useNarrow } from '../../state/room.ts';
import { readSelection } from '../../state/selection.ts';
import { useThingWords } from '../../state/selection-words.ts';
import { useHands } from '../../state/use-hands.ts';
import { KeyCaps } from '../parts/KeyCaps.tsx';
import classes from './MapMenu.module.css';

/** What can be done to an actor or a line on the map, where it is. */
export function MapMenu() {
  const opened = useMapMenu();
  const hands = useHands();
  // Another thing is another menu, which takes the focus anew.
  return opened && <Opening key={opened.of} opened={opened} hands={hands} />;
}

const READ = { actor: 'Read about it', pair: 'Read about the two', relationship: 'Read the claims' };

function Opening({ opened: { of, x, y }, hands }: { opened: Opened; hands: Hands }) {
  const name = useThingWords()(of);
  const sort = readSelection(of).of as keyof typeof READ;
  const narrow = useNarrow();
  const before = useRef(document.activeElement);
  useEffect(() => {
    attendTo(of);
    return () => attendTo(null);
  }, [of]);
  const close = () => {
    openDialog(null);
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const item = (words: string, act: () => void, keys?: string, isFirst = false) => (
    <Menu.Item
      key={words}
      data-autofocus={isFirst || undefined}
      rightSection={keys && !narrow && <KeyCaps keys={keys} />}
      onClick={() => {
        close();
        act();
      }}
    >
      {words}
    </Menu.Item>
  );
  return (
    <Menu
      opened
      onChange={(isOpen) => !isOpen && close()}
      position="bottom-start"
      offset={4}
      // In a low window over the place rather than beyond the edge.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 4 } }}
      shadow="md"
      width={264}
      closeOnItemClick={false}
      transitionProps={{ duration: 0 }}
      trapFocus
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <button type="button" tabIndex={-1} className={classes.spot} style={{ left: x, top: y }}>
          {name}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label className={classes.name}>{name}</Menu.Label>
        {item(READ[sort], () => hands.select(of), undefined, true)}
        {menuItems(of, hands).map(({ words, act, keys }) => item(words, act, keys))}
      </Menu.Dropdown>
    </Menu>
  );
}
