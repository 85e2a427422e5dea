import { usePicking } from '../state/picking.ts';
import { useView } from '../state/use-view.ts';
import { isRelationshipId } from '../state/view.ts';
import { ActorRing } from './ActorRing.tsx';
import type { Drawing } from './camera.ts';

/** Rings around what is selected and around the actors that the path must pass or avoid. */
export function Rings({ drawing }: { drawing: Drawing }) {
  const { selected, path } = useView();
  const picking = usePicking();
  const stops = path.open || picking ? path : { via: [], avoid: [] };
  return (
    <>
      {selected && !isRelationshipId(selected) && <ActorRing drawing={drawing} actorId={selected} role="selected" />}
      {(['via', 'avoid'] as const).flatMap((role) =>
        stops[role].map((id) => <ActorRing key={`${role} ${id}`} drawing={drawing} actorId={id} role={role} />),
      )}
    </>
  );
}
