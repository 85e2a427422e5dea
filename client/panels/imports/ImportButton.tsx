import { ActionIcon, Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { Hint } from '../parts/Hint.tsx';
import classes from '../frame/Side.module.css';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

/** Opens the dialog that takes graph files. */
export function ImportButton() {
  const open = useOpenDialog() === 'import';
  const label = 'Open a graph file of your own';
  return (
    <>
      <Hint label={label}>
        <ActionIcon
          className={classes.tool}
          variant="transparent"
          aria-label={label}
          onClick={() => openDialog('import')}
        >
          <IconFolderOpen size={18} />
        </ActionIcon>
      </Hint>
      {open && (
        <Suspense>
          <ImportDialog onClose={() => openDialog(null)} />
        </Suspense>
      )}
    </>
  );
}

/** The same in words, where a reader has nothing else to go on with. */
export function OpenFileButton() {
  return (
    <Button size="compact-sm" variant="default" onClick={() => openDialog('import')}>
      Open a graph file
    </Button>
  );
}
