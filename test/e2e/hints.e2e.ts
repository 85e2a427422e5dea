import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

/** From now on no script is to be had. */
const withoutScripts = (page: Page) => page.route('**/*.js', (route) => route.abort());

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const hint = (page: Page) => page.getByRole('tooltip');
const search = (page: Page) => page.getByRole('combobox', { name: /^Search/ });

/** Scripts that are asked for from now on come only when that is called, as from far away. */
async function scriptsHeldBack(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

describe('a hint', () => {
  it('comes where the pointer rests, stays while the pointer is on it, and goes by Escape', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    const { x, y, width, height } = (await tool(page, 'Tables').boundingBox())!;
    // One single movement, before what draws hints has come: then it rests.
    await page.mouse.move(x + width / 2, y + height / 2);
    await hint(page).waitFor();
    expect(await hint(page).textContent()).toBe('Actors, relationships and claims as tables');
    const box = (await hint(page).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
    await page.waitForTimeout(300);
    expect(await hint(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await hint(page).waitFor({ state: 'detached' });
    await tool(page, 'Paths').hover();
    await expect.poll(() => hint(page).textContent()).toBe('Find paths between two actors');
    await page.mouse.move(720, 500, { steps: 5 });
    await hint(page).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('does not come under a finger', async () => {
    const options = { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true };
    const { page } = await visit(product.browser, product.url, options);
    await tool(page, 'Tables').tap();
    await page.getByRole('table').or(page.getByRole('grid')).first().waitFor();
    await page.waitForTimeout(700);
    expect(await hint(page).count()).toBe(0);
  });
});

describe('what is loaded when it is first wanted', () => {
  it('leaves the focus on the button of a window, and returns it there', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    const release = await scriptsHeldBack(page);
    const button = tool(page, 'Filters');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    release();
    const filters = page.getByRole('dialog', { name: 'Filters' });
    await filters.waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => filters.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await filters.waitFor({ state: 'hidden' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it('takes nothing of what is typed meanwhile, and Enter the best fit', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    const release = await scriptsHeldBack(page);
    await page.keyboard.press('/');
    await page.keyboard.type('pakistani taliban', { delay: 10 });
    expect(await search(page).inputValue()).toBe('pakistani taliban');
    release();
    const list = page.getByRole('listbox', { name: 'What was found' });
    await list.getByRole('option').first().waitFor();
    expect(await search(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await search(page).getAttribute('aria-expanded')).toBe('true');
    expect(await search(page).getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe('ttp');
    await list.waitFor({ state: 'hidden' });
    expect(await search(page).getAttribute('aria-expanded')).toBe('false');
    expect(faults).toEqual([]);
  });

  it('leaves the page as it is where it cannot be had, and says so of what was asked for', async () => {
    const { page } = await visit(product.browser, product.url);
    await withoutScripts(page);
    // Nobody misses a hint.
    await tool(page, 'Tables').hover();
    await page.waitForTimeout(800);
    expect(await page.getByRole('alert').count()).toBe(0);
    await tool(page, 'Export').click();
    await page.getByRole('alert').getByText('A part of the page could not be loaded.').waitFor();
    await tool(page, 'Filters').click();
    await expect.poll(() => tool(page, 'Filters').getAttribute('aria-expanded')).toBe('false');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    await tool(page, 'Export').click();
    await page.getByRole('alert').waitFor();
    // The keys of the page are there again, and so is what had come before.
    await page.getByRole('checkbox', { name: /^Rivalry/ }).press('Space');
    await page.keyboard.press('Control+z');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.unroute('**/*.js');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    await tool(page, 'Filters').click();
    await page.getByRole('dialog', { name: 'Filters', exact: true }).waitFor();
  });

  it('is let go of by Escape before it has come', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    const release = await scriptsHeldBack(page);
    await tool(page, 'Share').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => tool(page, 'Share').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await tool(page, 'Share').getAttribute('aria-expanded')).toBe('false');
    release();
    await page.waitForTimeout(1500);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
