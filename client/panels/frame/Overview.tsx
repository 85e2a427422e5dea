import { lazy } from 'react';
import { Late } from '../../Late.tsx';
import { isGone, showsImport } from '../../api.ts';
import { leavesEvidenceOut } from '../../state/evidence.ts';
import { useReports, useStats } from '../../state/queries.ts';
import { useView } from '../../state/use-view.ts';
import { count, licenceInWords } from '../../../graph-data/schema/words.ts';
import { AllActors } from '../actor/AllActors.tsx';
import { Examples } from '../start/Examples.tsx';
import classes from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import { ReportsRead } from '../evidence/ReportsRead.tsx';
import { TourButton } from '../start/TourButton.tsx';

const NoLongerStands = lazy(async () => ({ default: (await import('../evidence/NoLongerStands.tsx')).NoLongerStands }));

/** What a first-time visitor needs to know, and ways in. */
export function Overview() {
  const { data, error } = useStats();
  const reports = useReports().data?.items ?? [];
  const { filters } = useView();
  return (
    <>
      <h2 className={classes.title}>Who stands with whom, and who says so</h2>
      {leavesEvidenceOut(filters) && (
        <Late>
          <NoLongerStands />
        </Late>
      )}
      <p className={classes.prose}>{whatLinesAre(reports)}</p>
      {showsImport() && (
        <p className={classes.prose}>
          <a className={classes.link} href="/">
            Back to the dataset of this server
          </a>
        </p>
      )}
      {error && !isGone(error) && <ProblemNote error={error} />}
      {data && (
        <p className={classes.prose}>
          <strong>{data.dataset.title}</strong>: {count(data.actors, 'actor')},{' '}
          {count(data.relationships, 'relationship')} and {count(data.claims, 'claim')} from{' '}
          {count(data.reports, 'report')}.
        </p>
      )}
      <Examples />
      <TourButton />
      <ReportsRead />
      <AllActors />
      <section className={classes.section}>
        <h3 className={classes.heading}>Use with care</h3>
        <p className={classes.quiet}>
          This is a reading aid to public reporting, not a finding of fact: a line says that somebody claimed it. Read
          the report before you rely on it, and do not use this map to single out people for harm.
          {data && ` Data: ${licenceInWords(data.dataset.licence)}.`}
        </p>
      </section>
    </>
  );
}

/** Of a file nobody has judged how far it can be relied on; beside a dataset it lends that to none of the dataset's lines. */
function whatLinesAre(reports: readonly { file?: object | undefined }[]): string {
  if (!reports.some(({ file }) => file))
    return 'Every line on this map is a relationship that at least one published report claims. Select a line to read the claims, who made them, how sure they are, and in which paragraph.';
  if (reports.every(({ file }) => file))
    return 'Every line on this map is an edge of a file that somebody brought in. Select a line to read what the file says, and where. Nobody has judged how far it can be relied on.';
  return 'Every line on this map is a relationship that a published report claims, or an edge of a file that somebody brought in, or both. Select a line to read which, and where it stands. Nobody has judged how far the file can be relied on.';
}
