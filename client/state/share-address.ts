import { embedPathOf } from './embedded.ts';
import type { View } from './view.ts';
import { writeView } from './view-query.ts';

/** Where a view can be looked at by others: in full, and in a frame. */
export interface ShareAddresses {
  link: string;
  embed: string;
}

/**
 * The addresses of a view, with the revision of the dataset that it was seen at: whoever follows one later is told when
 * what there is to see may have changed.
 */
export function shareAddresses(view: View, revision: string, { origin, pathname }: Location): ShareAddresses {
  const query = writeView({ ...view, revision }).toString();
  return { link: `${origin}${pathname}?${query}`, embed: `${origin}${embedPathOf(pathname)}?${query}` };
}
