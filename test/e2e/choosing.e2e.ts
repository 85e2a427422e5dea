import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';
import { noteWords, wordsWritten } from './written-words.ts';

const product = startProduct();

const query = (page: Page) => new URL(page.url()).searchParams;
const chosen = (page: Page) => query(page).getAll('choose');
const bar = (page: Page) => page.getByRole('group', { name: 'Chosen actors' });
const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const said = (page: Page, words: string | RegExp) =>
  page.locator('[data-notice]').filter({ hasText: words }).waitFor({ state: 'attached' });
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const region = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region);

/** The table of actors, with the focus on the name of the first. */
async function openTable(page: Page) {
  await press(page, 't');
  await page.getByRole('gridcell', { name: 'Afghan government', exact: true }).waitFor();
  await expect.poll(() => region(page)).toBe('table');
}

describe('choosing several actors in their table', () => {
  it('is done by Space row by row, and by Shift with the arrows in runs that draw back', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await openTable(page);
    await press(page, 'Space');
    await said(page, 'Afghan government chosen. 1 actor.');
    expect(chosen(page)).toEqual(['afghan-government']);
    expect(query(page).has('select')).toBe(false);
    await press(page, 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await said(page, '4 actors chosen.');
    await press(page, 'Shift+ArrowUp');
    await said(page, '3 actors chosen.');
    expect(await box(page, 'Choose al Qaeda').first().isChecked()).toBe(true);
    await press(page, 'Space');
    await said(page, /no longer chosen\. 2 actors\./);
    await bar(page).getByText('2 actors chosen').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('can be of all rows that are left, by Ctrl A or by the box above them', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=actors&facet=leader`);
    await page.getByRole('gridcell').first().waitFor();
    const all = box(page, /^Choose all \d+ actors of this table$/);
    await page.getByRole('gridcell').nth(1).focus();
    await press(page, 'Control+a');
    const rows = (await page.getByRole('row').count()) - 1;
    await expect.poll(() => chosen(page).length).toBe(rows);
    expect(await all.isChecked()).toBe(true);
    // Up to the box above, and all are let go.
    await press(page, 'Control+Home', 'ArrowUp', 'Space');
    await expect.poll(() => chosen(page)).toEqual([]);
    await page.getByRole('gridcell').first().click();
    expect(chosen(page)).toHaveLength(1);
    expect(query(page).has('select')).toBe(false);
    expect(await all.evaluate((element: HTMLInputElement) => element.indeterminate)).toBe(true);
  });

  it('is done by a click with Ctrl or Shift as well, and a plain click still selects', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=actors`);
    const cell = (row: number) => page.locator(`[role="row"][aria-rowindex="${row}"] [aria-colindex="2"]`);
    await cell(3).click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(() => chosen(page).length).toBe(1);
    await cell(5).click({ modifiers: ['Shift'] });
    await expect.poll(() => chosen(page).length).toBe(3);
    expect(query(page).has('select')).toBe(false);
    await cell(4).click();
    await expect.poll(() => query(page).has('select')).toBe(true);
    expect(chosen(page)).toHaveLength(3);
  });

  it('works on a phone, where the tables cover the map', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await visit(product.browser, `${product.url}/?table=actors`, { viewport, hasTouch: true });
    await box(page, 'Choose Afghan government').tap();
    await box(page, 'Choose Afghan Taliban').tap();
    await bar(page).getByText('2 actors chosen').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await bar(page).getByRole('button', { name: 'Show only' }).tap();
    await expect.poll(() => query(page).getAll('only')).toEqual(['afghan-government', 'afghan-taliban']);
  });
});

describe('choosing on the map', () => {
  it('is done by Ctrl Space where the keyboard is: whom a relationship leads to, else whom one is at', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=isi`);
    await press(page, 'F6', 'F6');
    expect(await region(page)).toBe('map');
    await press(page, 'Control+Space');
    await said(page, /^Inter-Services Intelligence chosen\. 1 actor\.$/);
    await press(page, 'ArrowRight', 'Control+Space');
    await expect.poll(() => chosen(page).length).toBe(2);
    // Some systems keep that key for themselves.
    await press(page, 'c');
    await expect.poll(() => chosen(page)).toEqual(['isi']);
    expect(query(page).get('select')).toBe('isi');
    expect(faults).toEqual([]);
  });

  it('is done by c of the selected actor, and from the palette', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    await press(page, 'c');
    await expect.poll(() => chosen(page)).toEqual(['ttp']);
    await press(page, 'Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('all chosen');
    await page.getByRole('option', { name: 'Let go of all chosen actors' }).waitFor();
    await press(page, 'Enter');
    await expect.poll(() => chosen(page)).toEqual([]);
  });
});

describe('what is done with the actors chosen', () => {
  it('is reached by F6, and asks for the paths between two', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?choose=isi&choose=jui`);
    await press(page, 'F6', 'F6', 'F6');
    expect(await region(page)).toBe('chosen');
    await bar(page).getByRole('button', { name: 'Paths between' }).press('Enter');
    await expect.poll(() => [query(page).get('from'), query(page).get('to')]).toEqual(['isi', 'jui']);
    expect(chosen(page)).toEqual(['isi', 'jui']);
    expect(faults).toEqual([]);
  });

  it('is no path where there are three, and says who of them is not on the map', async () => {
    const { page } = await visit(product.browser, `${product.url}/?choose=isi&choose=jui&choose=ttp&hide=ttp`);
    await bar(page).getByText('3 actors chosen, 1 not on the map').waitFor();
    expect(await bar(page).getByRole('button', { name: 'Paths between' }).count()).toBe(0);
  });

  it('keeps the place of whoever does it by a key', async () => {
    const { page } = await visit(product.browser, `${product.url}/?choose=isi&choose=jui`);
    await bar(page).getByRole('button', { name: 'Clear' }).press('Enter');
    await bar(page).waitFor({ state: 'detached' });
    expect(await region(page)).toBe('map');
  });
});

describe('chosen actors on the map', () => {
  it('are named, though all that is looked at is another', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=iskp`);
    await noteWords(page);
    const names = async () => (await wordsWritten(page)).map(({ text }) => text);
    await expect.poll(names).toContain('TTP');
    expect(await names()).not.toContain('BLA');
    await page.goto(`${product.url}/?select=iskp&choose=bla`);
    await noteWords(page);
    await expect.poll(names).toContain('BLA');
  });
});
