import { Button, FileButton } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import classes from './ImportDialog.module.css';

/** Takes files by choice or by drop, the same one as often as one likes. */
export function DropZone({ busy, onFiles }: { busy: boolean; onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const forget = useRef<() => void>(null);
  const choose = (file: File | null) => {
    // A browser does not report that the file was chosen which the field already holds.
    forget.current?.();
    if (file) onFiles([file]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) onFiles([...event.dataTransfer.files]);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={classes.zone}
      data-over={over}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton onChange={choose} resetRef={forget}>
        {(props) => (
          <Button variant="default" disabled={busy} {...props}>
            Choose a file
          </Button>
        )}
      </FileButton>
      <span>or drop it here</span>
    </div>
  );
}
