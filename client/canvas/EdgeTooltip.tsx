import { useEffect, useState } from 'react';
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { remarksInWords } from '../../graph-data/schema/doubt.ts';
import { count } from '../../graph-data/schema/words.ts';
import type { GraphAnswer } from '../../server/contract/answers.ts';
import { useRelationship } from '../state/queries.ts';
import { useInsets } from '../state/room.ts';
import { objectInWords, useSentences } from '../state/sentences.ts';
import classes from './GraphCanvas.module.css';
import { tooltipPlace } from './tooltip-place.ts';
import type { Hovered } from './use-pointer.ts';

/** How long the pointer rests before the server is asked for dates, in milliseconds. */
const PAUSE = 120;

interface Props {
  hovered: Hovered;
  edge: GraphAnswer['edges'][number];
  labels: ReadonlyMap<string, string>;
}

/** Says in one line what a line on the map is: `ISKP attacked JUI · 30 July 2023 · 2 claims`. */
export function EdgeTooltip({ hovered, edge, labels }: Props) {
  const [rested, setRested] = useState<string>();
  const { verb, kindOf } = useSentences();
  const insets = useInsets();
  useEffect(() => {
    const timer = setTimeout(() => setRested(hovered.edge), PAUSE);
    return () => clearTimeout(timer);
  }, [hovered.edge]);
  const { data } = useRelationship(rested === hovered.edge ? rested : undefined);
  const momentary = kindOf(edge.kind)?.aspect === 'event';
  const dates = [...new Set(data?.periods.map(({ when }) => when))].map((when) => describeDate(when, momentary));
  const when = dates.length > 0 ? [`${dates.slice(0, 2).join('; ')}${dates.length > 2 ? ' …' : ''}`] : [];
  // The dates are of all claims; the filters may leave fewer.
  const all = data?.claims.length ?? edge.claims;
  const claims = all > edge.claims ? `${edge.claims} of ${count(all, 'claim')}` : count(edge.claims, 'claim');
  const name = (id: string) => labels.get(id) ?? id;
  const ends = { subject: edge.source, kind: edge.kind, object: edge.target };
  return (
    <div className={classes.tooltip} style={tooltipPlace(hovered, 1, insets)}>
      <strong>
        {name(edge.source)} {verb(ends)} {objectInWords(ends, name(edge.target))}
      </strong>
      <div>{[...when, claims, ...remarksInWords(edge)].join(' · ')}</div>
    </div>
  );
}
