import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useRef } from 'react';
import { openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { Hint } from '../parts/Hint.tsx';
import classes from '../frame/Side.module.css';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

/** Opens the dialog in which what is shown is taken away. */
export function ExportButton() {
  const open = useOpenDialog() === 'export';
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    openDialog(null);
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
          onClick={() => openDialog('export')}
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
