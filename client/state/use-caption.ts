import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { count, licenceInWords } from '../../graph-data/schema/words.ts';
import type { ReportList } from '../../server/contract/answers.ts';
import { timesOf, useComparedTimes, type ComparedTimes } from './compared-times.ts';
import { useShownPaths } from './comparison.ts';
import type { Extent } from './extent.ts';
import { filterInWords, timeInWords } from './filter-words.ts';
import { thicknessWords } from './line-thickness.ts';
import { colourWords, sizeWords } from './look-words.ts';
import { useDirectory } from './names.ts';
import type { Caption, CaptionKey } from './picture.ts';
import { extentInWords, PLACE_WORDS, sourcesInWords } from './picture-words.ts';
import { useReportsUnder, useStats } from './queries.ts';
import { actorsSelected } from './selection.ts';
import { changesInFigures, groupWords } from './time-change-words.ts';
import { today } from './today.ts';
import { useColourBy, useHeaviest, useMeasured, useSizeBy } from './use-look.ts';
import { useOnMap } from './use-on-map.ts';
import { useView } from './use-view.ts';
import { countFilters } from './view.ts';

/** What is to stand under a picture of the present view; undefined until all of it is known. */
export function useCaption(): Caption | undefined {
  const { filters, map, apart } = useView();
  const { data: stats } = useStats();
  const compared = useComparedTimes();
  const reports = useSources();
  const directory = useDirectory();
  const drawn = useDrawnExtent();
  const offMap = useOffMapInWords();
  const emphasis = useEmphasisInWords();
  const key = useKey(compared);
  if (!stats || !reports) return undefined;
  const { id, title, licence } = stats.dataset;
  // Of two times compared no one is the filter.
  const words = filterInWords(compared ? { ...filters, during: undefined } : filters, directory);
  const onlyCertain = compared && filters.certainty === 'certain' ? ['Only what the dates leave no doubt about.'] : [];
  return {
    title,
    lines: [
      extentInWords(drawn, stats, words),
      ...timesInWords(compared),
      ...onlyCertain,
      ...offMap,
      ...emphasis,
      PLACE_WORDS[map.layout],
      sourcesInWords(reports.items, reports.total, directory),
      `Dataset ${id}, revision ${stats.revision}, ${licenceInWords(licence)}; picture of ${describeDate(today())}. ` +
        'A reading aid to public reporting, not a finding of fact.',
    ],
    key,
    headings: compared && apart ? headingsOf(compared) : undefined,
  };
}

const headingsOf = ({ times: { a, b } }: ComparedTimes) => [`A: ${timeInWords(a)}`, `B: ${timeInWords(b)}`];

function timesInWords(compared: ComparedTimes | undefined): string[] {
  if (!compared) return [];
  const { times, changes } = compared;
  const figures = changes ? ` ${changesInFigures(changes, times.ordered)}` : '';
  return [`Two times compared, A: ${timeInWords(times.a)}, B: ${timeInWords(times.b)}.${figures}`];
}

/** How much is drawn: under a filter, the actors that relationships are left of. */
function useDrawnExtent(): Extent {
  const { filters } = useView();
  const { actors, relationships } = useOnMap();
  const ends = new Set(relationships.flatMap(({ source, target }) => [source, target]));
  const isFiltered = filters.family.length > 0 || countFilters(filters) > 0;
  return { actors: isFiltered ? ends.size : actors.size, relationships: relationships.length };
}

/** Who is not drawn although the filters leave them. */
function useOffMapInWords(): string[] {
  const { map, selected } = useView();
  const { off } = useOnMap();
  if (off <= 0) return [];
  const steps = map.focus !== undefined && selected !== undefined ? map.focus : undefined;
  const byHand = map.hidden.length + map.only.length > 0;
  const why = [...(byHand ? ['by hand'] : []), ...(steps ? [`as more than ${count(steps, 'step')} away`] : [])];
  return [`Left out ${why.join(' or ')}: ${count(off, 'actor')}.`];
}

/** What is not pale, where something is. */
function useEmphasisInWords(): string[] {
  const { selected } = useView();
  const { a, b } = useShownPaths();
  const directory = useDirectory();
  const names = (ids: readonly string[]) => new Intl.ListFormat('en-GB').format(ids.map((id) => directory(id).name));
  if (a) {
    const ends = names([a.hops[0]!.from, a.hops.at(-1)!.to]);
    return [`In colour: ${b ? 'two paths' : 'a path'} between ${ends}; all else is pale.`];
  }
  const actors = actorsSelected(selected);
  if (actors.length === 0) return [];
  const what = actors.length === 1 ? `${names(actors)} and what is around it` : `what is between ${names(actors)}`;
  return [`In colour: ${what}; all else is pale.`];
}

function useKey(compared: ComparedTimes | undefined): CaptionKey {
  const { apart } = useView();
  const sizes = sizeWords(useSizeBy(), useMeasured());
  const thickness = thicknessWords(useHeaviest());
  const words = { sizes, thickness, colours: colourWords(useColourBy()) };
  if (!compared) return words;
  const { ordered } = compared.times;
  const nameOf = (change: 'began' | 'ended' | 'unsettled') =>
    groupWords(change, ordered).name.replace(/^./, (letter) => letter.toLowerCase());
  // Of two maps each says by itself what only possibly held then.
  const some = !apart && compared.changes?.relationships.some(({ change }) => change === 'unsettled');
  return {
    ...words,
    changes: {
      ...{ began: nameOf('began'), ended: nameOf('ended'), flipped: 'flipped' },
      ...(some && { unsettled: nameOf('unsettled') }),
    },
  };
}

/** The reports behind what is drawn: where two times are compared, behind what held in either. */
function useSources(): ReportList | undefined {
  const view = useView();
  const { filters } = view;
  const times = timesOf(view);
  const { data } = useReportsUnder(filters);
  const { data: others } = useReportsUnder(times ? { ...filters, during: view.against } : filters);
  if (!data || !others) return undefined;
  const items = [...new Map([...data.items, ...others.items].map((report) => [report.id, report])).values()];
  return { ...data, items, total: Math.max(items.length, data.total, others.total) };
}
