import { Button, Loader } from '@mantine/core';
import { IconShare2 } from '@tabler/icons-react';
import { showsImport } from '../../api.ts';
import { embedCode } from '../../state/embedded.ts';
import { useFormats, useStats } from '../../state/queries.ts';
import { shareAddresses } from '../../state/share-address.ts';
import { useView } from '../../state/use-view.ts';
import { CopyField } from '../parts/CopyField.tsx';
import classes from '../parts/panels.module.css';
import share from './ShareMenu.module.css';
import { SharePicture } from './SharePicture.tsx';

/** What others can be given of this view. */
export function ShareMenu() {
  const view = useView();
  const { data: stats } = useStats();
  const { data: formats } = useFormats();
  if (!stats || !formats) return <Loader size="sm" aria-label="Loading" />;
  const { title } = stats.dataset;
  const { link, embed } = shareAddresses(view, stats.revision, window.location);
  return (
    <div className={share.menu}>
      <section>
        <h2 className={classes.heading}>Link to this view</h2>
        <CopyField label="Link" text={link} />
        <p className={classes.small}>
          It tells all that you see, and that it is revision {stats.revision}: whoever opens it later is told if the
          data has changed since.
          {!formats.onTheWeb && ' This server is not on the web: the link works only where it can be reached.'}
          {showsImport() && ' The file is kept only until the server stops.'}
        </p>
        <SystemShare title={title} url={link} />
      </section>
      {formats.embeds && (
        <section>
          <h2 className={classes.heading}>Frame for another page</h2>
          <CopyField label="HTML" text={embedCode(embed, title)} />
          <p className={classes.small}>
            The same map to read only.{' '}
            <a className={classes.link} href={embed} target="_blank" rel="noreferrer">
              See how it looks
            </a>
          </p>
        </section>
      )}
      <SharePicture />
    </div>
  );
}

/** The sheet by which a phone hands things on, where there is one. */
function SystemShare({ title, url }: ShareData) {
  if (!('share' in navigator)) return null;
  // Whoever closes the sheet again has not failed.
  const open = () => void navigator.share({ title, url }).catch(() => undefined);
  return (
    <Button mt="xs" size="xs" variant="default" leftSection={<IconShare2 size={14} aria-hidden />} onClick={open}>
      Send with another app
    </Button>
  );
}
