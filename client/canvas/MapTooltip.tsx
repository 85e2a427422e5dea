import { useMemo } from 'react';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import type { Appearance } from './appearance.ts';
import { BundleTooltip } from './BundleTooltip.tsx';
import { drawnBundle } from './bundles.ts';
import { EdgeTooltip } from './EdgeTooltip.tsx';
import type { Hovered } from './use-pointer.ts';

interface Props {
  /** In pixels of the map that is pointed at. */
  hovered: Hovered;
  /** Where that lies, in pixels of the window. */
  at: { left: number; top: number } | undefined;
  appearance: Appearance;
  graph: GraphAnswer | undefined;
}

/** Says what the line under the pointer is. */
export function MapTooltip({ hovered, at = { left: 0, top: 0 }, appearance, graph }: Props) {
  const labels = useMemo(() => new Map(graph?.nodes.map(({ id, label }) => [id, label])), [graph]);
  const edge = appearance.shown.get(hovered.edge);
  const bundle = drawnBundle(hovered.edge, appearance);
  const place = { ...hovered, x: hovered.x + at.left, y: hovered.y + at.top };
  if (bundle) return <BundleTooltip at={place} bundle={bundle} labels={labels} />;
  return edge ? <EdgeTooltip hovered={place} edge={edge} labels={labels} /> : null;
}
