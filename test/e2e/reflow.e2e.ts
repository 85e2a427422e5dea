import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

/** The first is a window of 1280 x 1024 at 400 % (WCAG 1.4.10). */
const WINDOWS = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
];

/** Buttons and fields in a part of the page of which the middle is covered by something else, or beyond the window. */
const covered = (page: Page, part: string) =>
  page.locator(`:is(${part}) :is(button, input)`).evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return !there || !(element.contains(there) || there.contains(element));
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent),
  );

/** Beyond the width of the window nothing lies but rows of tables, which scroll by themselves. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.closest('[role="grid"], [role="tablist"]') === null)
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 2 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );

describe.each(WINDOWS)('in a window of $width x $height', (viewport) => {
  const open = async (address: string) => (await visit(product.browser, `${product.url}${address}`, { viewport })).page;

  it('every tool on the map can be reached, also beneath a sheet or with something off the map', async () => {
    const page = await open('/?hide=iskp');
    const map = '[role="toolbar"], main, [aria-label="Legend"]';
    expect(await covered(page, map)).toEqual([]);
    for (const address of ['/?select=ttp', '/?from=isi&to=jui&compare=3']) {
      await page.goto(product.url + address);
      await page.getByRole('button', { name: 'Close', exact: true }).or(page.getByLabel('Close paths')).waitFor();
      expect(await covered(page, '[role="toolbar"], main, header')).toEqual([]);
      await page.getByRole('button', { name: 'Make taller' }).click();
      await page.getByRole('button', { name: 'Make smaller' }).click();
    }
  });

  it('what is opened lies in the window, to its last line', async () => {
    const page = await open('/?choose=isi');
    for (const name of ['Look of the map', 'Filters', 'Share']) {
      await page.getByRole('button', { name, exact: true }).click();
      const opened = page.locator('.mantine-Popover-dropdown').filter({ visible: true });
      await opened.waitFor();
      const box = (await opened.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
      await page.keyboard.press('Escape');
      await opened.waitFor({ state: 'detached' });
    }
  });

  it('the tour can be taken to its end', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Take the one-minute tour' }).click();
    const tour = page.getByRole('dialog');
    for (let stop = 0; stop < 5; stop += 1) {
      const next = tour.getByRole('button', { name: 'Next' });
      await next.scrollIntoViewIfNeeded();
      const { y, height } = (await next.boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(viewport.height);
      await next.click();
    }
  });

  it.each([
    '/',
    '/?select=iskp--attacked--jui',
    '/?from=isi&to=jui&compare=3',
    '/?table=claims',
    '/?during=2016/2019&against=2020/2022',
    '/dossier/ttp',
  ])('nothing of %s has to be scrolled to sideways, but tables', async (address) => {
    const { page } = await openPage(product.browser, product.url + address, { viewport });
    await page.waitForLoadState('networkidle');
    expect(await tooWide(page)).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
