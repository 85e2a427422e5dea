import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';
import { noteWords, placeOfWord } from './written-words.ts';

const product = startProduct();

const query = (page: Page) => new URL(page.url()).searchParams;
const caption = (page: Page) => page.getByText('Backspace back, Space select');
const hasFocus = (page: Page) => page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');

/** Opens the page so that what is written on the map can be found. */
async function open(address = '', options?: Parameters<typeof visit>[2]): Promise<Page> {
  const { page } = await visit(product.browser, `${product.url}/${address}`, options);
  await noteWords(page);
  return page;
}

describe('pointing at what is written on the map', () => {
  it('means the actor whose name it is, whatever runs beneath', async () => {
    const page = await open();
    const { x, y } = await placeOfWord(page, 'Afghan Taliban');
    await page.mouse.move(x, y);
    expect(await page.locator('.sigma-mouse').evaluate((canvas) => getComputedStyle(canvas).cursor)).toBe('pointer');
    await page.mouse.click(x, y);
    await expect.poll(() => query(page).get('select')).toBe('afghan-taliban');
  });

  it('stays at a name while the map is lit for it', async () => {
    const page = await open();
    const { x, y } = await placeOfWord(page, 'Afghan Taliban');
    for (const step of [-6, -4, -2, 0, 2, 4, 6]) {
      await page.mouse.move(x + step, y);
      expect(await page.locator('.sigma-mouse').evaluate((canvas) => getComputedStyle(canvas).cursor)).toBe('pointer');
    }
    await page.mouse.click(x + 6, y);
    await expect.poll(() => query(page).get('select')).toBe('afghan-taliban');
  });

  it('means the relationships whose number it is', async () => {
    const page = await open();
    const { x, y } = await placeOfWord(page, /^\d+ [+−±]/);
    // Beside the sign, where no line is.
    await page.mouse.click(x - 10, y - 3);
    await expect.poll(() => query(page).get('select')).toMatch(/^[a-z0-9-]+--[a-z0-9-]+$/);
  });

  it('means the actor that lacks neighbours at their number', async () => {
    const page = await open('?hide=isi&hide=iskp&hide=ispp&hide=pakistan');
    const { x, y } = await placeOfWord(page, /^\+\d+$/);
    await page.mouse.click(x - 5, y - 4, { button: 'right' });
    await page.getByRole('menuitem', { name: /^Expand \(\+/ }).waitFor();
  });

  it('opens the menu of an actor at its name, and drags it by it', async () => {
    const page = await open();
    const { x, y } = await placeOfWord(page, 'Afghan Taliban');
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menu', { name: 'Afghan Taliban' }).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => query(page).get('pin')).toMatch(/^afghan-taliban/);
  });

  it('means the same to a finger', async () => {
    const page = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { x, y } = await placeOfWord(page, 'ISKP');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => query(page).get('select')).toBe('iskp');
  });
});

describe('the focus that a panel leaves to the map', () => {
  it('is not seen by whoever clicks', async () => {
    const page = await open('?select=ttp');
    await page.getByRole('complementary', { name: 'Selected' }).getByRole('button', { name: 'Close' }).click();
    await hasFocus(page);
    expect(await caption(page).count()).toBe(0);
    expect(await page.locator('[data-ring]').count()).toBe(0);
    // The first arrow key is the keyboard's again.
    await page.keyboard.press('ArrowRight');
    await caption(page).waitFor();
  });

  it('leaves the path lit that was asked for by a click', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'How is the ISI connected to the JUI?' }).click();
    await page.locator('[data-announcer]').filter({ hasText: /found/ }).waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await caption(page).count()).toBe(0);
    expect(await page.locator('[data-ring]').count()).toBe(0);
  });

  it('is seen by whoever closed it with a key', async () => {
    const page = await open('?select=ttp');
    await page.getByRole('listbox', { name: 'Relationships on the map' }).waitFor({ state: 'attached' });
    await page.getByRole('complementary', { name: 'Selected' }).getByRole('button', { name: 'Close' }).press('Enter');
    await caption(page).waitFor();
  });

  it('shows what Enter and Space would act on before they do', async () => {
    const page = await open('?select=ttp');
    await page.getByRole('complementary', { name: 'Selected' }).getByRole('button', { name: 'Close' }).click();
    await hasFocus(page);
    await page.keyboard.press('Space');
    await caption(page).waitFor();
    expect(query(page).has('select')).toBe(false);
    await page.keyboard.press('Space');
    await expect.poll(() => query(page).has('select')).toBe(true);
  });
});
