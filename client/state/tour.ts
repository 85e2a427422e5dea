/** The tour: a few stops, each with the view that it shows and the part of the page that it points at. */
import type { GraphAnswer, TimelineAnswer } from '../../server/contract/answers.ts';
import { examplesOf } from './examples.ts';
import { CLOSED_PATH } from './path-question.ts';
import type { ViewChange } from './use-view.ts';
import { NO_FILTERS } from './view.ts';

export interface TourStop {
  title: string;
  text: string;
  /** What it points at, as a CSS selector. */
  at: string;
  change: ViewChange;
  /** Of a phone: time is unfolded. */
  time?: boolean;
}

type Graph = Pick<GraphAnswer, 'nodes' | 'edges'>;

const PLAIN: ViewChange = { selected: null, filters: NO_FILTERS, path: CLOSED_PATH, against: null, table: null };

export function tourStops(graph: Graph, timeline: TimelineAnswer | undefined): TourStop[] {
  const line = tellingLine(graph);
  const year = busiestBucket(timeline);
  const path = examplesOf(graph)[0]?.change;
  return [
    {
      title: 'Find anyone or anything',
      text: 'Search by any name, spelling or acronym; also for events, reports and single statements.',
      ...{ at: '[data-tour="search"]', change: PLAIN },
    },
    ...(line === undefined
      ? []
      : [
          {
            title: 'Every line has its evidence',
            text: 'Click a line, and here is who said it, when, how surely, and in which paragraph of which report.',
            ...{ at: 'aside[aria-label="Selected"]', change: { ...PLAIN, selected: line } },
          },
        ]),
    {
      title: 'Doubt is drawn, not hidden',
      text: 'Solid lines are claimed outright, dashed ones with doubt, dotted ones are disputed. Families can be switched off here.',
      ...{ at: 'section[aria-label="Legend"]', change: PLAIN },
    },
    ...(year === undefined
      ? []
      : [
          {
            title: 'Look at any time',
            text: 'Draw a window over the bars: the map shows what certainly or possibly held in it. Now it is what held in the year with most claims.',
            ...{ at: 'section[aria-label="Time"]', change: { ...PLAIN, filters: { ...NO_FILTERS, during: year } } },
            time: true,
          },
        ]),
    ...(path?.path?.open === true
      ? [
          {
            title: 'Ask how two are connected',
            text: 'Every path is a chain of relationships with its claims, and says what friend and enemy along it make of the two.',
            ...{ at: 'section[aria-label="Paths"]', change: { ...PLAIN, ...path } },
          },
        ]
      : []),
    {
      title: 'Take it away',
      text: 'Share the view as a link, a frame or a picture, or export the data. Every link tells exactly what you saw.',
      ...{ at: '[role="toolbar"]', change: PLAIN },
    },
  ];
}

/** The relationship with most claims, one that is disputed before all others: it has the most to tell. */
function tellingLine({ edges }: Graph): string | undefined {
  return edges.toSorted((a, b) => Number(b.disputed) - Number(a.disputed) || b.claims - a.claims)[0]?.id;
}

function busiestBucket(timeline: TimelineAnswer | undefined): string | undefined {
  const busiest = timeline?.buckets.toSorted((a, b) => b.certain - a.certain)[0];
  if (!busiest || timeline.buckets.length < 2) return undefined;
  return busiest.from === busiest.to ? busiest.from : `${busiest.from}/${busiest.to}`;
}
