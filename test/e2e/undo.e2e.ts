import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const redo = (page: Page) => page.getByRole('button', { name: /^Redo/ });
const query = (page: Page) => new URL(page.url()).searchParams;

describe('the buttons that undo and redo', () => {
  it('say what they would change, do it, and stay under the finger when there is no more to do', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp`);
    expect(await undo(page).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Undo: the selection and what is on the map' }).click();
    await expect.poll(() => query(page).get('select')).toBe('ttp');
    expect(query(page).has('hide')).toBe(false);
    expect(await undo(page).getAttribute('aria-disabled')).toBe('true');
    expect(await undo(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('[data-notice]').filter({ hasText: 'Nothing to undo.' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Redo: the selection and what is on the map' }).press('Enter');
    await expect.poll(() => query(page).getAll('hide')).toEqual(['ttp']);
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([390, 320])('have room beside the search at %i pixels', async (width) => {
    const { page } = await visit(product.browser, `${product.url}/?select=`, { viewport: { width, height: 700 } });
    const search = (await page.getByRole('combobox', { name: /^Search/ }).boundingBox())!;
    for (const button of [undo(page), redo(page)]) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      expect(box.x).toBeGreaterThanOrEqual(search.x + search.width);
      expect(box.x + box.width).toBeLessThanOrEqual(width - 8);
    }
  });
});
