import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';
import { noteWords, wordsWritten } from './written-words.ts';

const product = startProduct();

const HEADING = /^(Mostly \w+|None more than others|No relationships)$/;
const SIZES = { wide: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;

const visitAt = (address: string, [width, height]: readonly [number, number], hasTouch = false) =>
  visit(product.browser, `${product.url}${address}`, { viewport: { width, height }, hasTouch });

/** The names of clusters, from the upper left on, once they stand still. */
async function headings(page: Page) {
  const read = async () => {
    const words = (await wordsWritten(page)).filter(({ text }) => HEADING.test(text));
    return words.map(({ text, x, y, width }) => ({ text, x: Math.round(x), y: Math.round(y), width }));
  };
  for (let before = await read(); ;) {
    await page.waitForTimeout(300);
    const now = await read();
    if (now.length > 0 && JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** From the leftmost to the rightmost, and from the uppermost to the lowest. */
function extentOf(words: { x: number; y: number }[]) {
  const [x, y] = [words.map((word) => word.x), words.map((word) => word.y)];
  return { width: Math.max(...x) - Math.min(...x), height: Math.max(...y) - Math.min(...y) };
}

describe('the layout by family', () => {
  it.each(Object.entries(SIZES))('has headings that can all be read (%s)', async (_, size) => {
    const { page, faults } = await visitAt('/?layout=family', size);
    await noteWords(page);
    const words = await headings(page);
    expect(words).toHaveLength(7);
    for (const [index, { text, x, y, width }] of words.entries()) {
      const ends = [x - width / 2 + 2, x, x + width / 2 - 2];
      // Nothing lies over any of it.
      for (const end of ends) {
        const over = await page.evaluate(([at, down]) => document.elementFromPoint(at!, down!)?.className, [end, y]);
        expect(`${text}: ${over}`).toContain('sigma-');
      }
      for (const other of words.slice(index + 1))
        expect(Math.abs(y - other.y) > 12 || Math.abs(x - other.x) > (width + other.width) / 2).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  it('uses the height of a phone', async () => {
    const { page } = await visitAt('/?layout=family', SIZES.phone);
    await noteWords(page);
    expect(extentOf(await headings(page)).height).toBeGreaterThan(400);
  });

  it('shows the whole when it is chosen, however near the map was', async () => {
    const { page } = await visitAt('/?select=', SIZES.wide);
    await noteWords(page);
    for (let step = 0; step < 5; step++) {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.waitForTimeout(400);
    }
    await page.getByRole('button', { name: 'Look of the map' }).click();
    await page.getByRole('combobox', { name: 'Actors are laid out' }).selectOption({ label: 'by family' });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await headings(page)).length).toBe(7);
  });

  it('stays where it is when a panel goes, and fills the room anew when the whole is asked for', async () => {
    const { page } = await visitAt('/?layout=family', SIZES.wide);
    await noteWords(page);
    const before = await headings(page);
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    expect(await headings(page)).toEqual(before);
    await page.getByRole('button', { name: 'Fit the whole map' }).click();
    const { width, height } = extentOf(await headings(page));
    expect(width).toBeGreaterThan(extentOf(before).width + 100);
    expect(height).toBeGreaterThan(200);
  });
});

describe('the layout in a circle', () => {
  it.each([
    ['BLA', 'bla', 'left'],
    ['TTP', 'ttp', 'right'],
    ['US', 'united-states', 'below'],
  ])('has names stand outside of it: %s', async (name, actor, side) => {
    const { page } = await visitAt(`/?layout=circle&select=${actor}`, SIZES.wide);
    await noteWords(page);
    await expect.poll(async () => (await wordsWritten(page)).map(({ text }) => text)).toContain(name);
    const { x, y, width } = (await wordsWritten(page)).find(({ text }) => text === name)!;
    const ring = (await page.locator(`[data-ring="${actor}"]`).boundingBox())!;
    const at = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
    if (side === 'left') expect(x + width / 2).toBeLessThan(at.x);
    if (side === 'right') expect(x - width / 2).toBeGreaterThan(at.x);
    if (side === 'below') expect(y).toBeGreaterThan(at.y);
  });
});
