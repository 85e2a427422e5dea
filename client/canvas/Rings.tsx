import { usePicking } from '../state/picking.ts';
import { actorSelected } from '../state/selection.ts';
import { useView } from '../state/use-view.ts';
import { ActorRing } from './ActorRing.tsx';
import type { Drawing } from './camera.ts';

/** Rings around what is selected and around the actors that the path must pass or avoid. */
export function Rings({ drawing }: { drawing: Drawing }) {
  const { selected, path } = useView();
  const picking = usePicking();
  const actor = actorSelected(selected);
  const stops = path.open || picking ? path : { via: [], avoid: [] };
  return (
    <>
      {actor !== undefined && <ActorRing drawing={drawing} actorId={actor} role="selected" />}
      {(['via', 'avoid'] as const).flatMap((role) =>
        stops[role].map((id) => <ActorRing key={`${role} ${id}`} drawing={drawing} actorId={id} role={role} />),
      )}
    </>
  );
}
