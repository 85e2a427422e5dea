import { UnstyledButton } from '@mantine/core';
import { count } from '../../../graph-data/schema/words.ts';
import { attending } from '../../state/attention.ts';
import { differencesInWords, fateInWords } from '../../state/time-change-words.ts';
import { useDirectory } from '../../state/names.ts';
import { objectInWords, useSentences } from '../../state/sentences.ts';
import type { TimeChange } from '../../state/time-changes.ts';
import { useChangeView } from '../../state/use-view.ts';
import { ChangeDates } from './ChangeDates.tsx';
import { HeldMark } from './HeldMark.tsx';
import panels from '../parts/panels.module.css';
import { Mark } from '../parts/RelationshipMarks.tsx';
import classes from './TimesCompared.module.css';

interface Props {
  change: TimeChange;
  ordered: boolean;
}

/** A relationship as a sentence, what became of it, and in which of two times it held. */
export function ChangeRow({ change, ordered }: Props) {
  const changeView = useChangeView();
  const directory = useDirectory();
  const { verb, kindOf } = useSentences();
  const { edge, earlier, later, certain } = change;
  const { id, source, target, kind } = edge;
  const ends = { subject: source, kind, object: target };
  const momentary = kindOf(kind)?.aspect === 'event';
  const facts = [fateInWords(change, momentary, ordered), count(edge.claims, 'claim'), ...differencesInWords(change)];
  return (
    <UnstyledButton
      className={`${panels.row} ${classes.row}`}
      data-certain={certain}
      onClick={() => changeView({ selected: id })}
      {...attending(id)}
    >
      <span>
        <strong>{directory(source).label}</strong> {verb(ends)}{' '}
        <strong>{objectInWords(ends, directory(target).label)}</strong>
        <span className={`${panels.small} ${classes.facts}`}>
          {facts.join(' · ')} · <ChangeDates relationship={id} kind={kind} />{' '}
          {edge.disputed && <Mark tone="against">disputed</Mark>} {edge.hedged && <Mark tone="doubt">hedged</Mark>}
        </span>
      </span>
      <HeldMark letter="A" held={earlier} />
      <HeldMark letter="B" held={later} />
    </UnstyledButton>
  );
}
