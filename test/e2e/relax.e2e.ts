import { describe, expect, it } from 'vitest';
import { openPage, seriousFaults } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

/** 2001 is before all; nothing of 2017 has so many sources. */
const NOTHING = '?family=deal&during=2017&minRoots=9';

describe('where the filters leave nothing', () => {
  it('the map says what would come back without each of them, and takes one away', async () => {
    const { page } = await openPage(product.browser, `${product.url}/${NOTHING}`);
    const notice = page.locator('main').getByText('Nothing fits these filters.').locator('..');
    const way = notice.getByRole('button', { name: /^Drop “9 independent sources or more”: \d+ relationships?$/ });
    await way.waitFor();
    expect(await notice.getByRole('button').count()).toBe(2);
    expect(await seriousFaults(page)).toEqual([]);
    const promised = Number(/: (\d+) rel/.exec((await way.textContent())!)![1]);
    await way.click();
    await page.locator(`[data-relationships-shown="${promised}"]`).waitFor();
    expect(new URL(page.url()).search).toBe('?family=deal&during=2017');
  });

  it("an actor's panel counts what it would have", async () => {
    const { page } = await openPage(product.browser, `${product.url}/?select=jui&family=deal&minRoots=9`);
    const panel = page.getByRole('complementary', { name: 'Selected' });
    await panel.getByText('No relationships to show.').waitFor();
    await panel.getByText('No single one of them would help.').waitFor();
    await page.goto(`${product.url}/?select=jui&minRoots=9`);
    await panel.getByRole('button', { name: /^Drop “9 independent/ }).click();
    await panel.getByRole('region', { name: 'Rivalry' }).waitFor();
  });

  it('a path that is not found tells which filter stands in its way', async () => {
    const { page } = await openPage(
      product.browser,
      `${product.url}/?from=isi&to=us&family=structure&minConfidence=10`,
    );
    const paths = page.getByRole('region', { name: 'Paths' });
    await paths.getByText(/^No path from/).waitFor();
    await paths.getByRole('button', { name: /^Drop “only structure”: \d+ paths?$/ }).click();
    await page
      .locator('[data-announcer]')
      .filter({ hasText: /paths? found/ })
      .waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('minConfidence')).toBe('10');
  });
});
