import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const query = (page: Page) => new URL(page.url()).searchParams;
const grid = (page: Page) => page.getByRole('grid');
const rowsLeft = async (page: Page) => Number(await page.locator('[data-rows]').getAttribute('data-rows'));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const inOrder = async (page: Page, column: number) =>
  page.locator(`[role="row"] [role="gridcell"][aria-colindex="${column}"]`).allTextContents();

describe('the tables', () => {
  it('are opened by t, sorted, narrowed and read by the keyboard alone, and closed again', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await page.keyboard.press('t');
    await page.getByRole('gridcell', { name: 'Afghan government', exact: true }).waitFor();
    await expect.poll(() => focused(page)).toBe('Afghan government');
    expect(query(page).get('table')).toBe('actors');
    const all = await rowsLeft(page);
    expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(all + 1));
    // Up into the headings, along to the relationships, and sorted twice: most first.
    for (const key of ['ArrowUp', 'End', 'ArrowLeft', 'Enter', 'Enter']) await page.keyboard.press(key);
    const heading = page.getByRole('columnheader', { name: 'Relationships' });
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    const figures = (await inOrder(page, 8)).map(Number);
    expect(figures.length).toBeGreaterThan(5);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
    await page.keyboard.press('ArrowDown');
    for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
    const name = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: name! }).waitFor();
    expect(await page.locator('[role="row"][aria-selected="true"]').textContent()).toContain(name);
    await page.keyboard.press('t');
    await grid(page).waitFor({ state: 'detached' });
    expect(query(page).has('table')).toBe(false);
    expect(faults).toEqual([]);
  });

  it('leave the whole map in sight above them, and what is selected; put away, they give the room back', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    const ring = () => page.locator('[data-ring="ttp"][data-role="selected"]').boundingBox();
    const before = (await ring())!;
    await page.keyboard.press('t');
    await grid(page).waitFor();
    const time = (await page.getByRole('region', { name: 'Time' }).boundingBox())!;
    await expect.poll(async () => (await ring())!.y + before.height).toBeLessThan(time.y);
    expect(await page.locator('[data-small-map]').count()).toBe(0);
    await page.keyboard.press('t');
    await grid(page).waitFor({ state: 'detached' });
    await expect.poll(ring).toEqual(before);
    // Where one has looked closer, only what is selected comes out from under them.
    await page.keyboard.press(']');
    await expect.poll(async () => (await ring())!.width).toBeGreaterThan(before.width);
    const { width } = (await ring())!;
    await page.mouse.move(640, 60);
    await page.mouse.down();
    await page.mouse.move(640, 340, { steps: 8 });
    // Held still for a moment, else the map would roll on.
    await page.waitForTimeout(300);
    await page.mouse.up();
    await page.keyboard.press('t');
    await grid(page).waitFor();
    await expect.poll(async () => (await ring())!.y + width).toBeLessThan(time.y);
    expect((await ring())!.width).toBeCloseTo(width, 1);
  });

  it('find words in any column, whatever their case and diacritics, and say how many rows are left', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=claims`);
    await page
      .getByRole('status')
      .filter({ hasText: /^296 claims$/ })
      .waitFor();
    await page.getByRole('textbox', { name: 'Find in the table of claims' }).fill('KARÁCHI denies');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ of 296 claims$/ })
      .waitFor();
    const left = await rowsLeft(page);
    expect(left).toBeLessThan(20);
    await expect.poll(() => query(page).get('words')).toBe('KARÁCHI denies');
    const other = await visit(product.browser, page.url());
    await expect.poll(() => rowsLeft(other.page)).toBe(left);
    await page.getByRole('textbox', { name: 'Find in the table of claims' }).fill('');
    await page.getByRole('combobox', { name: 'Stance' }).selectOption('Denied');
    await expect.poll(async () => new Set(await inOrder(page, 4))).toEqual(new Set(['denies']));
  });

  it('find actors by the name that the map has for them as well as by that in the table', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=relationships&words=jui&sort=object`);
    await page.getByRole('gridcell', { name: 'Jamiat Ulema-e-Islam' }).first().waitFor();
    expect(await rowsLeft(page)).toBeGreaterThan(5);
    const other = await visit(product.browser, `${product.url}/?table=claims&words=ulema`);
    await other.page.getByRole('gridcell', { name: /JUI/ }).first().waitFor();
  });

  it('tell of each claim who published it and who said so, and sort by that', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=claims&words=ceasefire`);
    for (const name of ['Publisher', 'Said by']) await page.getByRole('columnheader', { name }).waitFor();
    await page.getByRole('gridcell', { name: 'Critical Threats Project' }).first().waitFor();
    await page.getByRole('columnheader', { name: 'Said by' }).getByRole('button').click();
    const speakers = await inOrder(page, 9);
    expect(speakers).toContain('the report itself');
    expect(speakers).toEqual(speakers.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(query(page).get('sort')).toBe('speaker');
    const phone = await visit(product.browser, page.url(), { viewport: { width: 390, height: 844 } });
    await phone.page.getByRole('gridcell').first().waitFor();
    expect(await phone.page.getByRole('columnheader', { name: 'Publisher' }).count()).toBe(0);
  });

  it('are selected together with the map: what is selected there is brought into sight here', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=actors`);
    await page.getByRole('gridcell', { name: 'Afghan government', exact: true }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('united states');
    await page
      .getByRole('option', { name: /^United States/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const row = page.locator('[role="row"][aria-selected="true"]');
    await row.filter({ hasText: 'United States' }).waitFor();
    await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(900);
  });

  it('follow the filters of the map', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=relationships&family=deal`);
    await page.getByRole('tab', { name: 'Relationships 16' }).waitFor();
    await expect.poll(async () => new Set(await inOrder(page, 4))).toEqual(new Set(['Deal']));
  });

  it('can be narrowed to what is on the map', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=relationships&hide=iskp`);
    const onMap = page.getByRole('checkbox', { name: 'Only what is on the map' });
    await onMap.waitFor();
    const all = await rowsLeft(page);
    await onMap.press('Space');
    await expect.poll(() => rowsLeft(page)).toBeLessThan(all);
    await page.getByRole('textbox', { name: 'Find in the table of relationships' }).fill('Khorasan');
    await expect.poll(() => rowsLeft(page)).toBe(0);
    await page.getByText('No relationships to show.').waitFor();
  });

  it('are as high as one wants them, also by the keyboard, and stay so', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=actors`);
    const height = async () => (await page.getByRole('region', { name: 'Tables' }).boundingBox())!.height;
    const before = await height();
    await page.getByRole('separator', { name: 'Height of the tables' }).press('ArrowUp');
    await expect.poll(height).toBeGreaterThan(before);
    const after = await height();
    await page.reload();
    await expect.poll(height).toBe(after);
  });
});

describe('going through the parts of the page by F6', () => {
  it('goes from the search to the map, what is selected, the table and time, and back', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp&table=actors`);
    await page.locator('[role="row"][aria-selected="true"]').waitFor();
    const part = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region);
    const visited: unknown[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('F6');
      visited.push(await part());
    }
    expect(visited).toEqual(['search', 'map', 'inspector', 'table', 'time']);
    await page.keyboard.press('Shift+F6');
    expect(await part()).toBe('table');
  });
});

describe.each(['light', 'dark'] as const)('the tables in %s colours', (colorScheme) => {
  it.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])('are accessible at $width pixels', async (viewport) => {
    const address = `${product.url}/?table=claims&select=iskp--attacked--jui`;
    const { page, faults } = await visit(product.browser, address, { viewport, colorScheme });
    await page.getByRole('gridcell').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
