import { useLocation } from 'react-router';
import { dossierAddress } from '../../state/dossier.ts';
import { useView } from '../../state/use-view.ts';
import classes from '../parts/panels.module.css';

/** Leads to the actor's dossier under the present filters: a page of its own, made to be printed. */
export function DossierLink({ id }: { id: string }) {
  const { filters } = useView();
  const { pathname } = useLocation();
  return (
    <p className={`${classes.prose} ${classes.small}`}>
      <a className={classes.link} href={dossierAddress(pathname, id, filters)}>
        Dossier
      </a>{' '}
      with every claim and citation, to read or print
    </p>
  );
}
