import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const selected = (page: Page) => new URL(page.url()).searchParams.get('select');
const options = (page: Page, group: string) => page.getByRole('group', { name: group }).getByRole('option');

async function search(page: Page, words: string) {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.getByRole('listbox', { name: 'What was found' }).waitFor();
}

describe('the search', () => {
  it('finds events, reports and statements, and marks what matched', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await search(page, 'mosque');
    for (const group of ['Events', 'Reports', 'Statements']) {
      await options(page, group).first().waitFor();
      expect(await options(page, group).first().locator('mark').first().textContent()).toBe('mosque');
    }
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe('event:islamabad-mosque-bombing-2026-02');
    await page.getByRole('heading', { level: 2, name: 'Bombing at a mosque in Islamabad' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('leaves the keys to what was found: they are not typed into the field', async () => {
    const { page } = await visit(product.browser, product.url);
    await search(page, 'ttp');
    await options(page, 'Actors').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => selected(page)).toBe('ttp');
    await page.keyboard.press('h');
    await expect.poll(() => new URL(page.url()).searchParams.getAll('hide')).toEqual(['ttp']);
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toBe('Search actors, events, reports and claims');
  });

  it('leads from a statement to its relationship, and to the claim in it', async () => {
    const { page } = await visit(product.browser, product.url, { viewport: { width: 1024, height: 500 } });
    await search(page, 'keep side of the deal 2017');
    await options(page, 'Statements').filter({ hasText: 'did not keep its side' }).click();
    await expect.poll(() => selected(page)).toBe('isi--agreed_with--iskp');
    const claim = page.locator('[data-claim][data-sought]');
    await claim.filter({ hasText: 'did not keep its side' }).waitFor();
    expect(await claim.count()).toBe(1);
    const { top, bottom } = await claim.evaluate((card) => card.getBoundingClientRect());
    expect([top >= 0, bottom <= 500]).toEqual([true, true]);
  });

  it('says by which other name an actor was found, and suggests actors where nothing fits', async () => {
    const { page } = await visit(product.browser, product.url);
    await search(page, 'pakistani taliban');
    await options(page, 'Actors').first().filter({ hasText: 'also known as Pakistani Taliban' }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('haqqqani brotherhood');
    await page.getByText('Nothing has all of the words “haqqqani brotherhood”. Fewer of them may find more.').waitFor();
    await options(page, 'Did you mean')
      .filter({ hasText: /Haqqani network/i })
      .click();
    await expect.poll(() => selected(page)).toBe('haqqani-network');
  });
});

describe('the command palette', () => {
  it('finds what the search finds', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('critical threats');
    await options(page, 'Reports').first().filter({ hasText: 'publisher: Critical Threats Project' }).click();
    await expect.poll(() => selected(page)).toBe('report:ctp-2022-11');
  });
});
