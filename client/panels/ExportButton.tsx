import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Hint } from './Hint.tsx';
import classes from './Side.module.css';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

/** Opens the dialog in which what is shown is taken away. */
export function ExportButton() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Hint label="Take what is shown away: as a file for Gephi and others, a page, a picture">
        <ActionIcon
          ref={button}
          className={classes.tool}
          variant="transparent"
          aria-label="Export"
          onClick={() => setOpen(true)}
        >
          <IconDownload size={18} />
        </ActionIcon>
      </Hint>
      {open && (
        <Suspense>
          <ExportDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
