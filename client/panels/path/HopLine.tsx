import { UnstyledButton } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconArrowsHorizontal } from '@tabler/icons-react';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { Hop } from '../../../server/contract/paths.ts';
import { attending } from '../../state/attention.ts';
import type { Directory } from '../../state/names.ts';
import { useSentences } from '../../state/sentences.ts';
import { useChangeView } from '../../state/use-view.ts';
import { count } from '../../../graph-data/schema/words.ts';
import { LineSample } from '../parts/LineSample.tsx';
import panels from '../parts/panels.module.css';
import { Mark, RelationshipMarks } from '../parts/RelationshipMarks.tsx';

const ARROWS = {
  forward: { Icon: IconArrowRight, words: 'along its direction' },
  backward: { Icon: IconArrowLeft, words: 'against its direction' },
  symmetric: { Icon: IconArrowsHorizontal, words: 'mutual' },
};

interface Props {
  hop: Hop;
  weakest: boolean;
  /** On both of the paths that are compared. */
  shared?: boolean;
  directory: Directory;
}

/** A hop in two lines: who is what to whom, and when and how well that stands. */
export function HopLine({ hop, weakest, shared = false, directory }: Props) {
  const changeView = useChangeView();
  const { verb, kindOf } = useSentences();
  const { relationship, from, to, claims, travelled } = hop;
  const { Icon, words } = ARROWS[travelled];
  const momentary = kindOf(relationship.kind)?.aspect === 'event';
  const dates = [...new Set(relationship.periods.map(({ when }) => describeDate(when, momentary)))];
  return (
    <UnstyledButton
      className={panels.row}
      onClick={() => changeView({ selected: relationship.id })}
      {...attending(relationship.id)}
    >
      <LineSample colour={`var(--family-${relationship.family})`} width={3} />{' '}
      <Icon size={13} role="img" aria-label={`${words}:`} /> <strong>{directory(from).label}</strong>{' '}
      {verb(relationship, from)} <strong>{directory(to).label}</strong>
      <div className={panels.small}>
        {dates.slice(0, 2).join('; ')}
        {dates.length > 2 && ` and ${count(dates.length - 2, 'other time')}`} · confidence {relationship.confidence} ·{' '}
        {count(claims.length, 'claim')} {shared && <Mark>on both</Mark>} {weakest && <Mark>weakest hop</Mark>}{' '}
        {travelled === 'backward' && <Mark>against its direction</Mark>}{' '}
        <RelationshipMarks relationship={relationship} />
      </div>
    </UnstyledButton>
  );
}
