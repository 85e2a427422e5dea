import { Kbd } from '@mantine/core';
import { caps } from '../../state/keys.ts';
import classes from '../find/CommandPalette.module.css';

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** A shortcut where there is room for words alone: `Ctrl Z`. */
export const keysInWords = (keys: string) => caps(keys, isMac).join(' ');

/** A shortcut as the caps of its keys. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className={classes.caps}>
      {caps(keys, isMac).map((cap) => (
        <Kbd key={cap} size="xs">
          {cap}
        </Kbd>
      ))}
    </span>
  );
}
