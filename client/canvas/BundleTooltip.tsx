import { remarksInWords } from '../../graph-data/schema/doubt.ts';
import { count } from '../../graph-data/schema/words.ts';
import { useInsets } from '../state/room.ts';
import { objectInWords, useSentences } from '../state/sentences.ts';
import type { Bundle } from './bundles.ts';
import classes from './GraphCanvas.module.css';
import { tooltipPlace } from './tooltip-place.ts';
import type { Hovered } from './use-pointer.ts';

/** How many relationships are told in words. */
const MOST = 4;

interface Props {
  at: Hovered;
  bundle: Bundle;
  labels: ReadonlyMap<string, string>;
}

/** Says what relationships one line on the map stands for. */
export function BundleTooltip({ at, bundle: { edges, mark }, labels }: Props) {
  const { verb } = useSentences();
  const insets = useInsets();
  const name = (id: string) => labels.get(id) ?? id;
  // The last one that there is room for is not worth a line that says `and 1 more`.
  const told = edges.length > MOST + 1 ? edges.slice(0, MOST) : edges;
  return (
    <div className={classes.tooltip} style={tooltipPlace(at, told.length, insets)}>
      <strong>{count(edges.length, 'relationship')}</strong>
      {mark === '±' && ', for and against at once'}
      <ul className={classes.told}>
        {told.map((edge) => {
          const { id, source, kind, target, family } = edge;
          const ends = { subject: source, kind, object: target };
          return (
            <li key={id} style={{ borderColor: `var(--family-${family})` }}>
              {name(source)} {verb(ends)} {objectInWords(ends, name(target))}
              {remarksInWords(edge).map((mark) => ` · ${mark}`)}
            </li>
          );
        })}
      </ul>
      {edges.length > told.length && <div className={classes.more}>and {edges.length - told.length} more</div>}
    </div>
  );
}
