/** The actions on time; a part of the table in `actions.ts`. */
import type { Action, Hands } from './actions.ts';

const hasTime = ({ compareTimes }: Hands) => compareTimes !== undefined;
const lacks = 'No claim here has a date.';

export const TIME_ACTIONS = [
  {
    // Not a key of the whole page, where Space is pressed on whatever has the focus: the bar of time listens to it.
    ...{ id: 'play', group: 'View', name: 'Play time, or pause (in the bar of time)', keys: ['Space'] },
    ...{ can: hasTime, lacks, act: ({ time }) => time('toggle') },
  },
  {
    ...{ id: 'time-back', group: 'View', name: 'Move the window of time a step back', keys: [','] },
    ...{ can: hasTime, lacks, act: ({ time }) => time('step', -1) },
  },
  {
    ...{ id: 'time-on', group: 'View', name: 'Move the window of time a step on', keys: ['.'] },
    ...{ can: hasTime, lacks, act: ({ time }) => time('step', 1) },
  },
  {
    ...{ id: 'slower', group: 'View', name: 'Play time slower', keys: ['<'] },
    ...{ can: hasTime, lacks, act: ({ time }) => time('changeSpeed', -1) },
  },
  {
    ...{ id: 'faster', group: 'View', name: 'Play time faster', keys: ['>'] },
    ...{ can: hasTime, lacks, act: ({ time }) => time('changeSpeed', 1) },
  },
  {
    ...{ id: 'compare-times', group: 'View', name: 'Compare two times, or end the comparison', keys: [] },
    ...{ can: hasTime, act: (hands) => hands.compareTimes?.() },
  },
  {
    ...{
      id: 'maps-apart',
      group: 'View',
      name: 'Show two compared times on two maps side by side, or on one',
      keys: [],
    },
    ...{ can: ({ mapsApart }) => mapsApart !== undefined, act: (hands) => hands.mapsApart?.() },
    lacks: 'Compare two times first.',
  },
] as const satisfies readonly Action[];
