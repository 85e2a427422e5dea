/** Whether the last thing done was done with a key. `:focus-visible` forgets it when a menu gives the focus back. */
let isByKeys = true;

addEventListener('keydown', () => (isByKeys = true), true);
addEventListener('pointerdown', () => (isByKeys = false), true);

export const wasByKeys = (): boolean => isByKeys;
