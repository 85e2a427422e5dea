import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { useDirectory } from '../../state/names.ts';
import { useReports } from '../../state/queries.ts';
import { count } from '../../../graph-data/schema/words.ts';
import classes from '../parts/panels.module.css';
import { ReportLink } from '../parts/ReportLink.tsx';

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
        {data.items.map((report) => (
          <li key={report.id} className={classes.prose}>
            <ReportLink report={report} />
            <div className={classes.small}>
              {report.publisher !== undefined && `${directory(report.publisher).name}, `}
              {describeDate(report.published)} · {count(report.claims, 'claim')}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
