import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';
import { noteWords, wordsWritten } from './written-words.ts';

const product = startProduct();

const PHONE = { width: 390, height: 844 };

/** What is written where one of the boxes is, or a little into it. */
async function writtenIn(page: Page, places: Locator[]): Promise<string[]> {
  const boxes = await Promise.all(places.map((place) => place.boundingBox()));
  return (await wordsWritten(page))
    .filter(({ x, y, width }) =>
      boxes.some((box) => {
        const { x: left, y: top, width: wide, height } = box!;
        return x + width / 2 > left && x - width / 2 < left + wide && y + 5 > top && y - 5 < top + height;
      }),
    )
    .map(({ text }) => text);
}

/** What is written beneath one of the buttons of the map. */
async function beneathButtons(page: Page): Promise<string[]> {
  const names = ['Look of the map', 'Choose with a lasso', 'Zoom in', 'Zoom out', 'Fit the whole map'];
  return writtenIn(
    page,
    names.map((name) => page.getByRole('button', { name, exact: true })),
  );
}

/** All panels over the map of a wide window while nothing is selected. */
const panels = (page: Page) => [
  page.getByRole('banner'),
  page.getByRole('complementary', { name: 'About this map' }),
  ...['Legend', 'Time'].map((name) => page.getByRole('region', { name, exact: true })),
];

describe('names on the map of a wide window', () => {
  it('keep clear of the panels, wherever the map is moved and whatever is folded', async () => {
    const { page } = await visit(product.browser, product.url, { viewport: { width: 1440, height: 900 } });
    await noteWords(page);
    await expect.poll(async () => (await wordsWritten(page)).length).toBeGreaterThan(40);
    await expect.poll(() => writtenIn(page, panels(page))).toEqual([]);
    await page.mouse.move(600, 640);
    await page.mouse.down();
    await page.mouse.move(480, 700, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(await writtenIn(page, panels(page))).toEqual([]);
    // Where the legend was, there are names now.
    const legend = page.getByRole('region', { name: 'Legend' });
    const { x, y } = (await legend.boundingBox())!;
    await legend.getByRole('button', { name: /^Legend/ }).click();
    const uncovered = async () => (await wordsWritten(page)).filter((word) => word.x < x + 264 && word.y > y).length;
    await expect.poll(uncovered).toBeGreaterThan(0);
    expect(await writtenIn(page, panels(page))).toEqual([]);
  });
});

describe('names on two maps of a phone', () => {
  it('are not cut by the edge of their map', async () => {
    const address = `${product.url}/?during=2022&against=2021&maps=two`;
    const { page } = await visit(product.browser, address, { viewport: PHONE });
    const pane = page.locator('[data-pane="a"]');
    await pane.waitFor();
    await noteWords(page);
    const beyond = async () => {
      const { x: left, width: wide } = (await pane.boundingBox())!;
      const words = await wordsWritten(page);
      return words.filter(({ x, width }) => x - width / 2 < left + 2 || x + width / 2 > left + wide - 2);
    };
    await expect.poll(async () => (await wordsWritten(page)).length).toBeGreaterThan(15);
    expect((await beyond()).map(({ text }) => text)).toEqual([]);
  });
});

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
