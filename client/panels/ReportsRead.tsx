import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { useDirectory } from '../state/names.ts';
import { useReports } from '../state/queries.ts';
import { count } from '../../graph-data/schema/words.ts';
import classes from './panels.module.css';

/** The reports behind the map. */
export function ReportsRead() {
  const { data } = useReports();
  const directory = useDirectory();
  if (!data) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>
        Reports read <span className={classes.count}>{data.total}</span>
      </h3>
      <ul>
        {data.items.map(({ id, title, publisher, published, url, claims }) => (
          <li key={id} className={classes.prose}>
            {url ? (
              <a className={classes.link} href={url} rel="noreferrer" target="_blank">
                {title}
              </a>
            ) : (
              <strong>{title}</strong>
            )}
            <div className={classes.small}>
              {publisher !== undefined && `${directory(publisher).name}, `}
              {describeDate(published)} · {count(claims, 'claim')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
