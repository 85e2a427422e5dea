import { OpenFileButton } from './ImportButton.tsx';
import { MiddleOfMap } from '../parts/MiddleOfMap.tsx';
import classes from '../parts/panels.module.css';

/** Stands in the middle of the map where the server no longer keeps the file that it would show. */
export function ImportGone() {
  return (
    <MiddleOfMap>
      <section className={classes.notice} aria-label="This file is no longer kept" role="alert">
        <strong>This file is no longer kept.</strong>
        <p>
          A file is kept until the server stops or four others were opened or looked at since. Open it again to see its
          map.
        </p>
        <OpenFileButton />
        <a className={classes.link} href="/">
          Back to the dataset of this server
        </a>
      </section>
    </MiddleOfMap>
  );
}
