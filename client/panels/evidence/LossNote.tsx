import { Button } from '@mantine/core';
import { leavesEvidenceOut } from '../../state/evidence.ts';
import { lossIn, useEvidenceChanges } from '../../state/evidence-changes.ts';
import { useIsLarge } from '../../state/queries.ts';
import { useView } from '../../state/use-view.ts';
import { LossInFigures } from './LossInFigures.tsx';
import { LossWords } from './LossWords.tsx';
import { useSeeChanges } from './use-see-changes.ts';

/** How much falls without the reports that are left out, and where to see what. Nothing while every report counts. */
export function LossNote() {
  const { filters } = useView();
  const changes = useEvidenceChanges();
  const see = useSeeChanges();
  const isLarge = useIsLarge();
  if (!leavesEvidenceOut(filters)) return null;
  if (isLarge) return <LossInFigures />;
  if (!changes) return null;
  return (
    <div>
      <LossWords loss={lossIn(changes)} />
      <Button size="compact-xs" variant="default" mt={4} onClick={see}>
        See what no longer stands
      </Button>
    </div>
  );
}
