import { UnstyledButton } from '@mantine/core';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { RelationshipAnswer } from '../../../server/contract/records.ts';
import { attending } from '../../state/attention.ts';
import type { Directory } from '../../state/names.ts';
import { objectInWords, useSentences } from '../../state/sentences.ts';
import { useChangeView } from '../../state/use-view.ts';
import { count } from '../../../graph-data/schema/words.ts';
import { RelationshipMarks } from '../parts/RelationshipMarks.tsx';
import classes from '../parts/panels.module.css';

interface Props {
  relationship: RelationshipAnswer;
  /** The actor from whom it is read and who is therefore not named; without one the sentence is whole. */
  from?: string;
  directory: Directory;
}

/** A relationship as the rest of a sentence that begins with an actor, `is allied with TTP`, or as a whole one. */
export function RelationshipRow({ relationship, from, directory }: Props) {
  const changeView = useChangeView();
  const { verb, kindOf } = useSentences();
  const { id, subject, object, periods, claims } = relationship;
  const momentary = kindOf(relationship.kind)?.aspect === 'event';
  const dates = [...new Set(periods.map(({ when }) => when))];
  const whole = from === undefined;
  const other = directory(from === object ? subject : object);
  return (
    <UnstyledButton className={classes.row} onClick={() => changeView({ selected: id })} {...attending(id)}>
      {whole && <strong>{directory(subject).label} </strong>}
      {verb(relationship, from)} <strong>{objectInWords(relationship, whole ? other.label : other.name)}</strong>
      <div className={classes.small}>
        {dates[0] !== undefined &&
          `${describeDate(dates[0], momentary)}${dates.length > 1 ? `; ${count(dates.length - 1, 'other time')}` : ''} `}
        <span className={classes.together}>
          {dates[0] !== undefined && '· '}
          {count(claims.length, 'claim')}
        </span>{' '}
        <RelationshipMarks relationship={relationship} />
      </div>
    </UnstyledButton>
  );
}
