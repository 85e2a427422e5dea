import { lazy, useState, type HTMLAttributes, type ReactElement } from 'react';
import { Late } from '../../Late.tsx';
import { closeDialog, openDialog, useOpenDialog, type DialogName } from '../../state/dialogs.ts';
import { useLending, type Lending } from './lending.tsx';
import type { SmallWindowLook } from './SmallWindow.tsx';

const load = async () => ({ default: (await import('./SmallWindow.tsx')).SmallWindow });
const SmallWindow = lazy(load);

/** Whoever comes near may want it; where it cannot be loaded, it is said once it is wanted. */
const come = () => void load().catch(() => undefined);

interface Props extends SmallWindowLook {
  dialog: DialogName;
  /** The button; what it is given goes to it. */
  button: (props: HTMLAttributes<HTMLElement> & { ref: Lending['props']['ref'] }) => ReactElement;
}

/** A button at which a small window opens, which is loaded when one is first at the button. */
export function WindowButton({ dialog, button, ...look }: Props) {
  const open = useOpenDialog() === dialog;
  const { props: lent, of } = useLending();
  // Once it was open it stays, to be seen closing.
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  const lose = () => {
    setWanted(false);
    closeDialog();
  };
  const setOpen = (opened: boolean) => openDialog(opened ? dialog : null);
  return (
    <>
      {button({
        'aria-haspopup': 'dialog',
        'aria-expanded': open,
        ...lent,
        onClick: () => setOpen(!open),
        onFocus: come,
        onPointerEnter: come,
        // The window hears it itself, as soon as it is there.
        onKeyDown: ({ key }) => key === 'Escape' && open && setOpen(false),
      })}
      {wanted && (
        <Late onLost={lose}>
          <SmallWindow {...look} of={of} open={open} onChange={setOpen} />
        </Late>
      )}
    </>
  );
}
