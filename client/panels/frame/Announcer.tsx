import { VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useComparedTimes, useShownGraph } from '../../state/compared-times.ts';
import { useShownPaths } from '../../state/comparison.ts';
import { timesInWords } from '../../state/filter-words.ts';
import { useNotice } from '../../state/notices.ts';
import { usePaths } from '../../state/path-queries.ts';
import { useEvent, useReport, useStats } from '../../state/queries.ts';
import { readSelection } from '../../state/selection.ts';
import { useThingWords } from '../../state/selection-words.ts';
import { changesInFigures } from '../../state/time-change-words.ts';
import { useOnMap } from '../../state/use-on-map.ts';
import { useView } from '../../state/use-view.ts';
import { count } from '../../../graph-data/schema/words.ts';

/** Tells screen readers what changed on the map. */
export function Announcer() {
  const selection = useSelectionWords();
  const words = [selection, usePathWords(), useCountWords()].filter(Boolean).join(' ');
  const dataset = useStats().data?.dataset.title;
  useDocumentTitle([selection.replace(/^Selected |\.$/g, ''), dataset, 'Entente'].filter(Boolean).join(' · '));
  return (
    <VisuallyHidden>
      <div role="status" data-announcer>
        {words}
      </div>
      <div role="status" data-notice>
        {useNotice()}
      </div>
    </VisuallyHidden>
  );
}

function useSelectionWords(): string {
  const { selected } = useView();
  const wordsOf = useThingWords();
  const selection = selected === undefined ? undefined : readSelection(selected);
  const report = useReport(selection?.of === 'report' ? selection.id : undefined).data;
  const event = useEvent(selection?.of === 'event' ? selection.id : undefined).data;
  if (!selection) return '';
  if (selection.of === 'report') return report ? `Selected the report ${report.title}.` : '';
  if (selection.of === 'event') return event ? `Selected ${event.name}.` : '';
  return `Selected ${wordsOf(selected!)}.`;
}

function usePathWords(): string {
  const { path, filters } = useView();
  const { data } = usePaths(path, filters);
  const { a, indexes } = useShownPaths();
  if (!path.open || !data) return '';
  if (data.paths.length === 0) return `No path was found from ${data.from.name} to ${data.to.name}.`;
  const hops = count(a?.hops.length ?? 0, 'hop');
  const beside = indexes[1] === undefined ? '' : ` Compared with path ${indexes[1] + 1}.`;
  return `${count(data.paths.length, 'path')} found. Showing path ${indexes[0] + 1}, ${hops}.${beside}`;
}

function useCountWords(): string {
  const { data } = useShownGraph();
  const compared = useComparedTimes();
  const { relationships } = useOnMap();
  if (compared?.changes) {
    return `Compared ${timesInWords(compared.times)}: ${changesInFigures(compared.changes, compared.times.ordered)}`;
  }
  return data ? `Showing ${count(relationships.length, 'relationship')}.` : '';
}
