import { UnstyledButton } from '@mantine/core';
import { Fragment } from 'react';
import { marksInWords } from '../../../graph-data/schema/doubt.ts';
import { attending } from '../../state/attention.ts';
import type { Edge } from '../../state/graph-changes.ts';
import { useDirectory } from '../../state/names.ts';
import { pairOf } from '../../state/selection.ts';
import { useSentences } from '../../state/sentences.ts';
import type { TimeFlip } from '../../state/time-changes.ts';
import { useChangeView } from '../../state/use-view.ts';
import { ChangeDates } from './ChangeDates.tsx';
import panels from '../parts/panels.module.css';

/** Two actors who turned for or against each other, and by what that is told. */
export function FlipRow({ flip, ordered }: { flip: TimeFlip; ordered: boolean }) {
  const changeView = useChangeView();
  const directory = useDirectory();
  const { verb } = useSentences();
  const { actors, to, certain, before, after } = flip;
  const pair = pairOf(...actors);
  const told = (edge: Edge, index: number) => {
    const { id, source, kind, target } = edge;
    const words = verb({ subject: source, kind, object: target });
    const marks = marksInWords(edge).join(', ');
    return (
      <Fragment key={id}>
        {index > 0 && '; '}
        {directory(source).label} {words} {directory(target).label} ({marks && `${marks}; `}
        <ChangeDates relationship={id} kind={kind} />)
      </Fragment>
    );
  };
  const [from, into] = to > 0 ? ['negative', 'positive'] : ['positive', 'negative'];
  const turned = ordered
    ? `${certain ? 'turned' : 'may have turned'} from ${from} to ${into}`
    : `${certain ? '' : 'perhaps '}${from} in A, ${into} in B`;
  return (
    <UnstyledButton className={panels.row} onClick={() => changeView({ selected: pair })} {...attending(pair)}>
      <strong>{directory(actors[0]).label}</strong> and <strong>{directory(actors[1]).label}</strong> {turned}
      <div className={panels.small}>
        A: {before.map(told)}
        <br />
        B: {after.map(told)}
      </div>
    </UnstyledButton>
  );
}
