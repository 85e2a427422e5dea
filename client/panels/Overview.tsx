import { useStats } from '../state/queries.ts';
import { count } from '../state/words.ts';
import { AllActors } from './AllActors.tsx';
import { Examples } from './Examples.tsx';
import classes from './panels.module.css';
import { ProblemNote } from './ProblemNote.tsx';
import { ReportsRead } from './ReportsRead.tsx';

/** What a first-time visitor needs to know, and ways in. */
export function Overview() {
  const { data, error } = useStats();
  return (
    <>
      <h2 className={classes.title}>Who stands with whom, and who says so</h2>
      <p className={classes.prose}>
        Every line on this map is a relationship that at least one published report claims. Select a line to read the
        claims, who made them, how sure they are, and in which paragraph.
      </p>
      {error && <ProblemNote error={error} />}
      {data && (
        <p className={classes.prose}>
          <strong>{data.dataset.title}</strong>: {count(data.actors, 'actor')},{' '}
          {count(data.relationships, 'relationship')} and {count(data.claims, 'claim')} from{' '}
          {count(data.reports, 'report')}.
        </p>
      )}
      <Examples />
      <ReportsRead />
      <AllActors />
      <section className={classes.section}>
        <h3 className={classes.heading}>Use with care</h3>
        <p className={classes.quiet}>
          This is a reading aid to public reporting, not a finding of fact: a line says that somebody claimed it. Read
          the report before you rely on it, and do not use this map to single out people for harm.
          {data && ` Data: ${data.dataset.licence}.`}
        </p>
      </section>
    </>
  );
}
