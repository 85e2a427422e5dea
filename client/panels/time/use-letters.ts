import { timesOf, type Times } from '../../state/compared-times.ts';
import { useView } from '../../state/use-view.ts';
import type { WindowName } from './use-time-window.ts';

/** What the two compared times are called; undefined where none are. */
export function useLetters(): Record<WindowName, 'A' | 'B'> | undefined {
  const times = timesOf(useView());
  return times && lettersOf(times);
}

const lettersOf = ({ filtered }: Times): Record<WindowName, 'A' | 'B'> =>
  filtered === 'a' ? { during: 'A', against: 'B' } : { during: 'B', against: 'A' };
