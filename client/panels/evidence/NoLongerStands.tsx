import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { changeInWords } from '../../state/change-words.ts';
import { lossIn, useEvidenceChanges } from '../../state/evidence-changes.ts';
import { useDirectory } from '../../state/names.ts';
import { useIsLarge } from '../../state/queries.ts';
import { pairOf } from '../../state/selection.ts';
import { LeftOutEvidence } from './LeftOutEvidence.tsx';
import { LossInFigures } from './LossInFigures.tsx';
import { LossWords } from './LossWords.tsx';
import { LongList } from '../parts/LongList.tsx';
import { RelationshipLink } from '../parts/RelationshipLink.tsx';
import classes from '../parts/panels.module.css';
import { ViewLink } from '../parts/ViewLink.tsx';

/** What falls, and what is left on less, without the reports that are left out. */
export function NoLongerStands() {
  const changes = useEvidenceChanges();
  const directory = useDirectory();
  const isLarge = useIsLarge();
  const loss = changes && lossIn(changes);
  return (
    <section className={classes.section} aria-label="What no longer stands">
      <h3 className={classes.heading}>What no longer stands</h3>
      <LeftOutEvidence />
      {isLarge && <LossInFigures />}
      {!loss && !isLarge && <Loader size="sm" aria-label="Comparing" />}
      {loss && <LossWords loss={loss} />}
      {loss && (
        <Group heading="No longer stand" number={loss.vanished.length}>
          {loss.vanished.map((edge) => (
            <RelationshipLink key={edge.id} relationship={endsOf(edge)} />
          ))}
        </Group>
      )}
      {loss && (
        <Group heading="Stand on less" number={loss.weakened.length}>
          {loss.weakened.map((change) => (
            <div key={change.after.id}>
              <RelationshipLink relationship={endsOf(change.after)} />
              <p className={classes.small}>{changeInWords(change)}</p>
            </div>
          ))}
        </Group>
      )}
      {changes && (
        <Group heading="From one side to the other" number={changes.flipped.length}>
          {changes.flipped.map(({ actors: [a, b], to }) => (
            <div key={pairOf(a, b)}>
              <ViewLink change={{ selected: pairOf(a, b) }} attends={a}>
                {`${directory(a).label} and ${directory(b).label}`}
              </ViewLink>
              <p className={classes.small}>
                {to > 0 ? 'only what is positive is left between them' : 'only what is negative is left between them'}
              </p>
            </div>
          ))}
        </Group>
      )}
    </section>
  );
}

const endsOf = ({ id, source, kind, target }: { id: string; source: string; kind: string; target: string }) => ({
  ...{ id, subject: source, kind, object: target },
});

function Group({ heading, number, children }: { heading: string; number: number; children: ReactNode[] }) {
  if (number === 0) return null;
  return (
    <>
      <h4 className={classes.subheading}>
        {heading} <span className={classes.count}>{number}</span>
      </h4>
      <LongList>{children}</LongList>
    </>
  );
}
