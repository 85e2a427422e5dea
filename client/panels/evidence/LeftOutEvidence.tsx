import { Button } from '@mantine/core';
import { toggled } from '../../state/evidence.ts';
import { useDirectory } from '../../state/names.ts';
import { useAllReports } from '../../state/queries.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import type { Filters } from '../../state/view.ts';
import classes from '../parts/panels.module.css';
import { ReportLink } from '../parts/ReportLink.tsx';

/** Which reports and publishers are left out, each with a way to take it back in. */
export function LeftOutEvidence() {
  const { report, exceptReport, exceptPublisher } = useView().filters;
  const directory = useDirectory();
  const { data } = useAllReports();
  const reportWith = (id: string) => data?.find((item) => item.id === id) ?? { id, title: id };
  return (
    <ul className={classes.list}>
      {exceptPublisher.map((id) => (
        <li key={id}>
          Without what {directory(id).name} published{' '}
          <Back words={directory(id).label} change={{ exceptPublisher: toggled(exceptPublisher, id, false) }} />
        </li>
      ))}
      {exceptReport.map((id) => (
        <li key={id}>
          Without <ReportLink report={reportWith(id)} />{' '}
          <Back words={reportWith(id).title} change={{ exceptReport: toggled(exceptReport, id, false) }} />
        </li>
      ))}
      {report.map((id) => (
        <li key={id}>
          With nothing but <ReportLink report={reportWith(id)} />{' '}
          <Back words="all reports" change={{ report: toggled(report, id, false) }} />
        </li>
      ))}
    </ul>
  );
}

function Back({ words, change }: { words: string; change: Partial<Filters> }) {
  const changeView = useChangeView();
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={`Take back in: ${words}`}
      onClick={() => changeView({ filters: change })}
    >
      Take back in
    </Button>
  );
}
