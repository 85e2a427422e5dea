/** Keys as the table of actions writes them (`/`, `Escape`, `mod+shift+z`), as they are pressed, and as they are read. */

/** As much of a keyboard event as matters here. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  getModifierState: (name: string) => boolean;
}

/** `mod` is Ctrl or, on a Mac, Cmd; either counts, so that an unusual keyboard works as well. */
export function isPressed(keys: string, press: Press): boolean {
  // On many keyboards `[` and `]` are typed with AltGr, which some systems report as Ctrl and Alt.
  const altGraph = press.getModifierState('AltGraph');
  const mod = (press.ctrlKey || press.metaKey) && !altGraph;
  if (press.altKey && !altGraph) return false;
  if (isFunctionKey(press.key)) return !mod && keys === (press.shiftKey ? `shift+${press.key}` : press.key);
  if (isSingle(keys)) return !mod && press.key === keys;
  const parts = keys.split('+');
  return mod && parts.includes('shift') === press.shiftKey && press.key.toLowerCase() === parts.at(-1);
}

/**
 * Whether it is one key without a modifier that also writes something: only those get into the way of speech input, and
 * can be switched off.
 */
export const isSingle = (keys: string) => !keys.startsWith('mod+') && !isFunctionKey(keys);

/** With Shift or without. No such key writes anything, wherever it is pressed. */
const isFunctionKey = (keys: string) => /^(?:shift\+)?(?:F\d+|ContextMenu)$/.test(keys);
/** Those that open a menu: a text field has one of its own. */
const isMenuKey = (key: string) => key === 'F10' || key === 'ContextMenu';

/** How it is shown: `Ctrl`, `Shift`, `Z`; on a Mac by its signs. */
export function caps(keys: string, isMac: boolean): string[] {
  if (keys === 'Escape') return ['Esc'];
  if (keys === 'ContextMenu') return ['Menu'];
  if (isSingle(keys)) return [keys];
  const signs: Record<string, string> = isMac ? { mod: '⌘', shift: '⇧' } : { mod: 'Ctrl', shift: 'Shift' };
  return keys.split('+').map((part) => signs[part] ?? part.toUpperCase());
}

/** Inputs in which nothing is typed. */
const NOT_TYPED = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'file', 'range', 'color', 'image']);

/** Whether a key pressed there belongs to what is there: text is typed, or a dialog has the word. */
export function ownsKeys(target: EventTarget | null, key = ''): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (isFunctionKey(key) && !isMenuKey(key)) return target.closest('[role="dialog"]') !== null;
  if (target instanceof HTMLInputElement) {
    if (!NOT_TYPED.has(target.type)) return true;
  } else if (target.matches('textarea, select') || target.isContentEditable) return true;
  return target.closest('[role="dialog"]') !== null;
}

/** Whether it is a text field of the page itself in which nothing stands, so that Escape has nothing to do in it. */
export function isEmptyField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.value === '' && target.closest('[role="dialog"]') === null;
}
