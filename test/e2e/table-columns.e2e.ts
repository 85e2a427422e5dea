import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const handle = (page: Page, column: string) => page.getByRole('separator', { name: `Width of the column ${column}` });
const heading = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });
const widthOf = async (page: Page, name: string) => Math.round((await heading(page, name).boundingBox())!.width);

async function open(page: Page) {
  await page.getByRole('gridcell').first().waitFor();
}

describe('the columns of a table', () => {
  it('are made wider by dragging, under the hand, and get their usual width back by a double click', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?table=actors`);
    await open(page);
    const [usual, before] = [await widthOf(page, 'Type'), await widthOf(page, 'Name')];
    const box = (await handle(page, 'Type').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y, { steps: 3 });
    await page.mouse.up();
    expect(await widthOf(page, 'Type')).toBe(usual + 90);
    expect(await widthOf(page, 'Name')).toBe(before);
    const after = (await handle(page, 'Type').boundingBox())!;
    expect(Math.abs(after.x + after.width / 2 - x - 90)).toBeLessThan(2);
    // The cells beneath go along, and nothing was sorted by it.
    const cell = page.locator('[role="row"][aria-rowindex="2"] [aria-colindex="4"]');
    expect(Math.round((await cell.boundingBox())!.width)).toBe(usual + 90);
    expect(await heading(page, 'Type').getAttribute('aria-sort')).toBe('none');
    await handle(page, 'Type').dblclick();
    await expect.poll(() => widthOf(page, 'Type')).toBeLessThan(usual + 60);
    expect(faults).toEqual([]);
  });

  it('are made wider by the arrows on the edge that Tab comes to after a heading, and stay so in this tab', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?table=actors`);
    await open(page);
    await page.getByRole('gridcell').nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    const edge = handle(page, 'Name');
    expect(await edge.evaluate((element) => element === document.activeElement)).toBe(true);
    const before = await widthOf(page, 'Name');
    expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(before);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await widthOf(page, 'Name')).toBe(before + 96);
    expect(Number(await edge.getAttribute('aria-valuenow'))).toBe(before + 96);
    expect(await seriousFaults(page)).toEqual([]);
    await page.reload();
    await open(page);
    expect(await widthOf(page, 'Name')).toBe(before + 96);
    expect(new URL(page.url()).search).toBe('?table=actors');
    await handle(page, 'Name').press('Home');
    expect(await widthOf(page, 'Name')).toBe(48);
    await handle(page, 'Name').press('Enter');
    await expect.poll(() => widthOf(page, 'Name')).toBeGreaterThan(200);
    // Down from the edge one is among the rows again.
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('gridcell');
    expect(faults).toEqual([]);
  });
});

describe('words that are cut off in a cell', () => {
  it('are shown whole where the keyboard is', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=claims`);
    await open(page);
    const cell = page.getByRole('gridcell').first();
    const words = cell.locator('bdi');
    const isCut = () => words.evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(await isCut()).toBe(true);
    await page.keyboard.press('F6');
    for (let step = 0; step < 5 && !(await cell.evaluate((each) => each === document.activeElement)); step += 1)
      await page.keyboard.press('F6');
    await expect.poll(isCut).toBe(false);
    expect((await words.boundingBox())!.height).toBeGreaterThan(32);
    await page.keyboard.press('ArrowDown');
    await expect.poll(isCut).toBe(true);
  });
});
