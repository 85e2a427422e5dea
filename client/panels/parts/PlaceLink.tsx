import type { ClaimAnswer } from '../../../server/contract/records.ts';
import { seekClaim } from '../../state/sought-claim.ts';
import { ViewLink } from './ViewLink.tsx';

/** Where a claim stands, as words that lead there: to the paragraph among what was read from its report. */
export function PlaceLink({ claim: { id, report }, children }: { claim: ClaimAnswer; children: string }) {
  return (
    <ViewLink change={{ selected: `report:${report}` }} onFollow={() => seekClaim({ id, report })}>
      {children}
    </ViewLink>
  );
}
