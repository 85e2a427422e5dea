import { lazy, Suspense, useState, type HTMLAttributes, type ReactElement } from 'react';
import { openDialog, useOpenDialog, type DialogName } from '../../state/dialogs.ts';
import { useLending, type Lending } from './lending.tsx';
import type { SmallWindowLook } from './SmallWindow.tsx';

const SmallWindow = lazy(async () => ({ default: (await import('./SmallWindow.tsx')).SmallWindow }));

interface Props extends SmallWindowLook {
  dialog: DialogName;
  /** The button; what it is given goes to it. */
  button: (props: HTMLAttributes<HTMLElement> & { ref: Lending['props']['ref'] }) => ReactElement;
}

/** A button at which a small window opens, which is loaded when it first does. */
export function WindowButton({ dialog, button, ...look }: Props) {
  const open = useOpenDialog() === dialog;
  const { props: lent, of } = useLending();
  // Once it was open it stays, to be seen closing.
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  const setOpen = (opened: boolean) => openDialog(opened ? dialog : null);
  return (
    <>
      {button({ 'aria-haspopup': 'dialog', 'aria-expanded': open, ...lent, onClick: () => setOpen(!open) })}
      {wanted && (
        <Suspense>
          <SmallWindow {...look} of={of} open={open} onChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
