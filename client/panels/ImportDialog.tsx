import { Button, FileButton, Group, Modal, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import { sendFile } from '../api.ts';
import { useNarrow } from '../state/room.ts';
import classes from './ImportDialog.module.css';
import { ImportOutcome } from './ImportOutcome.tsx';
import panels from './panels.module.css';
import { ProblemNote } from './ProblemNote.tsx';

const MAPPING = 'source: COLUMN\ntarget: COLUMN\nkind: COLUMN\nstart: COLUMN';

/** Takes a graph file, tells what became of it, and leads to its map. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const narrow = useNarrow();
  const [mapping, setMapping] = useState('');
  const controller = useRef<AbortController>(null);
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (file: File) => sendFile(file, mapping, (controller.current = new AbortController()).signal),
  });
  const take = (file: File | null) => file && mutate(file);
  const close = () => {
    controller.current?.abort();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={close}
      title="Open a graph file"
      size="lg"
      fullScreen={narrow}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={panels.prose}>
        GEXF, GraphML, CSV edge lists, graphology, node-link and Cytoscape JSON, STIX 2.1, FollowTheMoney, MISP
        galaxies, UCDP actors, and what Entente exports. The file is read by this server, kept until the server stops,
        and shown on a map of its own; the dataset here stays as it is.
      </p>
      <details className={panels.prose}>
        <summary>A table whose columns do not tell what they are</summary>
        <Textarea
          aria-label="Which columns are what"
          description="One a line, a column by its name or number; then choose the file."
          placeholder={MAPPING}
          value={mapping}
          onChange={(event) => setMapping(event.currentTarget.value)}
          autosize
          minRows={4}
        />
      </details>
      <DropZone busy={isPending} onFile={take} />
      {isPending && (
        <Group role="status" className={panels.prose}>
          Reading {variables.name} …
          <Button size="compact-sm" variant="default" onClick={() => controller.current?.abort()}>
            Stop
          </Button>
        </Group>
      )}
      {error && error.name !== 'AbortError' && <ProblemNote error={error} />}
      {data && <ImportOutcome outcome={data} />}
    </Modal>
  );
}

function DropZone({ busy, onFile }: { busy: boolean; onFile: (file: File | null) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files.item(0));
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
      <FileButton onChange={onFile}>
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
