import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { closeDialog, openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { ToolButton } from '../parts/ToolButton.tsx';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

/** Opens the dialog that takes graph files. */
export function ImportButton() {
  const open = useOpenDialog() === 'import';
  const label = 'Open a graph file of your own';
  return (
    <>
      <ToolButton name={label} hint={label} icon={IconFolderOpen} onClick={() => openDialog('import')} />
      {open && (
        <Late onLost={closeDialog}>
          <ImportDialog onClose={() => openDialog(null)} />
        </Late>
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
