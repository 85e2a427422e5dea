import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { count } from '../../graph-data/schema/words.ts';
import type { ReportAnswer } from '../../server/contract/records.ts';
import { timesOf } from './compared-times.ts';
import { useExtent } from './extent.ts';
import { filterInWords, timesInWords } from './filter-words.ts';
import { useDirectory, type Directory } from './names.ts';
import { usePainter, type Caption, type PictureType } from './picture.ts';
import { useReportsUnder, useStats } from './queries.ts';
import { useView } from './use-view.ts';
import { today } from './today.ts';

/** How many sources a picture names; there may be thousands. */
const MOST_NAMED = 12;

export interface Picture {
  /** Undefined until there is something to paint and everything that is to stand under it is known. */
  paint: ((type: PictureType) => Promise<Blob>) | undefined;
  nameOf: (type: PictureType) => string;
}

/** The part of the map that is seen now as a picture, with what it shows, its date and its sources. */
export function usePicture(): Picture {
  const painter = usePainter();
  const { data: stats } = useStats();
  const caption = useCaption();
  return {
    paint: painter && caption ? (type) => painter(type, caption) : undefined,
    nameOf: (type) => `${stats?.dataset.id ?? 'entente'}-${stats?.revision ?? ''}.${type}`,
  };
}

function useCaption(): Caption | undefined {
  const { filters, against } = useView();
  const { data } = useStats();
  const { data: reports } = useReportsUnder(filters);
  const directory = useDirectory();
  const { actors, relationships } = useExtent();
  const words = filterInWords(filters);
  const times = timesOf({ filters, against });
  if (!data || !reports) return undefined;
  const { id, title, licence } = data.dataset;
  return {
    title,
    lines: [
      `${count(actors, 'actor')} and ${count(relationships, 'relationship')}${words === '' ? ', no filter' : `: ${words}`}.`,
      ...(times ? [`Beside them what held in the other of two times compared: ${timesInWords(times)}.`] : []),
      sourcesInWords(reports.items, reports.total, directory),
      `Dataset ${id}, revision ${data.revision}, ${licence}; picture of ${describeDate(today())}. ` +
        'A reading aid to public reporting, not a finding of fact.',
    ],
  };
}

/** `Sources: Title (Publisher, November 2022); ... and 3 more reports.` */
export function sourcesInWords(
  reports: readonly Pick<ReportAnswer, 'title' | 'publisher' | 'published'>[],
  total: number,
  directory: Directory,
): string {
  if (reports.length === 0) return 'No sources.';
  const named = reports.slice(0, MOST_NAMED).map(({ title, publisher, published }) => {
    const who = publisher === undefined ? '' : `${directory(publisher).name}, `;
    return `${title} (${who}${describeDate(published)})`;
  });
  const more = total - named.length;
  return `Sources: ${named.join('; ')}${more > 0 ? `; and ${count(more, 'more report', 'more reports')}` : ''}.`;
}
