import { Button } from '@mantine/core';
import { leavesEvidenceOut } from '../../state/evidence.ts';
import { lossIn, useEvidenceChanges } from '../../state/evidence-changes.ts';
import { useView } from '../../state/use-view.ts';
import { LossWords } from './LossWords.tsx';
import { useSeeChanges } from './use-see-changes.ts';

/** How much falls without the reports that are left out, and where to see what. Nothing while every report counts. */
export function LossNote() {
  const { filters } = useView();
  const changes = useEvidenceChanges();
  const see = useSeeChanges();
  if (!leavesEvidenceOut(filters) || !changes) return null;
  return (
    <div>
      <LossWords loss={lossIn(changes)} />
      <Button size="compact-xs" variant="default" mt={4} onClick={see}>
        See what no longer stands
      </Button>
    </div>
  );
}
