import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../state/notices.ts';
import type { PictureType } from '../../state/picture.ts';
import { usePicture } from '../../state/use-picture.ts';
import { saveFile } from '../../save-file.ts';
import classes from './ExportDialog.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';

/** The part of the map that is seen now as a picture, made by the browser. */
export function PictureChoice() {
  const { paint, nameOf } = usePicture();
  const [failure, setFailure] = useState<Error>();
  const take = async (type: PictureType) => {
    try {
      saveFile(await paint!(type), nameOf(type));
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
          The part of the map that you see, in its present colours, with a legend, the filters, the sources, the date
          and the revision. It keeps no claims.
        </p>
      </div>
      <Group gap="xs" wrap="nowrap">
        {(['svg', 'png'] as const).map((type) => (
          <Button key={type} size="xs" variant="default" disabled={!paint} onClick={() => void take(type)}>
            {type.toUpperCase()}
          </Button>
        ))}
      </Group>
      {failure && <ProblemNote error={failure} />}
    </section>
  );
}
