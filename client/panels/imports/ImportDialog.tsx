import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError, sendFile } from '../../api.ts';
import { useNarrow } from '../../state/room.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { DropZone } from './DropZone.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import panels from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';

/** Takes a graph file, tells what became of it, and leads to its map. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const narrow = useNarrow();
  const [mapping, setMapping] = useState('');
  const [mappingOpen, setMappingOpen] = useState(false);
  const [several, setSeveral] = useState(false);
  const [sentShare, setSentShare] = useState(0);
  const controller = useRef<AbortController>(null);
  const {
    mutate,
    data,
    error,
    isPending,
    variables: sent,
  } = useMutation({
    mutationFn: (what: { file: File; mapping: string }) => {
      controller.current = new AbortController();
      setSentShare(0);
      return sendFile(what.file, what.mapping, { signal: controller.current.signal, onSent: setSentShare });
    },
    onError: (reason) => asksForMapping(reason) && setMappingOpen(true),
  });
  const take = (files: readonly File[]) => {
    const [file] = files;
    setSeveral(files.length > 1);
    if (file && files.length === 1) mutate({ file, mapping });
  };
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
        galaxies, UCDP actors, and what Entente exports. The file is read by this server, kept until the server stops or
        four others were opened or looked at since, and shown on a map of its own; the dataset here stays as it is.
      </p>
      <ColumnMapping value={mapping} onChange={setMapping} open={mappingOpen} onToggle={setMappingOpen} />
      <DropZone busy={isPending} onFiles={take} />
      {several && (
        <p role="alert">
          One file is taken at a time, and none of these was. The nodes.csv and edges.csv of one graph can be zipped
          together.
        </p>
      )}
      {isPending && (
        <Group className={panels.prose}>
          <span role="status">
            {sentShare < 1 ? 'Sending' : 'Reading'} {sent.file.name} …
          </span>
          {sentShare < 1 && <progress value={sentShare} aria-label="How much of the file is sent" />}
          <Button size="compact-sm" variant="default" onClick={() => controller.current?.abort()}>
            Stop
          </Button>
        </Group>
      )}
      {error && error.name !== 'AbortError' && <ProblemNote error={error} />}
      {asksForMapping(error) && <p className={panels.prose}>Here a mapping is written into the field above.</p>}
      {sent && !isPending && (error ?? sent.mapping !== mapping) && (
        <Group className={panels.prose}>
          <Button size="compact-sm" variant="default" onClick={() => mutate({ file: sent.file, mapping })}>
            Read it again
          </Button>
          {sent.file.name}
        </Group>
      )}
      {data && <ImportOutcome outcome={data} />}
    </Modal>
  );
}

/** Whether what is wrong is, or can be mended by, what is said of a table's columns. */
const asksForMapping = (error: Error | null) =>
  error instanceof ApiError && /--mapping\b|: mapping: /.test(error.problem.detail);
