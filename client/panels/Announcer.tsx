import { VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useMemo } from 'react';
import { useDirectory } from '../state/names.ts';
import { useGraph, usePaths } from '../state/queries.ts';
import { useSentences } from '../state/sentences.ts';
import { useView } from '../state/use-view.ts';
import { isRelationshipId, showsFamily } from '../state/view.ts';
import { count } from '../state/words.ts';

/** Tells screen readers what changed on the map. */
export function Announcer() {
  const selection = useSelectionWords();
  const words = [selection, usePathWords(), useCountWords()].filter(Boolean).join(' ');
  useDocumentTitle(selection ? `${selection.replace(/^Selected |\.$/g, '')} · Entente` : 'Entente');
  return (
    <VisuallyHidden>
      <div role="status" data-announcer>
        {words}
      </div>
    </VisuallyHidden>
  );
}

function useSelectionWords(): string {
  const { selected } = useView();
  const directory = useDirectory();
  const { verb } = useSentences();
  if (!selected) return '';
  if (!isRelationshipId(selected)) return `Selected ${directory(selected).name}.`;
  const [subject = '', kind = '', object = ''] = selected.split('--');
  return `Selected ${directory(subject).name} ${verb({ subject, kind, object })} ${directory(object).name}.`;
}

function usePathWords(): string {
  const { path, filters } = useView();
  const { data } = usePaths(path, filters);
  if (!path.open || !data) return '';
  if (data.paths.length === 0) return `No path from ${data.from.name} to ${data.to.name}.`;
  const shown = Math.min(path.chosen, data.paths.length - 1);
  const hops = count(data.paths[shown]?.hops.length ?? 0, 'hop');
  return `${count(data.paths.length, 'path')} found. Showing path ${shown + 1}, ${hops}.`;
}

function useCountWords(): string {
  const { filters } = useView();
  const { data } = useGraph(filters);
  const shown = useMemo(() => data?.edges.filter((edge) => showsFamily(filters, edge.family)).length, [data, filters]);
  return data && shown !== undefined ? `Showing ${count(shown, 'relationship')}.` : '';
}
