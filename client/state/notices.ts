/** What was just done, said once to those who cannot see it: `Copied.` The announcer in the panels reads it out. */
import { sharedValue } from './shared-value.ts';

/** Until a notice is taken back, in milliseconds; the same one given later is then news again. */
const LIFE = 6000;

const notice = sharedValue('');
let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(words: string): void {
  clearTimeout(timer);
  notice.set(words);
  timer = setTimeout(() => notice.set(''), LIFE);
}

export const useNotice = notice.useValue;
