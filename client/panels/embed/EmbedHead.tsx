import { filterInWords } from '../../state/filter-words.ts';
import { useStats } from '../../state/queries.ts';
import { useView } from '../../state/use-view.ts';
import classes from './Embed.module.css';
import { OpenWhole } from './OpenWhole.tsx';

/** What the map in a frame is of, under which filters, and the way to the whole. */
export function EmbedHead() {
  const { filters } = useView();
  const { data } = useStats();
  const words = filterInWords(filters);
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{data?.dataset.title ?? 'Entente'}</h1>
      <OpenWhole>Open in Entente</OpenWhole>
      {words !== '' && <p className={classes.filters}>{words}</p>}
    </header>
  );
}
