import { count } from '../../graph-data/schema/words.ts';
import { timesOf } from './compared-times.ts';
import { filterInWords, timeInWords } from './filter-words.ts';
import { useDirectory } from './names.ts';
import { useStats } from './queries.ts';
import { termsInWords } from './terms-in-words.ts';
import { useOnMap } from './use-on-map.ts';
import { useStrangers, useView } from './use-view.ts';

/** What the head of the map in a frame says besides its title, a line each: filters, times compared, and what it may lack. */
export function useEmbedWords(): string[] {
  const view = useView();
  const times = timesOf(view);
  const { filters } = view;
  const words = filterInWords(times ? { ...filters, during: undefined } : filters, useDirectory());
  const cautions = useCautions();
  return [
    ...(words === '' ? [] : [words]),
    ...(times ? [`Two times compared: A ${timeInWords(times.a)}, B ${timeInWords(times.b)}`] : []),
    ...cautions,
  ];
}

/** What the page tells as notices, for which a frame has no room. */
function useCautions(): string[] {
  const { revision } = useView();
  const present = useStats().data?.revision;
  const { off } = useOnMap();
  const strangers = useStrangers();
  const isOld = revision !== undefined && present !== undefined && revision !== present;
  return [
    ...(off > 0 ? [`${count(off, 'actor')} not on the map`] : []),
    ...(isOld ? [`Made at revision ${revision}; the data is now at ${present}`] : []),
    ...(strangers.length > 0 ? [`Not understood in the address, and left out: ${termsInWords(strangers)}`] : []),
  ];
}
