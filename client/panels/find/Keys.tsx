import { useWindowEvent } from '@mantine/hooks';
import { lazy, useRef } from 'react';
import { Late } from '../../Late.tsx';
import { ACTIONS, type Action } from '../../state/actions.ts';
import { closeDialog, currentDialog, openDialog, useOpenDialog, type DialogName } from '../../state/dialogs.ts';
import { isEmptyField, isPressed, isSingle, ownsKeys } from '../../state/keys.ts';
import { announce } from '../../state/notices.ts';
import { hasSingleKeys } from '../../state/single-keys.ts';
import { useHands } from '../../state/use-hands.ts';
import { useViewKeeping } from '../../state/use-view-history.ts';

const Palette = lazy(async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette }));
const Shortcuts = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }));

/** Noted before anybody hears of the key: Escape has closed the dialog by the time it gets here. */
let dialogAtPress: DialogName | null = null;
const noteDialog = () => {
  dialogAtPress = currentDialog();
};

/** Listens to the keys of the whole page, and holds the two dialogs that tell of them. */
export function Keys() {
  useViewKeeping();
  const hands = useHands();
  const open = useOpenDialog();
  const before = useRef<Element | null>(null);
  useWindowEvent('keydown', noteDialog, true);
  useWindowEvent('keydown', (event) => {
    // The tour locks nothing.
    const isBusy = dialogAtPress !== null && dialogAtPress !== 'tour';
    if (event.defaultPrevented || isBusy) return;
    const pressed = ({ keys }: { keys: readonly string[] }) =>
      keys.some((each) => isPressed(each, event) && ready(each));
    const action: Action | undefined = ACTIONS.find(pressed);
    const isFree = action?.whileTyping === true || (event.key === 'Escape' && isEmptyField(event.target));
    if (!action || (ownsKeys(event.target, event.key) && !isFree)) return;
    // The browser undoes nothing here, and what is typed must not end up in a field that takes the focus.
    event.preventDefault();
    before.current = document.activeElement;
    if (action.can(hands)) action.act(hands);
    else if (action.id !== 'clear') announce(action.lacks ?? `Nothing to ${action.name.toLowerCase()}.`);
  });
  const close = () => {
    openDialog(null);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <>
      {open === 'palette' && (
        <Late onLost={closeDialog}>
          <Palette hands={hands} onClose={close} />
        </Late>
      )}
      {open === 'shortcuts' && (
        <Late onLost={closeDialog}>
          <Shortcuts onClose={close} />
        </Late>
      )}
    </>
  );
}

/** Escape stays: it gets nobody into trouble, and lets go of what nothing else would. */
const ready = (keys: string) => keys === 'Escape' || !isSingle(keys) || hasSingleKeys();
