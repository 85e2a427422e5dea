import { Button, Loader } from '@mantine/core';
import { groupWords, changesInFigures } from '../../state/time-change-words.ts';
import { useComparedTimes, type Times } from '../../state/compared-times.ts';
import { timeInWords } from '../../state/filter-words.ts';
import type { TimeChanges } from '../../state/time-changes.ts';
import { useChangeView, useView } from '../../state/use-view.ts';
import { ChangeGroup } from './ChangeGroup.tsx';
import { ChangeRow } from './ChangeRow.tsx';
import { FlipRow } from './FlipRow.tsx';
import panels from '../parts/panels.module.css';
import { ProblemNote } from '../parts/ProblemNote.tsx';
import classes from './TimesCompared.module.css';

/** What began, ended and flipped from one time to another, as a list. */
export function TimesCompared() {
  const compared = useComparedTimes();
  const changeView = useChangeView();
  const { filters } = useView();
  if (!compared) return null;
  const { times, changes, error, isPart, refetch } = compared;
  return (
    <article aria-labelledby="times-compared">
      <h2 className={panels.title} id="times-compared">
        Two times compared
      </h2>
      <dl className={classes.times}>
        <dt>A</dt>
        <dd>{timeInWords(times.a)}</dd>
        <dt>B</dt>
        <dd>{timeInWords(times.b)}</dd>
      </dl>
      <Button size="compact-xs" variant="default" onClick={() => changeView({ against: null })}>
        End the comparison
      </Button>
      {error && <ProblemNote error={error} retry={refetch} />}
      {isPart && (
        <p className={panels.prose}>
          This graph is too large to compare two times of it as a whole. Narrow the filters, or the times, until all of
          it can be drawn.
        </p>
      )}
      {!changes && !error && !isPart && <Loader size="sm" mt="sm" aria-label="Comparing the two times" />}
      {changes && <Groups changes={changes} times={times} onlyCertain={filters.certainty === 'certain'} />}
    </article>
  );
}

interface GroupsProps {
  changes: TimeChanges;
  times: Times;
  onlyCertain: boolean;
}

function Groups({ changes, times: { ordered }, onlyCertain }: GroupsProps) {
  const rowsOf = (change: Parameters<typeof groupWords>[0]) =>
    changes.relationships
      .filter((item) => item.change === change)
      .map((item) => <ChangeRow key={item.edge.id} change={item} ordered={ordered} />);
  const flips = { name: 'Flipped', meaning: 'Pairs who were for each other in one time and against in the other.' };
  return (
    <>
      <p className={panels.prose}>{changesInFigures(changes, ordered)}</p>
      {!ordered && (
        <p className={panels.small}>One time lies within the other, so nothing can be said to have begun or ended.</p>
      )}
      {onlyCertain && <p className={panels.small}>Only what the dates leave no doubt about.</p>}
      <p className={classes.key} aria-hidden>
        <i data-held="certainly" /> by its dates <i data-held="possibly" /> possible <i data-held="not" /> not
        <span>A</span>
        <span>B</span>
      </p>
      <ChangeGroup words={flips} mark="flipped">
        {changes.flipped.map((flip) => (
          <FlipRow key={flip.actors.join(' ')} flip={flip} ordered={ordered} />
        ))}
      </ChangeGroup>
      <ChangeGroup words={groupWords('began', ordered)} mark="began">
        {rowsOf('began')}
      </ChangeGroup>
      <ChangeGroup words={groupWords('ended', ordered)} mark="ended">
        {rowsOf('ended')}
      </ChangeGroup>
      <ChangeGroup words={groupWords('both', ordered)} folded>
        {rowsOf('both')}
      </ChangeGroup>
      <ChangeGroup words={groupWords('unsettled', ordered)} folded>
        {rowsOf('unsettled')}
      </ChangeGroup>
    </>
  );
}
