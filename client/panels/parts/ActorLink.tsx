import { ViewLink } from './ViewLink.tsx';

/** An actor's name that leads to the actor. */
export function ActorLink({ id, children }: { id: string; children: string }) {
  return (
    <ViewLink change={{ selected: id }} attends={id}>
      {children}
    </ViewLink>
  );
}
