import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const query = (page: Page) => new URL(page.url()).searchParams;
const selected = (page: Page) => query(page).get('select');
const escape = (page: Page) => page.keyboard.press('Escape');
const nothingSelected = (page: Page) => expect.poll(() => selected(page)).toBeNull();

describe('Escape lets go of what is selected at one press', () => {
  it('where it was selected in a panel, and the focus is there', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=iskp`);
    await page.getByRole('region', { name: 'Deal' }).getByRole('button').first().press('Enter');
    await page.getByText('Claims, by date').waitFor();
    await escape(page);
    await nothingSelected(page);
  });

  it('where it was selected on the map by the keyboard', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.getByRole('listbox', { name: /^Relationships/ }).focus();
    for (const key of ['ArrowRight', 'ArrowRight', ' ']) await page.keyboard.press(key);
    await page.getByText('Claims, by date').waitFor();
    await escape(page);
    await nothingSelected(page);
    // What is in hand is the next thing, and is let go of by itself.
    const list = page.getByRole('listbox', { name: /^Relationships of/ });
    expect(await list.getAttribute('aria-activedescendant')).not.toBeNull();
    await escape(page);
    await expect.poll(() => list.getAttribute('aria-activedescendant')).toBeNull();
  });

  it('where it was searched for, and the focus is still in the field', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.keyboard.press('/');
    await page.keyboard.type('iskp');
    await page.getByRole('option', { name: /Islamic State Khorasan/ }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe('iskp');
    await escape(page);
    await nothingSelected(page);
  });

  it('where it was selected in a table', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=actors`);
    await page.getByRole('gridcell', { name: 'Afghan government', exact: true }).click();
    await expect.poll(() => selected(page)).not.toBeNull();
    await escape(page);
    await nothingSelected(page);
    expect(query(page).get('table')).toBe('actors');
  });
});

describe('Escape closes one thing a press, the innermost first', () => {
  it('what is typed with its list, then the selection, then what is chosen', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=iskp&choose=ttp&choose=isi`);
    await page.keyboard.press('/');
    await page.keyboard.type('taliban');
    await page.getByRole('option').first().waitFor();
    await escape(page);
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('');
    expect(selected(page)).toBe('iskp');
    await escape(page);
    await nothingSelected(page);
    expect(query(page).getAll('choose')).toHaveLength(2);
    await escape(page);
    await expect.poll(() => query(page).getAll('choose')).toEqual([]);
  });

  it('the lasso before the selection', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=iskp`);
    await page.getByRole('button', { name: /lasso/i }).press('Enter');
    await page.locator('[data-lasso]').waitFor();
    await escape(page);
    await page.locator('[data-lasso]').waitFor({ state: 'detached' });
    expect(selected(page)).toBe('iskp');
    await escape(page);
    await nothingSelected(page);
  });

  it('tables that cover the page before the selection', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await visit(product.browser, `${product.url}/?select=iskp&table=actors`, { viewport });
    await page.getByRole('gridcell').first().waitFor();
    await escape(page);
    await page.getByRole('grid').waitFor({ state: 'detached' });
    expect(selected(page)).toBe('iskp');
  });

  it('and the list of shortcuts says so', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.keyboard.press('?');
    await page.getByText(/^Esc closes one thing a press, the innermost first/).waitFor();
  });
});
