import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const query = (page: Page) => new URL(page.url()).searchParams;
const said = (page: Page, words: string | RegExp) =>
  page.locator('[data-notice]').filter({ hasText: words }).waitFor({ state: 'attached' });
const counts = async (page: Page) => {
  const label = await page.getByRole('img', { name: /^Map of/ }).getAttribute('aria-label');
  return /^Map of (\d+) actors and (\d+)/.exec(label!)!.slice(1).map(Number) as [number, number];
};

/** The middle of the ring around an actor that is selected. */
async function middleOf(page: Page, id: string) {
  const { x, y, width, height } = (await page.locator(`[data-ring="${id}"]`).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where it is seen once the whole is; rounded, since a browser places to parts of a pixel. */
const seenAt = async (page: Page, id: string) => {
  await page.keyboard.press('f');
  const { x, y } = await middleOf(page, id);
  return [Math.round(x), Math.round(y)];
};

describe('what is on the map', () => {
  it('lacks what is hidden by h, brings it back by e, and by undoing', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp`);
    await page.locator('[data-ring="ttp"]').waitFor();
    const [actors] = await counts(page);
    await page.keyboard.press('h');
    await said(page, 'Tehrik-e-Taliban Pakistan hidden.');
    expect(query(page).getAll('hide')).toEqual(['ttp']);
    expect(query(page).has('select')).toBe(false);
    const [fewer] = await counts(page);
    expect(fewer).toBeLessThan(actors);
    await page.locator('[data-off-map]').getByText('1 actor not on the map').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => counts(page)).toContain(actors);
    await page.keyboard.press('Control+y');
    await page.goto(`${page.url()}&select=isi`);
    await page.getByRole('button', { name: 'Expand (+1)' }).waitFor();
    await page.keyboard.press('e');
    await said(page, /1 actor around .*Inter-Services Intelligence.* added/);
    await page.getByRole('button', { name: 'Expand (+1)' }).waitFor({ state: 'detached' });
    expect(query(page).has('hide')).toBe(false);
    await page.keyboard.press('e');
    await said(page, /All that is around .* is on the map/);
    expect(faults).toEqual([]);
  });

  it('is what is within the steps around the selection, and grows by a double click', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp&focus=1`);
    await page.locator('[data-ring="ttp"]').waitFor();
    const [one] = await counts(page);
    await page.getByRole('button', { name: 'End the focus' }).waitFor();
    await page.goto(`${product.url}/?select=ttp&focus=2`);
    await page.locator('[data-ring="ttp"]').waitFor();
    const [two] = await counts(page);
    expect(two).toBeGreaterThan(one);
    await page.goto(`${product.url}/?select=isi&only=isi`);
    await page.locator('[data-off-map]').waitFor();
    expect(await page.getByRole('button', { name: 'Fit the whole map' }).count()).toBe(1);
    const { x, y } = await middleOf(page, 'isi');
    await page.mouse.dblclick(x, y);
    await expect.poll(() => query(page).getAll('expand')).toEqual(['isi']);
    await expect.poll(async () => (await counts(page))[0]).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('[data-off-map]').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });
});

describe('an actor on the map', () => {
  it('is dragged, stays where it is let go, and goes back when that is undone', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp`);
    const before = await seenAt(page, 'ttp');
    const { x, y } = await middleOf(page, 'ttp');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.up();
    // A hand that shakes drags nothing.
    expect(query(page).has('pin')).toBe(false);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 20, y - 30, { steps: 3 });
    await page.mouse.move(x - 70, y - 50, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => query(page).get('pin')).toMatch(/^ttp@/);
    expect(query(page).get('select')).toBe('ttp');
    const dropped = await middleOf(page, 'ttp');
    expect(Math.hypot(dropped.x - x + 70, dropped.y - y + 50)).toBeLessThan(3);
    const after = await seenAt(page, 'ttp');
    expect(after).not.toEqual(before);
    await page.reload();
    await page.getByRole('button', { name: 'Unpin' }).waitFor();
    await expect.poll(() => seenAt(page, 'ttp')).toEqual(after);
    await page.getByRole('button', { name: 'Unpin' }).click();
    await expect.poll(() => seenAt(page, 'ttp')).toEqual(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => seenAt(page, 'ttp')).toEqual(after);
    expect(faults).toEqual([]);
  });
});

describe('the layout', () => {
  it('is chosen among the looks of the map, moves actors, lets go of pins, and is undone', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp&pin=ttp@10,10`);
    const before = await seenAt(page, 'ttp');
    await page.getByRole('button', { name: 'Look of the map' }).click();
    await page.getByRole('combobox', { name: 'Actors are laid out' }).selectOption('time');
    await said(page, 'Actors laid out by time.');
    expect(query(page).get('layout')).toBe('time');
    expect(query(page).has('pin')).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => seenAt(page, 'ttp')).not.toEqual(before);
    await page.keyboard.press('Control+z');
    await expect.poll(() => seenAt(page, 'ttp')).toEqual(before);
    expect(faults).toEqual([]);
  });
});
