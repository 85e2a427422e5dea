import { useEmbedWords } from '../../state/embed-words.ts';
import { overMap } from '../../state/over-map.ts';
import { useStats } from '../../state/queries.ts';
import classes from './Embed.module.css';
import { OpenWhole } from './OpenWhole.tsx';

/** What the map in a frame is of, under which filters, and the way to the whole. */
export function EmbedHead() {
  const { data } = useStats();
  const words = useEmbedWords();
  return (
    <header ref={overMap} className={classes.head}>
      <h1 className={classes.title}>{data?.dataset.title ?? 'Entente'}</h1>
      <OpenWhole>Open in Entente</OpenWhole>
      {words.map((each) => (
        <p key={each} className={classes.filters}>
          {each}
        </p>
      ))}
    </header>
  );
}
