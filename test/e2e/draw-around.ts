import type { Page } from 'playwright-core';

/** Draws around a rectangle with the pointer, without letting go. */
export async function drawAround(
  page: Page,
  [left, top, right, bottom]: readonly [left: number, top: number, right: number, bottom: number],
): Promise<void> {
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [x, y] of [
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const)
    await page.mouse.move(x, y, { steps: 4 });
}
