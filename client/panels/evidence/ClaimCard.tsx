import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { hedgeInWords } from '../../../graph-data/schema/hedge.ts';
import { statusInWords } from '../../../graph-data/schema/standing.ts';
import type { ClaimAnswer, EventAnswer } from '../../../server/contract/records.ts';
import type { CitedReport } from '../../state/cited-report.ts';
import type { Directory } from '../../state/names.ts';
import { useSentences } from '../../state/sentences.ts';
import { Citation } from './Citation.tsx';
import classes from './ClaimCard.module.css';
import { ClaimLink } from '../parts/ClaimLink.tsx';
import { EventLink } from '../parts/EventLink.tsx';
import { Rating } from './Rating.tsx';
import { Mark } from '../parts/RelationshipMarks.tsx';
import { capital, places, voicesInWords } from '../../../graph-data/schema/words.ts';

interface Props {
  claim: ClaimAnswer;
  directory: Directory;
  reports: readonly CitedReport[];
  events: readonly EventAnswer[];
  /** What it stands among: the claims of one relationship, report or event need not be told which each time. */
  among?: 'relationship' | 'report' | 'event';
}

/** One claim: what is said, when it was, who said it, where it stands, and how far to rely on it. */
export function ClaimCard({ claim, directory, reports, events, among = 'relationship' }: Props) {
  const { kindOf } = useSentences();
  const { when, stance, hedge, status, statement, attribution, qualifiers } = claim;
  const report = reports.find(({ id }) => id === claim.report);
  const event = events.find(({ id }) => id === claim.event);
  const momentary = kindOf(claim.kind)?.aspect === 'event';
  return (
    <div className={classes.claim} data-stance={stance} data-claim={claim.id}>
      <p className={classes.head}>
        <time title={`EDTF ${when}`}>{describeDate(when, momentary)}</time>
        {stance === 'denies' && <Mark tone="against">denies</Mark>}
        {hedge && <Mark tone="doubt">{hedgeInWords(hedge)}</Mark>}
        {status && <Mark>{statusInWords(status)}</Mark>}
      </p>
      {among !== 'relationship' && (
        <p className={classes.about}>
          <ClaimLink claim={claim} directory={directory} />
        </p>
      )}
      <p className={classes.statement}>{statement}</p>
      {Object.entries(qualifiers ?? {}).map(([name, value]) => (
        <p key={name} className={classes.detail}>
          <span className={classes.term}>{name}:</span> {value}
        </p>
      ))}
      {event && among !== 'event' && (
        <p className={classes.detail}>
          <span className={classes.term}>event:</span> <EventLink event={event} />
        </p>
      )}
      {attribution && <p className={classes.detail}>Said by {voicesInWords(attribution, directory)}.</p>}
      {report && among === 'report' && claim.paragraphs.length > 1 && (
        <p className={classes.detail}>{capital(places(claim.paragraphs, report.file))}</p>
      )}
      {report && among !== 'report' && <Citation report={report} claim={claim} directory={directory} />}
      {report && <Rating reliability={report.reliability} credibility={claim.credibility} />}
    </div>
  );
}
