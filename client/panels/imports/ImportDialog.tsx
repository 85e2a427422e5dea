import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useNarrow } from '../../state/room.ts';
import panels from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import { ColumnSection } from './ColumnSection.tsx';
import { DropZone } from './DropZone.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { KindSection } from './KindSection.tsx';
import { UniteSection } from './UniteSection.tsx';
import { useImport } from './use-import.ts';

/** Takes a graph file, tells what became of it, and leads to its map. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const narrow = useNarrow();
  const [several, setSeveral] = useState(false);
  const importing = useImport();
  const { file, data, error, isAsked, isPending, sentShare, stop } = importing;
  const take = (files: readonly File[]) => {
    const [first] = files;
    setSeveral(files.length > 1);
    if (first && files.length === 1) importing.take(first);
  };
  const close = () => {
    stop();
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
      <DropZone busy={isPending} onFiles={take} />
      {several && (
        <p role="alert">
          One file is taken at a time, and none of these was. The nodes.csv and edges.csv of one graph can be zipped
          together.
        </p>
      )}
      {isPending && file && (
        <Group className={panels.prose}>
          <span role="status">
            {sentShare < 1 ? 'Sending' : 'Reading'} {file.name} …
          </span>
          {sentShare < 1 && <progress value={sentShare} aria-label="How much of the file is sent" />}
          <Button size="compact-sm" variant="default" onClick={stop}>
            Stop
          </Button>
        </Group>
      )}
      {error && isAsked && file && (
        <p role="alert" className={panels.prose}>
          <strong>{file.name}</strong> is a table, and the names of its columns do not tell which two of them hold the
          actors that each row joins. Say below which columns are what.
        </p>
      )}
      {error && !isAsked && <ProblemNote error={error} />}
      {data && <ImportOutcome outcome={data} isOutdated={importing.said.isNew} />}
      {!isPending && <ColumnSection importing={importing} />}
      {!isPending && <KindSection importing={importing} />}
      {importing.canReadAgain && file && (
        <Group className={panels.prose}>
          <Button size="compact-sm" onClick={importing.readAgain}>
            Read it again
          </Button>
          <span>{file.name}, as you say now</span>
        </Group>
      )}
      {data && data.actors > 0 && !importing.said.isNew && <UniteSection key={data.id} id={data.id} />}
    </Modal>
  );
}
