/** A worker thread that finds communities on columns in shared memory. */
import { findCommunities, type Communities, type TiedActors } from '../graph/communities.ts';

export default function answer(columns: TiedActors): Communities {
  return findCommunities(columns);
}
