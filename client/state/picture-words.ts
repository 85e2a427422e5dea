/** What stands under a picture, for whoever sees nothing else: what is drawn, why, from which sources, and as of when. */
import { describeDate } from '../../graph-data/schema/edtf-words.ts';
import { count } from '../../graph-data/schema/words.ts';
import type { ReportAnswer } from '../../server/contract/records.ts';
import type { Extent } from './extent.ts';
import type { Layout } from './map-look.ts';
import type { Directory } from './names.ts';

/** How many sources a picture names; there may be thousands. */
const MOST_NAMED = 12;

/** What places of actors mean. */
export const PLACE_WORDS: Record<Layout, string> = {
  forces: 'Actors stand near those they have most to do with; distances measure nothing.',
  circle: 'Actors stand on a circle, those with most to do with one another side by side.',
  time: 'Actors stand from left to right by when the first dated relationship of each began.',
  family: 'Actors stand in groups by the family that most of their relationships are of.',
};

/** `12 of 88 actors and 30 of 187 relationships: only deal; confidence 50 or more.` */
export function extentInWords(drawn: Extent, all: Extent, filters: string): string {
  const of = (name: 'actor' | 'relationship', part: number, whole: number) =>
    part === whole ? count(part, name) : `${part.toLocaleString('en')} of ${count(whole, name)}`;
  const what = `${of('actor', drawn.actors, all.actors)} and ${of('relationship', drawn.relationships, all.relationships)}`;
  return `${what}${filters === '' ? ', no filter' : `: ${filters}`}.`;
}

type Source = Pick<ReportAnswer, 'title' | 'publisher' | 'published'>;

/** `Sources: Title (Publisher, November 2022); ... and 3 more reports.` */
export function sourcesInWords(reports: readonly Source[], total: number, directory: Directory): string {
  if (reports.length === 0) return 'No sources.';
  const named = reports.slice(0, MOST_NAMED).map(({ title, publisher, published }) => {
    const who = publisher === undefined ? '' : `${directory(publisher).name}, `;
    return `${title} (${who}${describeDate(published)})`;
  });
  const more = total - named.length;
  return `Sources: ${named.join('; ')}${more > 0 ? `; and ${count(more, 'more report', 'more reports')}` : ''}.`;
}
