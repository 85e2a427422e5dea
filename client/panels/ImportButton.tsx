import { ActionIcon, Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Hint } from './Hint.tsx';
import classes from './Side.module.css';

const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }));

/**
 * Opens the dialog that takes graph files.
 * @param worded with words instead of an icon alone
 */
export function ImportButton({ worded = false }: { worded?: boolean }) {
  const [open, setOpen] = useState(false);
  const label = 'Open a graph file of your own';
  return (
    <>
      {worded ? (
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          Open a graph file
        </Button>
      ) : (
        <Hint label={label}>
          <ActionIcon className={classes.tool} variant="transparent" aria-label={label} onClick={() => setOpen(true)}>
            <IconFolderOpen size={18} />
          </ActionIcon>
        </Hint>
      )}
      {open && (
        <Suspense>
          <ImportDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
