import { UnstyledButton } from '@mantine/core';
import { marksInWords } from '../../../graph-data/schema/doubt.ts';
import { attending } from '../../state/attention.ts';
import type { Edge } from '../../state/graph-changes.ts';
import { useDirectory } from '../../state/names.ts';
import { pairOf } from '../../state/selection.ts';
import { useSentences } from '../../state/sentences.ts';
import type { TimeFlip } from '../../state/time-changes.ts';
import { useChangeView } from '../../state/use-view.ts';
import panels from '../parts/panels.module.css';

/** Two actors who turned for or against each other, and by what that is told. */
export function FlipRow({ flip, ordered }: { flip: TimeFlip; ordered: boolean }) {
  const changeView = useChangeView();
  const directory = useDirectory();
  const { verb } = useSentences();
  const { actors, to, certain, before, after } = flip;
  const pair = pairOf(...actors);
  const inWords = (edges: readonly Edge[]) =>
    edges
      .map((edge) => {
        const { source, kind, target } = edge;
        const words = verb({ subject: source, kind, object: target });
        const marks = marksInWords(edge).join(', ');
        return `${directory(source).label} ${words} ${directory(target).label}${marks && ` (${marks})`}`;
      })
      .join('; ');
  const [from, into] = to > 0 ? ['negative', 'positive'] : ['positive', 'negative'];
  const turned = ordered
    ? `${certain ? 'turned' : 'may have turned'} from ${from} to ${into}`
    : `${certain ? '' : 'perhaps '}${from} in A, ${into} in B`;
  return (
    <UnstyledButton className={panels.row} onClick={() => changeView({ selected: pair })} {...attending(pair)}>
      <strong>{directory(actors[0]).label}</strong> and <strong>{directory(actors[1]).label}</strong> {turned}
      <div className={panels.small}>
        A: {inWords(before)}
        <br />
        B: {inWords(after)}
      </div>
    </UnstyledButton>
  );
}
