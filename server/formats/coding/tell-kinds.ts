/** What became of a file's words for its edges, told to whoever brings it in. */
import { VOCABULARY, type Kind } from '../../../graph-data/schema/vocabulary.ts';
import type { ToldKinds } from '../../contract/told-kinds.ts';
import { chosenFor, type ChosenKinds } from '../mapping/mapping.ts';
import { quote, type GraphTable } from '../table/graph-table.ts';
import type { FoundKind } from './kind-finder.ts';
import { cut } from './text.ts';

/** Words that are told of; a file may have as many as edges. */
const MOST_TOLD = 200;

/** Tells what of the choices could not be followed, or loses something. */
export function tellChoices(
  { findings }: GraphTable,
  found: readonly FoundKind[],
  chosenKinds: ChosenKinds = {},
): void {
  const words = new Set(found.map(({ word }) => word ?? ''));
  for (const word of Object.keys(chosenKinds)) {
    if (!words.has(word)) findings.add('no-such-kind', 0, `no edge of the file is of the kind ${quote(word)}`);
  }
  for (const { word, directed, choice, line, edges } of found) {
    const chosen = chosenFor(word, chosenKinds);
    if (!chosen) continue;
    const { symmetric } = VOCABULARY.find(({ id }) => id === chosen.kind)!;
    const named = quote(word ?? 'no kind');
    if (!directed && !symmetric) {
      const why = `${named} has no direction in the file, and ${chosen.kind} needs one; such edges stay as they are`;
      findings.add('kind-not-taken', line, why, edges);
    }
    if (choice && directed && symmetric) {
      const what = `${named} has a direction in the file, and ${chosen.kind} has none; it is in the statement alone`;
      findings.add('direction-not-kept', line, what, edges);
    }
  }
}

export function toldKinds(found: readonly FoundKind[], kinds: readonly Kind[]): ToldKinds {
  const words = found
    .toSorted((a, b) => b.edges - a.edges)
    .map(({ word, directed, index, choice, edges }) => ({
      ...(word !== undefined && { word: cut(word, 1000) }),
      ...{ directed, edges, kind: kinds[index]!.id, chosen: choice !== undefined },
      ...(choice?.reversed === true && { reversed: true as const }),
    }));
  return { words: words.slice(0, MOST_TOLD), untold: Math.max(0, words.length - MOST_TOLD) };
}
