/** Small pieces of markup. The page is well-formed XML as well, so that any parser can check it. */
import { escapeXml } from '../xml.ts';

/** Text of the dataset as it stands in the page, in an element or between double quotes: never markup. */
export const text = (value: string): string => escapeXml(value);

/** The fragments by which records are linked to. */
export const actorAnchor = (id: string): string => text(`actor-${id}`);
export const relationshipAnchor = (id: string): string => text(`relationship-${id}`);

/** A text in the direction in which its script runs, whatever stands around it. */
export const isolated = (value: string, language?: string): string =>
  `<bdi${language === undefined ? '' : ` lang="${text(language)}"`}>${text(value)}</bdi>`;

/** A list of terms and what is to be said of each; what is undefined is left out. */
export function facts(rows: readonly (readonly [term: string, markup: string | undefined])[]): string {
  const shown = rows.filter(([, markup]) => markup !== undefined);
  if (shown.length === 0) return '';
  return `<dl>${shown.map(([term, markup]) => `<dt>${text(term)}</dt><dd>${markup!}</dd>`).join('')}</dl>\n`;
}

/** A small badge: plain, doubtful, or speaking against. */
export const mark = (words: string, tone: 'plain' | 'doubt' | 'against' = 'plain'): string =>
  `<span class="mark ${tone}">${text(words)}</span>`;
