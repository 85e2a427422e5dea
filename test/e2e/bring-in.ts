import type { Locator, Page } from 'playwright-core';

/** Brings a file in through the page; the dialog that tells what became of it. */
export async function bringFileIn(page: Page, name: string, mimeType: string, text: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Open a graph file of your own' }).click();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
  return page.getByRole('dialog');
}
