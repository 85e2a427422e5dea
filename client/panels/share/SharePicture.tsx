import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PictureType } from '../../state/picture.ts';
import { usePicture } from '../../state/use-picture.ts';
import { saveFile } from '../../save-file.ts';
import { copyPicture } from './copy-picture.ts';
import classes from '../parts/panels.module.css';
import share from './ShareMenu.module.css';

/** A picture of this view: to paste, or as a file. */
export function SharePicture() {
  const { paint, nameOf } = usePicture();
  const [words, setWords] = useState('');
  const save = async (type: PictureType, done: string) => {
    saveFile(await paint!(type), nameOf(type));
    setWords(done);
  };
  const copy = async () => {
    const copied = await copyPicture(paint!('png'));
    if (copied) setWords('Copied. Paste it where you want it.');
    else await save('png', 'The browser does not let the page copy pictures; it was saved as a file instead.');
  };
  const attempt = (act: () => Promise<void>) =>
    void act().catch((error: unknown) => setWords(error instanceof Error ? error.message : String(error)));
  return (
    <section>
      <h2 className={classes.heading}>Picture</h2>
      <div className={share.pictures}>
        <Button size="xs" variant="default" disabled={!paint} onClick={() => attempt(copy)}>
          Copy the picture
        </Button>
        {(['svg', 'png'] as const).map((type) => {
          const name = type.toUpperCase();
          return (
            <Button
              key={type}
              size="xs"
              variant="default"
              disabled={!paint}
              aria-label={`Save as ${name}`}
              onClick={() => attempt(() => save(type, `Saved as ${name}.`))}
            >
              {name}
            </Button>
          );
        })}
      </div>
      <p className={classes.small}>As you see it, with its legend, date and sources under it.</p>
      <p className={classes.small} role="status">
        {words}
      </p>
    </section>
  );
}
