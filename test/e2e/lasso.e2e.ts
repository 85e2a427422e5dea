import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { drawAround } from './draw-around.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const chosen = (page: Page) => new URL(page.url()).searchParams.getAll('choose');
const tool = (page: Page) => page.getByRole('button', { name: 'Choose with a lasso' });
const bar = (page: Page) => page.getByRole('group', { name: 'Chosen actors' });
const stroke = (page: Page) => page.locator('[data-lasso-stroke] path');

/** Where an actor that is selected is seen. */
async function placeOf(page: Page, id: string) {
  const { x, y, width, height } = (await page.locator(`[data-ring="${id}"]`).boundingBox())!;
  return [Math.round(x + width / 2), Math.round(y + height / 2)] as const;
}

/** All that no panel covers, in a window of 1440 by 900 with nothing selected but an actor. */
const WHOLE = [345, 130, 1020, 640] as const;

describe('the lasso', () => {
  it('chooses what it goes around, once, and moves nothing', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp`);
    const [x, y] = await placeOf(page, 'ttp');
    await tool(page).click();
    expect(await tool(page).getAttribute('aria-pressed')).toBe('true');
    await drawAround(page, [x - 14, y - 14, x + 14, y + 14]);
    expect(await stroke(page).getAttribute('d')).toMatch(/^M/);
    await page.mouse.up();
    await expect.poll(() => chosen(page)).toContain('ttp');
    expect(await tool(page).getAttribute('aria-pressed')).toBe('false');
    expect(await placeOf(page, 'ttp')).toEqual([x, y]);
    expect(new URL(page.url()).searchParams.get('select')).toBe('ttp');
    await bar(page).getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => chosen(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('adds what is drawn around with Shift, until Escape gives it up', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp&choose=isi`);
    const before = await placeOf(page, 'ttp');
    await page.keyboard.down('Shift');
    await drawAround(page, WHOLE);
    await page.keyboard.press('Escape');
    expect(await stroke(page).getAttribute('d')).toBeNull();
    await page.mouse.up();
    await stroke(page).waitFor({ state: 'detached' });
    expect(chosen(page)).toEqual(['isi']);
    await drawAround(page, WHOLE);
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(() => chosen(page).length).toBeGreaterThan(20);
    expect(chosen(page)[0]).toBe('isi');
    expect(await placeOf(page, 'ttp')).toEqual(before);
    expect(new URL(page.url()).searchParams.get('select')).toBe('ttp');
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is taken up from the palette and put away by Escape, which lets go of nothing else', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('lasso');
    await page.getByRole('option', { name: 'Choose actors with a lasso' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-lasso]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-lasso]').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('select')).toBe('ttp');
  });

  it('is drawn with a finger', async () => {
    const options = { viewport: { width: 390, height: 844 }, hasTouch: true };
    const { page, faults } = await visit(product.browser, `${product.url}/?select=`, options);
    await tool(page).tap();
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', { x: 20, y: 220 });
    for (const [x, y] of [
      [180, 220],
      [330, 220],
      [330, 400],
      [330, 560],
      [180, 560],
      [20, 560],
    ] as const)
      await send('touchMove', { x, y });
    await send('touchEnd');
    await expect.poll(() => chosen(page).length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

describe('the small map', () => {
  it('does not cover what is selected', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    const small = page.locator('[data-small-map]');
    await page.keyboard.press(']');
    await small.waitFor();
    const selected = page.locator('[data-ring="ttp"][data-role="selected"]');
    const middle = async (of: typeof small) => {
      const { x, y, width, height } = (await of.boundingBox())!;
      return { x: x + width / 2, y: y + height / 2 };
    };
    const [from, to] = [await middle(selected), await middle(small)];
    await page.mouse.move(400, 160);
    await page.mouse.down();
    await page.mouse.move(400 + to.x - from.x, 160 + to.y - from.y, { steps: 8 });
    // Held still for a moment, else the map would roll on.
    await page.waitForTimeout(300);
    await page.mouse.up();
    await expect.poll(async () => Math.abs((await middle(selected)).x - to.x)).toBeLessThan(10);
    await page.keyboard.press('Escape');
    await selected.waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('ttp');
    await page.getByRole('option', { name: /Tehrik-e-Taliban/ }).waitFor();
    await page.keyboard.press('Enter');
    await selected.waitFor();
    const { x } = (await small.boundingBox())!;
    await expect.poll(async () => (await middle(selected)).x).toBeLessThan(x);
  });

  const small = (page: Page) => page.locator('[data-small-map]');

  it('comes with zooming in, moves the map where it is pressed, and covers nothing', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp`);
    expect(await small(page).count()).toBe(0);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press(']');
    await small(page).waitFor();
    const box = (await small(page).boundingBox())!;
    for (const other of [page.getByRole('button', { name: 'Zoom in' }), page.getByRole('region', { name: 'Time' })]) {
      const { x, y, width, height } = (await other.boundingBox())!;
      const isApart = x >= box.x + box.width || x + width <= box.x || y >= box.y + box.height || y + height <= box.y;
      expect(isApart).toBe(true);
    }
    const before = await placeOf(page, 'ttp');
    await page.mouse.click(box.x + 20, box.y + 80);
    // What lies further left and down has come to the middle.
    await expect.poll(async () => (await placeOf(page, 'ttp'))[0]).toBeGreaterThan(before[0] + 50);
    expect((await placeOf(page, 'ttp'))[1]).toBeLessThan(before[1] - 50);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('f');
    await small(page).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('stays closed until it is asked for', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    const zoomIn = async () => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press(']');
    };
    await zoomIn();
    await page.getByRole('button', { name: 'Close the small map' }).press('Enter');
    await small(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.role)).toBe('listbox');
    await page.reload();
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    await zoomIn();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('small map');
    await page.getByRole('option', { name: 'Show or hide the small map' }).waitFor();
    expect(await small(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await small(page).waitFor();
  });
});
