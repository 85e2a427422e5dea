/** Whether the page is the read-only view that other sites show in a frame, and the addresses that lead there and back. */

const EMBED = /\/embed\/?$/;

/** It stays what it is as long as it is open. */
export const isEmbedded = (): boolean => EMBED.test((globalThis as { location?: Location }).location?.pathname ?? '');

/** Where the same is looked at in a frame: `/embed`, `/imports/ID/embed`. */
export const embedPathOf = (path: string): string => `${path.replace(EMBED, '').replace(/\/$/, '')}/embed`;

/** Where the same is looked at with everything around it. */
export const wholePathOf = (path: string): string => path.replace(EMBED, '') || '/';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** What another site puts into its page to show the view. */
export function embedCode(address: string, title: string): string {
  const size = 'width="100%" height="520" style="border: 0"';
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" ${size} loading="lazy"></iframe>`;
}
