import { ViewLink } from './ViewLink.tsx';

/** An event's name that leads to all that is said about it. */
export function EventLink({ event: { id, name } }: { event: { id: string; name: string } }) {
  return <ViewLink change={{ selected: `event:${id}` }}>{name}</ViewLink>;
}
