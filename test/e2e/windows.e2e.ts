import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bringFileIn } from './bring-in.ts';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();
const [DESKTOP, TABLET, PHONE] = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const byButton = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const byKeys =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** What opens each, and what is seen once it is there. */
const WINDOWS: Record<string, { open: (page: Page) => Promise<unknown>; seen: string }> = {
  filters: { open: byButton(/^Filters/), seen: 'Independent sources' },
  look: { open: byButton('Look of the map'), seen: 'Actors are laid out' },
  share: { open: byButton('Share'), seen: 'Frame for another page' },
  export: { open: byButton('Export'), seen: 'Picture of this view' },
  import: {
    open: (page) => bringFileIn(page, 'links.csv', 'text/csv', 'source,target\nAlpha,Beta\n'),
    seen: 'Show it on the map',
  },
  palette: { open: byKeys('Control+k'), seen: 'Fit the whole map' },
  shortcuts: { open: byKeys('?'), seen: 'Keyboard shortcuts' },
  menu: { open: byKeys('Shift+F10'), seen: 'Read about it' },
  tour: {
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder(/^Any action/).fill('tour');
      await page.keyboard.press('Enter');
    },
    seen: 'Find anyone or anything',
  },
};

describe.each(['light', 'dark'] as const)('what opens, in %s colours', (colorScheme) => {
  it.each(Object.entries(WINDOWS))('can be read: %s', async (_, { open, seen }) => {
    const address = `${product.url}/?select=iskp&choose=ttp&minConfidence=30`;
    const { page, faults } = await visit(product.browser, address, { viewport: DESKTOP, colorScheme });
    await open(page);
    await page.getByText(seen, { exact: false }).first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('the window of a tool', () => {
  it.each([DESKTOP, TABLET, PHONE])('leaves the search to be used, and lies on the screen (%o)', async (viewport) => {
    const { page } = await visit(product.browser, `${product.url}/?select=iskp`, { viewport });
    const search = (await page.getByRole('combobox', { name: /^Search/ }).boundingBox())!;
    for (const name of ['Filters', 'Share']) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('dialog', { name }).getByRole('heading').first().waitFor();
      const box = (await page.getByRole('dialog', { name }).boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(search.y + search.height);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name }).waitFor({ state: 'detached' });
    }
  });
});

describe('a table on a tablet', () => {
  it('leaves its place to the map, not to the bar of time', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=actors`, { viewport: TABLET });
    expect(await page.getByRole('region', { name: 'Time' }).count()).toBe(0);
    await page.setViewportSize(DESKTOP);
    await page.getByRole('region', { name: 'Time' }).waitFor();
  });
});
