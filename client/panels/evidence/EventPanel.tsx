import { Loader } from '@mantine/core';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { countryName } from '../../../graph-data/schema/words.ts';
import type { EventDetail } from '../../../server/contract/answers.ts';
import { involvedIn } from '../../state/involved.ts';
import { directoryOf, type Directory } from '../../state/names.ts';
import { useEvent } from '../../state/queries.ts';
import { ActorLink } from '../parts/ActorLink.tsx';
import { Casualties } from './Casualties.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { Facts } from '../parts/Facts.tsx';
import { FirstOfClaims } from './FirstOfClaims.tsx';
import classes from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import { ReportLink } from '../parts/ReportLink.tsx';

/** An event: what is known of it, who was part of it, and what each report says. */
export function EventPanel({ id }: { id: string }) {
  const { data, error, refetch } = useEvent(id);
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Loader size="sm" aria-label="Loading the event" />;
  const directory = directoryOf(data.actors);
  return (
    <article aria-label={data.name}>
      <h2 className={classes.title}>{data.name}</h2>
      <Particulars event={data} directory={directory} />
      <FirstOfClaims claims={data.claims} total={data.total} />
      <ByReport event={data} directory={directory} />
    </article>
  );
}

interface Props {
  event: EventDetail;
  directory: Directory;
}

function Particulars({ event, directory }: Props) {
  const { kind, when, place, means, casualties = [], claims } = event;
  const where =
    place && [place.name, place.region, place.country && countryName(place.country)].filter(Boolean).join(', ');
  const involved = involvedIn(claims);
  return (
    <Facts
      facts={[
        ['What', kind],
        ['When', describeDate(when, true)],
        ['Where', where],
        ['Means', means],
        [
          'Casualties',
          casualties.length > 0 && <Casualties event={event} reports={event.reports} directory={directory} />,
        ],
        [
          'Involved',
          involved.length > 0 &&
            involved.map((actor, index) => (
              <span key={actor}>
                {index > 0 && ', '}
                <ActorLink id={actor}>{directory(actor).name}</ActorLink>
              </span>
            )),
        ],
      ]}
    />
  );
}

/** Reports stand beside each other: nothing of what they say is merged. */
function ByReport({ event, directory }: Props) {
  return event.reports.map((report) => {
    const claims = event.claims.filter((claim) => claim.report === report.id);
    return (
      <section key={report.id} className={classes.section}>
        <h3 className={classes.heading}>
          <ReportLink report={report} /> <span className={classes.count}>{claims.length}</span>
        </h3>
        {claims.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            directory={directory}
            reports={event.reports}
            events={[event]}
            among="event"
          />
        ))}
      </section>
    );
  });
}
