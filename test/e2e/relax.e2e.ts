import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, seriousFaults } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const boxOf = (place: Locator) => place.boundingBox();

/** Nothing of 2017 has so many sources. */
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

  it('says so where the panels leave the map free', async () => {
    const { page } = await openPage(product.browser, `${product.url}/${NOTHING}&table=claims`);
    const notice = page.locator('main').getByText('Nothing fits these filters.').locator('..');
    const [said, time] = await Promise.all([notice, page.getByRole('region', { name: 'Time' })].map(boxOf));
    expect(said!.y + said!.height).toBeLessThan(time!.y);
  });

  it('a table counts what it would have, in its own rows, and takes one away', async () => {
    const { page, faults } = await openPage(product.browser, `${product.url}/${NOTHING}&table=claims`);
    const table = page.getByRole('tabpanel');
    await table.getByText('The filters of the map leave none.').waitFor();
    const way = table.getByRole('button', { name: /^Drop “9 independent sources or more”: \d+ claims$/ });
    await way.waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    const promised = Number(/: (\d+) claims/.exec((await way.textContent())!)![1]);
    await way.click();
    await table.locator(`[data-rows="${promised}"]`).waitFor();
    expect(new URL(page.url()).searchParams.has('minRoots')).toBe(false);
    expect(faults).toEqual([]);
  });

  it('a table that is narrowed to nothing counts what each of its own terms takes away', async () => {
    const { page } = await openPage(product.browser, `${product.url}/?table=relationships&hide=iskp`);
    const table = page.getByRole('tabpanel');
    await table.getByRole('checkbox', { name: 'Only what is on the map' }).check();
    await table.getByRole('textbox', { name: /^Find in/ }).fill('Khorasan');
    await table.getByText('narrowed to none of the 185').waitFor();
    const way = table.getByRole('button', { name: /^Drop “Only what is on the map”: \d+ relationships$/ });
    const promised = Number(/: (\d+) rel/.exec((await way.textContent())!)![1]);
    await way.click();
    await table.locator(`[data-rows="${promised}"]`).waitFor();
    await table.getByRole('textbox', { name: /^Find in/ }).fill('no such words');
    await table.getByRole('button', { name: 'Drop “no such words”: 185 relationships' }).click();
    await table.locator('[data-rows="185"]').waitFor();
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
    await paths.getByText(/^No path was found from/).waitFor();
    await paths.getByRole('button', { name: /^Drop “only structure”: \d+ paths?$/ }).click();
    await page
      .locator('[data-announcer]')
      .filter({ hasText: /paths? found/ })
      .waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('minConfidence')).toBe('10');
  });
});

describe('a path question that is refused', () => {
  const paths = (page: Page) => page.getByRole('region', { name: 'Paths', exact: true });
  const terms = (page: Page) => new URL(page.url()).searchParams;
  const open = async (question: string) => (await openPage(product.browser, `${product.url}/${question}`)).page;

  it('tells whom the filters leave no relationship, and how many paths there are without each of them', async () => {
    const page = await open('?from=isi&to=jui&minRoots=9&minConfidence=10');
    await paths(page).getByText('The filters leave no relationship of Inter-Services Intelligence').waitFor();
    const way = paths(page).getByRole('button', { name: /^Drop “9 independent sources or more”: \d+ paths?$/ });
    await way.waitFor();
    expect(await paths(page).getByRole('button', { name: /^Drop/ }).count()).toBe(1);
    expect(await seriousFaults(page)).toEqual([]);
    await way.click();
    await paths(page)
      .getByText(/Path 1 of/)
      .waitFor();
    expect(terms(page).get('minConfidence')).toBe('10');
  });

  it('asks who was meant by a name that nobody has', async () => {
    const page = await open('?from=isi&to=jui&via=iskpp');
    await paths(page).getByText('No actor is called “iskpp”').waitFor();
    await paths(page).getByRole('button', { name: 'Without having to pass iskpp' }).waitFor();
    await paths(page)
      .getByRole('button', { name: /Khorasan/ })
      .first()
      .click();
    await expect.poll(() => terms(page).getAll('via')).toEqual(['iskp']);
  });

  it('asks for another actor where both ends are one', async () => {
    const page = await open('?from=isi&to=ISI');
    await paths(page).getByText('The path would start and end at ISI').waitFor();
    await paths(page).getByRole('button', { name: 'Lead to another actor' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'To');
    expect(terms(page).has('to')).toBe(false);
  });

  it('lets an actor be passed or be avoided, not both', async () => {
    const page = await open('?from=isi&to=jui&via=iskp&avoid=iskp');
    await paths(page)
      .getByText(/Khorasan Province is to be avoided/)
      .waitFor();
    await paths(page)
      .getByRole('button', { name: /^Without avoiding/ })
      .waitFor();
    await paths(page)
      .getByRole('button', { name: /^Without having to pass/ })
      .click();
    await paths(page)
      .getByText(/Path 1 of/)
      .waitFor();
    expect([terms(page).has('via'), terms(page).get('avoid')]).toEqual([false, 'iskp']);
  });
});
