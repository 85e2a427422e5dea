import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const panel = (page: Page) => page.getByRole('region', { name: 'Paths', exact: true });
const hops = (page: Page) => panel(page).getByRole('list', { name: 'Hops' }).getByRole('listitem');
const shown = (page: Page, number: number) =>
  panel(page).getByRole('heading', { name: new RegExp(`^Path ${number} of`) });
const terms = (page: Page) => new URL(page.url()).searchParams;

async function choose(page: Page, field: string, typed: string, name: RegExp): Promise<void> {
  await panel(page).getByRole('combobox', { name: field, exact: true }).fill(typed);
  await page.getByRole('option', { name }).first().click();
}

/** The widest gap in the only line of rivalry on the map, from left to right, in pixels. */
async function gapInRivalry(page: Page): Promise<number> {
  const png = (await page.screenshot({ clip: { x: 345, y: 20, width: 1000, height: 700 } })).toString('base64');
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data, width } = context.getImageData(0, 0, image.width, image.height);
    const columns = new Set<number>();
    for (let at = 0; at < data.length; at += 4) if (data[at]! - data[at + 2]! > 50) columns.add((at / 4) % width);
    const sorted = [...columns].sort((a, b) => a - b);
    return Math.max(...sorted.slice(1).map((column, index) => column - sorted[index]!));
  }, png);
}

describe('paths', () => {
  it('are seen to go past an actor that their line crosses, and not to end there', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await expect.poll(() => hops(page).count()).toBe(2);
    // Its sign stands on the line; the actor that lies on it is twice as wide as that.
    await expect.poll(() => gapInRivalry(page)).toBeLessThan(20);
  });

  it('lead from the ISI to the JUI in two hops through ISKP, and cite both reports', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await page.getByRole('button', { name: 'Paths', exact: true }).click();
    await choose(page, 'From', 'ISI', /^Inter-Services Intelligence/);
    await choose(page, 'To', 'JUI', /^Jamiat Ulema-e-Islam/);
    await expect.poll(() => hops(page).count()).toBe(2);
    expect(await hops(page).first().textContent()).toMatch(/ISI.*ISKP.*Indo-Asian News Service.*paragraph 17/);
    expect(await hops(page).last().textContent()).toMatch(/ISKP.*JUI.*News Junction.*paragraph/);
    expect(await page.getByRole('status').filter({ hasText: 'paths found' }).textContent()).toContain('2 hops');
    expect(faults).toEqual([]);
  });

  it('read as a sentence whose numbers lead to the citations, and say what follows from their hops', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await panel(page)
      .getByText(/^Inter-Services Intelligence \(ISI\) made a deal with/)
      .waitFor();
    await panel(page).getByRole('link', { name: 'Citation 2' }).press('Enter');
    const cited = await page.evaluate(() => document.activeElement?.textContent);
    expect(cited).toMatch(/News Junction.*1 August 2023, paragraphs? \d/);
    await panel(page).getByText('ISI is an ally (status: violated) of an enemy of JUI').waitFor();
    await panel(page)
      .getByText(/it is not a claim of any report/)
      .waitFor();
    await panel(page)
      .getByText(/That of the weakest hop: ISI made a deal with ISKP/)
      .waitFor();
    await panel(page)
      .getByText(/By the dates of the claims, all hops may have held at one time: from 1 January 2017 to 30 July 2023/)
      .waitFor();
    expect(terms(page).get('from')).toBe('isi');
  });

  it('are in the address, down to the one that is shown and the one beside it', async () => {
    const address = `${product.url}/?from=isi&to=jui&mode=k-shortest&order=credible&k=20&via=iskp&avoid=ttp`;
    const first = await visit(product.browser, address);
    await shown(first.page, 1).waitFor();
    await panel(first.page).getByRole('button', { name: 'Next path' }).press('Enter');
    await shown(first.page, 2).waitFor();
    await panel(first.page).getByRole('combobox', { name: 'Compare with' }).selectOption({ index: 3 });
    await first.page.getByRole('region', { name: 'Path B' }).waitFor();
    const words = await panel(first.page).textContent();

    const second = await visit(product.browser, first.page.url());
    await shown(second.page, 2).waitFor();
    await second.page.getByRole('region', { name: 'Path B' }).waitFor();
    expect(await panel(second.page).textContent()).toBe(words);
    expect(Object.fromEntries(terms(second.page))).toMatchObject({ order: 'credible', path: '2', compare: '4' });
  });

  it('come in the order that is asked for', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await shown(page, 1).waitFor();
    const asked = page.waitForRequest((request) => request.url().includes('order=time'));
    await panel(page).getByRole('combobox', { name: 'First comes' }).selectOption('in order of time');
    await asked;
    await shown(page, 1).waitFor();
    expect(terms(page).get('order')).toBe('time');
    expect(await panel(page).getByText('No claims have the hops begin in this order.').count()).toBe(0);
  });

  it('start from and lead to an actor that is being read about', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=isi`);
    await page.getByRole('button', { name: 'Path from here' }).click();
    await choose(page, 'To', 'Lashkar', /^Lashkar-e-Taiba/);
    await shown(page, 1).waitFor();
    await page.goto(`${product.url}/?from=isi&to=lashkar-e-taiba&select=jui`);
    await page.getByRole('button', { name: 'Path to here' }).click();
    await panel(page).getByText('ISI is an ally (status: violated) of an enemy of JUI').waitFor();
    await page.goto(`${product.url}/?from=isi&to=jui&select=iskp`);
    await page.getByRole('button', { name: 'Avoid', exact: true }).click();
    await panel(page).getByRole('button', { name: 'Take out ISKP' }).waitFor();
    expect(terms(page).get('avoid')).toBe('iskp');
  });

  it('say when there are none, how far each side gets, and what to relax', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui&maxHops=1&avoid=iskp`);
    await panel(page)
      .getByText(/^No path was found from Inter-Services Intelligence to Jamiat/)
      .waitFor();
    await panel(page)
      .getByText(/other actors can be reached.*A way of 2 hops joins the two/)
      .waitFor();
    await panel(page).getByRole('button', { name: 'Without avoiding anyone' }).press('Enter');
    await panel(page).getByRole('button', { name: 'Up to 2 hops' }).press('Enter');
    await shown(page, 1).waitFor();
    expect(terms(page).get('maxHops')).toBe('2');
  });

  it('say when there are more than are shown, and show more', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui&k=5`);
    await panel(page)
      .getByText(/There are more paths than/)
      .waitFor();
    await panel(page).getByRole('button', { name: 'Show up to 100' }).click();
    await panel(page).getByRole('heading', { name: 'Path 1 of 7' }).waitFor();
  });

  it('run only along families that are switched on', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await shown(page, 1).waitFor();
    await panel(page).getByRole('button', { name: 'Rivalry', pressed: true }).click();
    await panel(page).getByRole('button', { name: 'Rivalry', pressed: false }).waitFor();
    await panel(page)
      .getByText(/No path was found|Path 1 of/)
      .first()
      .waitFor();
    expect(terms(page).getAll('family')).not.toContain('rivalry');
    expect(await panel(page).getByText('ISKP attacked JUI').count()).toBe(0);
  });

  it('run only along what the filters of the map leave, and say which those are', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui&during=2019&minConfidence=50`);
    await panel(page).getByText('possibly held in 2019; confidence 50 or more').waitFor();
    await panel(page).getByRole('button', { name: 'Clear the filters' }).click();
    await panel(page).getByRole('heading', { name: 'Path 1 of 7' }).waitFor();
    expect(terms(page).has('during')).toBe(false);
  });

  it('can be stopped while they are looked for, and looked for again', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.route('**/api/v1/paths?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => {});
    });
    const taken = page.waitForEvent('requestfailed', (request) => request.url().includes('/paths?'));
    await page.getByRole('button', { name: 'Paths', exact: true }).click();
    await choose(page, 'From', 'ISI', /^Inter-Services Intelligence/);
    await choose(page, 'To', 'JUI', /^Jamiat Ulema-e-Islam/);
    await panel(page).getByText('Looking for paths').waitFor();
    await panel(page).getByRole('button', { name: 'Stop' }).click();
    await taken;
    await panel(page).getByText('The search was stopped').waitFor();
    await panel(page).getByRole('button', { name: 'Search again' }).click();
    await shown(page, 1).waitFor();
  });
});
