import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const query = (page: Page) => new URL(page.url()).searchParams;
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focusIn = (page: Page, part: string) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region))
    .toBe(part);

/** Presses a key until what has the focus is called so. */
async function go(page: Page, key: string, name: string | RegExp): Promise<void> {
  const names: string[] = [];
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    const text = await page.evaluate(() => {
      const { activeElement: element } = document;
      return (
        element?.getAttribute('aria-label') ??
        (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
        element?.textContent ??
        ''
      );
    });
    if (fits(text.trim())) return;
    names.push(text.slice(0, 60));
  }
  throw new Error(`The focus never came to ${String(name)}; it was at ${names.join(' | ')}`);
}

describe('a whole session with the keyboard alone', () => {
  it('finds, reads, goes along, hides and expands, filters by time, asks for a path and takes a file away', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    // No pointer at all: whatever would be pointed at would show here.
    await page.evaluate(() => addEventListener('pointerdown', () => document.body.setAttribute('data-pointed', '')));

    // Find an actor.
    await press(page, '/');
    await page.keyboard.type('iskp');
    await page
      .getByRole('option', { name: /Islamic State Khorasan/ })
      .first()
      .waitFor();
    await press(page, 'Enter');
    await heading(page, 'Islamic State Khorasan Province').waitFor();

    // Read its evidence, down to a claim.
    await press(page, 'F6');
    await focusIn(page, 'map');
    await press(page, 'F6');
    await focusIn(page, 'inspector');
    await go(page, 'Tab', /^attacked.*Jamiat/);
    await press(page, 'Enter');
    await heading(page, /Islamic State Khorasan Province attacked/).waitFor();
    // Who was in the panel is in the next one.
    await focusIn(page, 'inspector');
    await page
      .locator('[data-claim]')
      .first()
      .filter({ hasText: /paragraph/ })
      .waitFor();

    // Go along a relationship on the map, to the other end.
    await press(page, 'Shift+F6');
    await focusIn(page, 'map');
    const options = page.getByRole('listbox', { name: /^Relationships of/ });
    await expect.poll(() => options.getAttribute('aria-activedescendant')).not.toBe(null);
    await press(page, 'Enter');
    await page.getByRole('listbox', { name: /^Relationships of Jamiat/ }).waitFor();
    await press(page, 'Space');
    await heading(page, /^Jamiat Ulema-e-Islam/).waitFor();

    // Hide it, find who stands next to it, and expand: it is back.
    await press(page, 'h');
    await expect.poll(() => query(page).getAll('hide')).toEqual(['jui']);
    await press(page, '/');
    await page.keyboard.type('iskp');
    await page
      .getByRole('option', { name: /Islamic State Khorasan/ })
      .first()
      .waitFor();
    await press(page, 'Enter');
    await heading(page, 'Islamic State Khorasan Province').waitFor();
    await press(page, 'F6');
    await focusIn(page, 'map');
    await press(page, 'e');
    await expect.poll(() => query(page).has('hide')).toBe(false);

    // Filter by time.
    await press(page, 'Shift+F6', 'Shift+F6');
    await focusIn(page, 'time');
    await go(page, 'Tab', 'From');
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect.poll(() => query(page).has('during')).toBe(true);

    // Ask for a path.
    await press(page, 'p');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'To');
    await page.keyboard.type('isi');
    await page
      .getByRole('option', { name: /Inter-Services Intelligence/ })
      .first()
      .waitFor();
    await press(page, 'Enter');
    await page.locator('[data-announcer]').filter({ hasText: /found/ }).waitFor({ state: 'attached' });

    // Read the same as a table.
    await go(page, 'Shift+Tab', 'Tables');
    await press(page, 'Enter');
    await focusIn(page, 'table');
    await press(page, 'ArrowDown', 'Enter');
    await expect.poll(() => page.locator('[role="row"][aria-selected="true"]').count()).toBe(1);

    // Take a file away.
    await press(page, 'Control+k');
    const palette = page.getByRole('combobox', { name: /^Find any/ });
    await palette.waitFor();
    await page.keyboard.type('export');
    await expect.poll(() => palette.getAttribute('aria-activedescendant')).toMatch(/do-export$/);
    await press(page, 'Enter');
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    await go(page, 'Tab', /GEXF/);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.gexf$/);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.locator('[data-pointed]').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('the skip links', () => {
  it('are the first stops, and lead to the parts of the page', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    await press(page, 'Tab', 'Tab');
    const link = page.getByRole('link', { name: 'Map', exact: true });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    await press(page, 'Enter');
    await focusIn(page, 'map');
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('the focus', () => {
  it('comes back to where it came from when a panel is closed', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=actors`);
    await page.getByRole('gridcell').first().waitFor();
    await press(page, 'F6', 'F6', 'F6', 'F6');
    await focusIn(page, 'table');
    await press(page, 'Enter');
    await page.getByRole('complementary', { name: 'Selected' }).waitFor();
    await press(page, 'Shift+F6');
    await focusIn(page, 'inspector');
    await press(page, 'Escape');
    await focusIn(page, 'table');
  });
});
