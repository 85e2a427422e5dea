import { Modal } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import { useExtent } from '../../state/extent.ts';
import { filterInWords } from '../../state/filter-words.ts';
import { useDirectory } from '../../state/names.ts';
import { useFormats } from '../../state/queries.ts';
import { useNarrow } from '../../state/room.ts';
import { useView } from '../../state/use-view.ts';
import classes from './ExportDialog.module.css';
import { ExportFormatRow } from './ExportFormatRow.tsx';
import panels from '../parts/panels.module.css';
import { PictureChoice } from './PictureChoice.tsx';
import { ProblemNote } from '../parts/ProblemNote.tsx';

/** Everything in which what is shown can be taken away, and what of it each form keeps and loses. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const narrow = useNarrow();
  const { filters } = useView();
  const extent = useExtent();
  const { data, error } = useFormats();
  const words = filterInWords(filters, useDirectory());
  return (
    <Modal
      opened
      onClose={onClose}
      title="Export"
      size="xl"
      fullScreen={narrow}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={classes.extent}>
        <strong>
          {extent
            ? `${count(extent.actors, 'actor')} and ${count(extent.relationships, 'relationship')}`
            : 'What is shown'}
        </strong>
        {words === '' ? ', everything that there is.' : `: ${words}.`}{' '}
        <span className={panels.quiet}>
          {words === ''
            ? 'Filters narrow what is taken away as they narrow the map.'
            : 'The files hold what the filters leave, and nothing else.'}
        </span>
      </p>
      <PictureChoice />
      <section aria-labelledby="export-files">
        <h3 id="export-files" className={classes.heading}>
          Files
        </h3>
        {error && <ProblemNote error={error} />}
        <ul className={classes.formats}>
          {data?.items.map((format) => (
            <ExportFormatRow key={format.id} format={format} extent={extent} onTheWeb={data.onTheWeb} />
          ))}
        </ul>
      </section>
    </Modal>
  );
}
