/**
 * Puts a picture on the clipboard. It is given while it is still being made: Safari opens the clipboard only at the click.
 * @returns whether it is there: browsers open the clipboard only to pages from a secure origin, and some take no pictures
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  // Absent where the page came over plain HTTP from another machine, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard || !('ClipboardItem' in window)) return false;
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
