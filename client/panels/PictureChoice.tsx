import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { count } from '../../graph-data/schema/words.ts';
import { useExtent } from '../state/extent.ts';
import { filterInWords } from '../state/filter-words.ts';
import { announce } from '../state/notices.ts';
import { usePainter, type Caption, type PictureType } from '../state/picture.ts';
import { useStats } from '../state/queries.ts';
import { useView } from '../state/use-view.ts';
import { saveFile } from '../save-file.ts';
import classes from './ExportDialog.module.css';
import { ProblemNote } from './ProblemNote.tsx';

/** The part of the map that is seen now as a picture, made by the browser. */
export function PictureChoice() {
  const paint = usePainter();
  const { data: stats } = useStats();
  const caption = useCaption();
  const [failure, setFailure] = useState<Error>();
  const take = async (type: PictureType) => {
    try {
      saveFile(await paint!(type, caption), `${stats?.dataset.id ?? 'entente'}-${stats?.revision ?? ''}.${type}`);
      announce(`Saved the picture as ${type.toUpperCase()}.`);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <section aria-labelledby="export-picture" className={classes.picture}>
      <div>
        <h3 id="export-picture" className={classes.heading}>
          Picture of this view
        </h3>
        <p className={classes.readers}>
          The part of the map that you see, in its present colours, with a legend, the filters and the revision. It
          keeps no claims.
        </p>
      </div>
      <Group gap="xs" wrap="nowrap">
        {(['svg', 'png'] as const).map((type) => (
          <Button key={type} size="xs" variant="default" disabled={!paint || !stats} onClick={() => void take(type)}>
            {type.toUpperCase()}
          </Button>
        ))}
      </Group>
      {failure && <ProblemNote error={failure} />}
    </section>
  );
}

function useCaption(): Caption {
  const { filters } = useView();
  const { data } = useStats();
  const { actors, relationships } = useExtent();
  const words = filterInWords(filters);
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => `${part}`.padStart(2, '0'));
  return {
    title: data?.dataset.title ?? '',
    lines: [
      `${count(actors, 'actor')} and ${count(relationships, 'relationship')}${words === '' ? ', no filter' : `: ${words}`}.`,
      `Dataset ${data?.dataset.id ?? ''}, revision ${data?.revision ?? ''}, ${data?.dataset.licence ?? ''}; picture of ${describeDate(day.join('-'))}. ` +
        'A reading aid to public reporting, not a finding of fact.',
    ],
  };
}
