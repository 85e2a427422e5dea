import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';
import { noteWords, wordsWritten } from './written-words.ts';

const product = startProduct();

const PHONE = { width: 390, height: 844 };

/** What is written beneath one of the buttons of the map. */
async function beneathButtons(page: Page): Promise<string[]> {
  const names = ['Look of the map', 'Choose with a lasso', 'Zoom in', 'Zoom out', 'Fit the whole map'];
  const boxes = await Promise.all(names.map((name) => page.getByRole('button', { name, exact: true }).boundingBox()));
  const words = await wordsWritten(page);
  return words
    .filter(({ x, y, width }) =>
      boxes.some((box) => {
        const { x: left, y: top, width: wide, height } = box!;
        return x + width / 2 > left && x - width / 2 < left + wide && y + 5 > top && y - 5 < top + height;
      }),
    )
    .map(({ text }) => text);
}

describe('names on the map of a phone', () => {
  it('are those of the actors with most relationships at first', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=`, { viewport: PHONE });
    await noteWords(page);
    const texts = async () => (await wordsWritten(page)).map(({ text }) => text);
    const leading = ['Pakistan', 'ISKP', 'ISPP', 'TTP', 'Islamic State', 'Afghan Taliban'];
    await expect.poll(texts).toEqual(expect.arrayContaining(leading));
  });

  it('keep clear of the buttons', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=`, { viewport: PHONE });
    await noteWords(page);
    await page.mouse.move(20, 700);
    for (const by of [60, 100, 140, 180]) {
      // What was drawn elsewhere comes beneath them little by little.
      await page.mouse.down();
      await page.mouse.move(30, 700 + by / 4, { steps: 2 });
      await page.mouse.move(50, 740, { steps: 2 });
      await page.mouse.up();
      await page.mouse.move(20, 700);
      await page.waitForTimeout(150);
      expect((await wordsWritten(page)).length).toBeGreaterThan(10);
      expect(await beneathButtons(page)).toEqual([]);
    }
  });
});
