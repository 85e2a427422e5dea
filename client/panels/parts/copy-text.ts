/**
 * Puts text on the clipboard.
 * @returns whether it is there: browsers open the clipboard only to pages from a secure origin, and some to none
 */
export async function copyText(text: string): Promise<boolean> {
  // Absent where the page came over plain HTTP from another machine, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Refused; the old way may still be open.
    }
  }
  return copyBySelection(text);
}

/** The way from before there was a clipboard to write to. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where there is no clipboard
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
