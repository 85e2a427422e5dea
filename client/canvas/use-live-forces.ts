import { useEffect, useEffectEvent, useMemo } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { endSettling, pauseSettling, useLiveLayout } from '../state/live-layout.ts';
import type { OnMap } from '../state/use-on-map.ts';
import { useView } from '../state/use-view.ts';
import type { Drawing } from './camera.ts';
import type { Part } from './forces/matrices.ts';
import { turnLoops } from './turn-loops.ts';

/** While the reader wants it, forces move what is on the map; whenever that becomes another, they go on with it. */
export function useLiveForces(drawing: Drawing | null, graph: GraphAnswer | undefined, onMap: OnMap): void {
  const { map } = useView();
  const { layout } = map;
  const running = useLiveLayout() === 'running' && layout === 'forces';
  // A selection is another view as well, but moves nobody.
  const wanted = useMemo(() => (running ? JSON.stringify(partOf(onMap)) : null), [onMap, running]);
  const pins = useEffectEvent(() => map.pins);
  const begin = useEffectEvent(async (to: Drawing, part: Part, isWanted: () => boolean) => {
    const [{ runForces }, { groundOf }] = await Promise.all([
      import('./forces/run-forces.ts'),
      import('./forces/matrices.ts'),
    ]);
    if (!graph || !isWanted()) return undefined;
    const there = part.actors.filter((id) => to.getGraph().hasNode(id));
    return runForces(to, { ...part, actors: there }, groundOf(graph.nodes, graph.edges), () => pins());
  });
  const arrive = useEffectEvent((at: Drawing) => graph && turnLoops(at, graph));

  useEffect(() => {
    if (!drawing || wanted === null) return;
    let isWanted = true;
    const begun = begin(drawing, JSON.parse(wanted) as Part, () => isWanted);
    return () => {
      isWanted = false;
      void begun.then((stop) => stop?.());
    };
  }, [drawing, wanted]);

  useEffect(() => {
    if (!drawing || !running) return;
    const pause = () => document.hidden && pauseSettling('Paused while the window is hidden.');
    document.addEventListener('visibilitychange', pause);
    return () => {
      document.removeEventListener('visibilitychange', pause);
      arrive(drawing);
    };
  }, [drawing, running]);

  // Another layout has other places, and so has what is drawn anew.
  useEffect(() => {
    if (layout !== 'forces') endSettling();
  }, [layout]);
  useEffect(() => (drawing ? endSettling : undefined), [drawing]);
}

/** Of all that matters to forces, in an order of its own. */
function partOf({ actors, relationships }: OnMap): Part {
  return {
    actors: [...actors].sort(),
    relationships: relationships.map(({ source, target }) => ({ source, target })),
  };
}
