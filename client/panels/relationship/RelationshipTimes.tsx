import type { CSSProperties } from 'react';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { RelationshipDetail } from '../../../server/contract/answers.ts';
import { certainStretches, possibleStretches, statusSteps, stretchOfDate } from '../../state/evidence-times.ts';
import type { Directory } from '../../state/names.ts';
import { scaleFor, stretchInWords, uniteStretches, type Stretch, type TimeScale } from '../../state/time-scale.ts';
import { StatusTimeline } from './StatusTimeline.tsx';
import { TimeMarks } from './TimeMarks.tsx';
import { TimeTrack } from './TimeTrack.tsx';
import { TrackAxis } from './TrackAxis.tsx';
import classes from './TimeTrack.module.css';

interface Props {
  relationship: RelationshipDetail;
  directory: Directory;
}

/** When a relationship held, how its status went, and when the reports on it were published, along one axis. */
export function RelationshipTimes({ relationship, directory }: Props) {
  const { periods, family, claims, reports } = relationship;
  const [certain, possible] = [certainStretches(periods), possibleStretches(periods)].map(uniteStretches) as [
    Stretch[],
    Stretch[],
  ];
  const published = [...new Set(reports.map((report) => report.published))].map(stretchOfDate);
  const steps = statusSteps(claims);
  const status = steps.map(({ when }) => stretchOfDate(when));
  // The last instant of a year is not the first of the next.
  const scale = scaleFor([...certain, ...possible, ...published, ...status].flatMap(([from, to]) => [from, to - 1]));
  if (!scale) return null;
  const colour = `var(--family-${family})`;
  return (
    <figure className={classes.times} style={{ '--track': colour } as CSSProperties}>
      <div role="img" aria-label={inWords(certain, possible, scale)}>
        <TimeTrack scale={scale} possible={possible} certain={certain} />
        <TimeMarks scale={scale} stretches={published} />
        <TrackAxis scale={scale} />
      </div>
      <figcaption className={classes.key}>
        {certain.length > 0 && <Key of="certain">certain</Key>} <Key of="possible">only possible</Key>{' '}
        <Key of="mark">{`published: ${publishedInWords(reports)}`}</Key>
      </figcaption>
      {steps.length > 0 && <StatusTimeline steps={steps} scale={scale} reports={reports} directory={directory} />}
    </figure>
  );
}

function Key({ of, children }: { of: 'certain' | 'possible' | 'mark'; children: string }) {
  return (
    <span className={classes.keyItem}>
      <span className={classes.keySample} data-key={of} aria-hidden /> {children}
    </span>
  );
}

function publishedInWords(reports: RelationshipDetail['reports']): string {
  return [...new Set(reports.map(({ published }) => published))]
    .sort()
    .map((date) => describeDate(date))
    .join(', ');
}

function inWords(certain: readonly Stretch[], possible: readonly Stretch[], { from, to }: TimeScale): string {
  const list = (stretches: readonly Stretch[]) => stretches.map(lastDay).map(stretchInWords).join('; ');
  const years = `${new Date(from).getUTCFullYear()} to ${new Date(to - 1).getUTCFullYear()}`;
  const surely = certain.length === 0 ? 'on no day for certain' : `certainly ${list(certain)}`;
  return `When it held, ${years}: ${surely}; possibly ${list(possible)}.`;
}

/** Stretches reach to the end of their last day, which words name. */
const lastDay = ([from, to]: Stretch): Stretch => [from, to - 1];
