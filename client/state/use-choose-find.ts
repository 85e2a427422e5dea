import type { Find } from './finds.ts';
import { seekClaim } from './sought-claim.ts';
import { useChangeView } from './use-view.ts';

/** Goes to what was found. */
export function useChooseFind(): (find: Find) => void {
  const changeView = useChangeView();
  return ({ selects, claim }) => {
    seekClaim(claim === undefined ? null : { id: claim });
    changeView({ selected: selects });
  };
}
