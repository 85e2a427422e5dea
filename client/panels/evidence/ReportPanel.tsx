import { Loader } from '@mantine/core';
import { directoryOf } from '../../state/names.ts';
import { useReport } from '../../state/queries.ts';
import classes from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { ReportParagraphs } from './ReportParagraphs.tsx';
import { ReportSwitches } from './ReportSwitches.tsx';

/** A report: what it is, how far the map rests on it, and what was read from it, paragraph by paragraph. */
export function ReportPanel({ id }: { id: string }) {
  const { data, error, refetch } = useReport(id);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Loader size="sm" aria-label="Loading the report" />;
  const directory = directoryOf(data.actors);
  return (
    <article aria-label={data.title} data-report={data.id}>
      <h2 className={classes.title}>{data.title}</h2>
      <ReportFacts report={data} directory={directory} />
      <ReportSwitches report={data} directory={directory} />
      <ReportParagraphs report={data} directory={directory} />
    </article>
  );
}
