import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { count } from '../../../graph-data/schema/words.ts';
import { useReports } from '../../state/queries.ts';
import classes from '../parts/panels.module.css';
import { ReportLink } from '../parts/ReportLink.tsx';

/** What an actor has published and was read here; nothing for one that has published nothing. */
export function ActorReports({ id }: { id: string }) {
  const reports = useReports().data?.items.filter(({ publisher }) => publisher === id) ?? [];
  if (reports.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>
        Reports of its own <span className={classes.count}>{reports.length}</span>
      </h3>
      <ul>
        {reports.map((report) => (
          <li key={report.id} className={classes.prose}>
            <ReportLink report={report} />
            <div className={classes.small}>
              {describeDate(report.published)} · {count(report.claims, 'claim')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
