import { timesOf } from './compared-times.ts';
import { filterInWords, timeInWords } from './filter-words.ts';
import { useView } from './use-view.ts';

/** What the head of the map in a frame says besides its title, a line each: the filters, and which two times are compared. */
export function useEmbedWords(): string[] {
  const view = useView();
  const times = timesOf(view);
  const { filters } = view;
  const words = filterInWords(times ? { ...filters, during: undefined } : filters);
  return [
    ...(words === '' ? [] : [words]),
    ...(times ? [`Two times compared: A ${timeInWords(times.a)}, B ${timeInWords(times.b)}`] : []),
  ];
}
