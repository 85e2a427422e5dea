import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const query = (page: Page) => new URL(page.url()).searchParams;
const menu = (page: Page) => page.getByRole('menu');
const item = (page: Page, name: string | RegExp) => menu(page).getByRole('menuitem', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

/** Where an actor is on the map: while it is selected a ring shows it. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator(`[data-ring="${id}"]`).first().boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

async function rightClick(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y, { button: 'right' });
  await menu(page).waitFor();
}

describe('the menu of an actor', () => {
  it('opens at the right button where the actor is, and is about that one whatever is selected', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?from=isi&to=jui&via=ttp&select=isi`);
    const box = await placeOf(page, 'ttp');
    await rightClick(page, 'ttp');
    expect(await menu(page).getAttribute('aria-labelledby')).not.toBeNull();
    await page.getByRole('menu', { name: 'Tehrik-e-Taliban Pakistan' }).waitFor();
    const opened = (await menu(page).boundingBox())!;
    expect(Math.hypot(opened.x - box.x, opened.y - box.y)).toBeLessThan(40);
    expect(await seriousFaults(page)).toEqual([]);
    await item(page, 'Path to here').click();
    await expect.poll(() => query(page).get('to')).toBe('ttp');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'To');
    expect(faults).toEqual([]);
  });

  it('hides that actor alone, although others are chosen', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp&choose=isi&choose=iskp`);
    await rightClick(page, 'ttp');
    await item(page, /^Hide/).click();
    await expect.poll(() => query(page).getAll('hide')).toEqual(['ttp']);
    expect(query(page).getAll('choose')).toEqual(['isi', 'iskp']);
  });

  it('offers to expand only where something around it is not on the map, and says how much', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    await rightClick(page, 'ttp');
    expect(await item(page, /^Expand/).count()).toBe(0);
    await page.goto(`${product.url}/?select=ttp&hide=isi&hide=iskp`);
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    await rightClick(page, 'ttp');
    await item(page, 'Expand (+2)').click();
    await expect.poll(() => query(page).getAll('hide')).toEqual([]);
  });

  it('goes at Escape and at a click elsewhere, and what is selected stays', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    await rightClick(page, 'ttp');
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'detached' });
    await rightClick(page, 'ttp');
    await page.mouse.click(700, 20);
    await menu(page).waitFor({ state: 'detached' });
    // While it is open no other key of the page does anything.
    await rightClick(page, 'ttp');
    await page.keyboard.press('h');
    expect(query(page).get('select')).toBe('ttp');
    expect(query(page).has('hide')).toBe(false);
  });

  it('leads to the dossier', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    await rightClick(page, 'ttp');
    await item(page, /^Open the dossier/).click();
    await page.waitForURL(/\/dossier\/ttp$/);
  });
});

describe('the menu by the keyboard', () => {
  it('opens by Shift+F10 on the relationship in hand, is gone through by the arrow keys, and gives the focus back', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp`);
    await page.getByRole('listbox', { name: /^Relationships/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+F10');
    await menu(page).waitFor();
    await expect.poll(() => focused(page)).toBe('Read the claims');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe('Paths between the two');
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toMatch(/^Hide both/);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
    await page.keyboard.press('ContextMenu');
    await expect.poll(() => focused(page)).toBe('Read the claims');
    await page.keyboard.press('Enter');
    await page.getByText('Claims, by date').waitFor();
    expect(faults).toEqual([]);
  });

  it('opens beside a row of a table, of what the row is about', async () => {
    const { page } = await visit(product.browser, `${product.url}/?table=actors`);
    const cell = page.getByRole('gridcell', { name: 'Afghan government', exact: true });
    await cell.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'Afghan government' }).waitFor();
    const [opened, row] = [(await menu(page).boundingBox())!, (await cell.boundingBox())!];
    expect(Math.abs(opened.x - row.x)).toBeLessThan(60);
  });

  it('leaves a text field its own', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    await page.keyboard.press('/');
    await page.keyboard.press('Shift+F10');
    await page.waitForTimeout(300);
    expect(await menu(page).count()).toBe(0);
  });
});

describe('the menu by touch', () => {
  it('opens under a finger that rests on an actor, which is neither selected nor moved by it', async () => {
    const device = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`, device);
    const { x, y } = await placeOf(page, 'ttp');
    await page.getByRole('complementary', { name: 'Selected' }).getByRole('button', { name: 'Close' }).tap();
    await page.locator('[data-ring="ttp"]').waitFor({ state: 'detached' });
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await menu(page).waitFor();
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + 12, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(400);
    expect([query(page).has('select'), query(page).has('pin')]).toEqual([false, false]);
    const sizes = await menu(page)
      .getByRole('menuitem')
      .evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await item(page, 'Read about it').tap();
    await expect.poll(() => query(page).get('select')).toBe('ttp');
  });
});
