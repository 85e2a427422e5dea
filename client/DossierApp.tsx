import { Loader } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { DossierBody } from './panels/dossier/DossierBody.tsx';
import { DossierHead } from './panels/dossier/DossierHead.tsx';
import classes from './panels/dossier/Dossier.module.css';
import { ProblemNote } from './panels/parts/ProblemNote.tsx';
import { wholeMapAddress } from './state/dossier.ts';
import { useDossier } from './state/use-dossier.ts';

/** All that reports say of one actor, on a page to be read from top to bottom and printed. */
export function DossierApp({ id }: { id: string }) {
  const { data, error, refetch } = useDossier(id);
  useDocumentTitle([data?.actor.name, 'Dossier', 'Entente'].filter(Boolean).join(' · '));
  return (
    <main className={classes.page}>
      {error ? (
        <>
          <ProblemNote error={error} retry={() => void refetch()} />
          <p>
            <a href={wholeMapAddress(window.location.pathname)}>Back to the map</a>
          </p>
        </>
      ) : data ? (
        <article aria-label={`Dossier of ${data.actor.name}`}>
          <DossierHead source={data} />
          <DossierBody source={data} />
        </article>
      ) : (
        <Loader aria-label="Gathering the dossier" />
      )}
    </main>
  );
}
