import { count } from '../../graph-data/schema/words.ts';
import type { EdgeChange } from './graph-changes.ts';

/** How a relationship differs in a second graph: `confidence 30 instead of 70; no longer disputed`. */
export function changeInWords({ before, after }: EdgeChange): string {
  const words: string[] = [];
  if (before.confidence !== after.confidence) {
    words.push(`confidence ${after.confidence} instead of ${before.confidence}`);
  }
  if (before.roots !== after.roots) {
    words.push(`${count(after.roots, 'independent source')} instead of ${before.roots}`);
  }
  if (before.disputed !== after.disputed) words.push(after.disputed ? 'now disputed' : 'no longer disputed');
  return words.join('; ');
}
