import { IconDownload } from '@tabler/icons-react';
import { lazy, useRef } from 'react';
import { Late } from '../../Late.tsx';
import { closeDialog, openDialog, useOpenDialog } from '../../state/dialogs.ts';
import { ToolButton } from '../parts/ToolButton.tsx';

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
      <ToolButton
        ref={button}
        name="Export"
        hint="Take what is shown away: as a file for Gephi and others, a page, a picture"
        icon={IconDownload}
        onClick={() => openDialog('export')}
      />
      {open && (
        <Late onLost={closeDialog}>
          <ExportDialog onClose={close} />
        </Late>
      )}
    </>
  );
}
