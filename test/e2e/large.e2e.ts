import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { syntheticDataset, syntheticId } from '../bench/synthetic-dataset.ts';
import { openPage, seriousFaults } from './browser.ts';
import { startProduct } from './product.ts';
import { noteWords, wordsWritten } from './written-words.ts';

const dataset = syntheticDataset(30_000, 90_000, 1);
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

const nameOf = (index: number) => dataset.actors.at(index)!.names[0]!.value;
const notice = (page: Page) => page.getByRole('region', { name: 'The graph is too large to draw whole' });
const mapWith = (page: Page, actors: RegExp) => page.getByRole('img', { name: actors });
const drawnCount = async (page: Page) =>
  Number(/^Map of (\d+)/.exec((await page.getByRole('img', { name: /^Map of/ }).getAttribute('aria-label'))!)![1]);

/** A busy machine is slow; it does not fail for that. */
const PATIENT = { timeout: 30_000 };

/** Asking for the whole is refused, which the browser itself notes on the console. */
const othersThanRefused = (faults: string[]) => faults.filter((fault) => !fault.includes('status of 422'));

describe('a graph too large to draw whole', () => {
  it('says so, and asks for an actor', async () => {
    const { page, faults } = await openPage(product.browser, product.url);
    await notice(page).waitFor();
    expect(await notice(page).textContent()).toContain('It holds 30,000 actors and');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    expect(othersThanRefused(faults)).toEqual([]);
  });

  it('draws what is around an actor that is chosen, and grows with the next', async () => {
    const { page, faults } = await openPage(product.browser, product.url);
    await notice(page).getByRole('combobox', { name: 'Choose an actor to draw' }).fill(nameOf(4));
    await page
      .getByRole('option', { name: new RegExp(nameOf(4)) })
      .first()
      .click();
    await mapWith(page, /^Map of [1-9]/).waitFor();
    const before = await drawnCount(page);
    expect(new URL(page.url()).searchParams.get('select')).toMatch(/^a\d{7}$/);
    await page.getByRole('button', { name: 'Clear the map' }).waitFor();
    await page.getByRole('combobox', { name: /^Search/ }).fill(nameOf(20_000));
    await page
      .getByRole('option', { name: new RegExp(nameOf(20_000)) })
      .first()
      .click();
    await expect.poll(() => drawnCount(page), PATIENT).toBeGreaterThan(before);
    const grown = await drawnCount(page);
    const other = await openPage(product.browser, page.url());
    await expect.poll(() => drawnCount(other.page), PATIENT).toBe(grown);
    await page.getByRole('button', { name: 'Clear the map' }).click();
    await notice(page).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => drawnCount(page), PATIENT).toBe(grown);
    expect(othersThanRefused(faults)).toEqual([]);
  });

  it('tells in figures what no longer stands without a report', async () => {
    const { page } = await openPage(product.browser, `${product.url}/?exceptReport=file`);
    await page.getByText(/^[\d,]+ of [\d,]+ relationships no longer stand\./).waitFor();
  });

  it('draws what a link selects, and begins anew when it is cleared', async () => {
    const { page } = await openPage(product.browser, `${product.url}/?select=${syntheticId(4)}`);
    await mapWith(page, /^Map of [1-9]/).waitFor();
    await page.locator(`[data-ring="${syntheticId(4)}"]`).waitFor();
    await page.getByText(/^Drawn: \d+ of 30,000 actors/).waitFor();
    await page.getByRole('button', { name: 'Clear the map' }).click();
    await notice(page).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('begins with a community, which a link and going back restore', async () => {
    const { page, faults } = await openPage(product.browser, product.url);
    const communities = notice(page).getByRole('button', { name: /^Around .* actors, .* among them$/ });
    await communities.first().waitFor();
    expect(await communities.count()).toBeGreaterThan(5);
    const members = Number(/([\d,]+) actors/.exec(await communities.nth(1).innerText())![1]!.replace(',', ''));
    expect(members).toBeGreaterThan(100);
    await communities.nth(1).focus();
    await page.keyboard.press('Enter');
    await mapWith(page, /^Map of [1-9]/).waitFor();
    expect(await drawnCount(page)).toBe(100);
    expect(new URL(page.url()).searchParams.get('expand')).toMatch(/^community:a\d{7}$/);
    await page.reload();
    await mapWith(page, /^Map of 100 actors/).waitFor();
    await page.goBack();
    await notice(page).waitFor();
    expect(othersThanRefused(faults)).toEqual([]);
  });

  it('draws the walk of a path', async () => {
    const ends = `from=${syntheticId(4)}&to=${syntheticId(29_990)}`;
    const { page, faults } = await openPage(product.browser, `${product.url}/?${ends}`);
    await page.locator('[data-announcer]').filter({ hasText: 'paths found' }).waitFor({ state: 'attached' });
    await expect.poll(() => drawnCount(page), PATIENT).toBeGreaterThan(2);
    expect(othersThanRefused(faults)).toEqual([]);
  });

  it('shows the whole walk of a path, above what is said along the bottom', async () => {
    const ends = `from=${syntheticId(17)}&to=${syntheticId(20_000)}`;
    const { page } = await openPage(product.browser, `${product.url}/?${ends}`, {
      viewport: { width: 1440, height: 900 },
    });
    await page.getByText(/^Drawn: [3-9] of 30,000 actors/).waitFor();
    await noteWords(page);
    // The number of those that are not on the map stands beside every actor of the walk.
    const badges = async () => {
      const words = await wordsWritten(page);
      return words.filter(({ text }) => /^\+\d+$/.test(text));
    };
    const [drawn] = /\d+/.exec(await page.getByText(/^Drawn: /).innerText())!;
    const room = async () => {
      const { y } = (await page.locator('[data-notices]').boundingBox())!;
      return (await badges()).filter((badge) => badge.x > 330 && badge.x < 1440 && badge.y > 0 && badge.y < y).length;
    };
    await expect.poll(room).toBe(Number(drawn));
  });

  it('draws the ends of no path, and does not lay that to filters that there are not', async () => {
    const ends = `from=${syntheticId(29_980)}&to=${syntheticId(29_990)}&maxHops=1`;
    const { page } = await openPage(product.browser, `${product.url}/?${ends}`);
    await page.getByText('No path was found').first().waitFor();
    await page.getByText(/^Drawn: 2 of 30,000 actors/).waitFor();
    expect(await page.getByText('Nothing fits these filters').count()).toBe(0);
  });

  it('draws all that a filter leaves, where that is little', async () => {
    const { page } = await openPage(product.browser, `${product.url}/?kind=fights&during=2001`);
    await mapWith(page, /^Map of [1-9]/).waitFor();
    expect(await drawnCount(page)).toBeGreaterThan(20);
    expect(await notice(page).count()).toBe(0);
  });
});

describe('what is said of a part', () => {
  it('is by which filters it was left, or under how many it is drawn', async () => {
    const { page } = await openPage(product.browser, `${product.url}/?select=${syntheticId(4)}&during=1980/2030`);
    await page.getByText(/^Drawn: \d+ of 30,000 actors,.* around those you chose, under 1 filter$/).waitFor();
    await page.goto(`${product.url}/?kind=fights&during=2001`);
    await page.getByText(/^Drawn: \d+ of 30,000 actors, all that the filters leave$/).waitFor();
  });

  it('names whom the address has visited and nobody knows', async () => {
    const address = `${product.url}/?select=${syntheticId(4)}&visit=nobody`;
    const { page } = await openPage(product.browser, address);
    const said = page.getByRole('alert').filter({ hasText: 'In the address, but not to be found here: visit=nobody' });
    await said.waitFor();
    await mapWith(page, /^Map of [1-9]/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await said.getByRole('button', { name: 'Dismiss' }).click();
    await said.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('visit')).toBe(false);
  });
});

describe('a long table', () => {
  it('is loaded page by page until one stops it, and has only the rows in sight on the page', async () => {
    const { page, faults } = await openPage(product.browser, `${product.url}/?table=relationships`);
    const left = async () => Number(await page.locator('[data-rows]').getAttribute('data-rows'));
    await expect.poll(left, PATIENT).toBeGreaterThanOrEqual(1000);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Load more' }).waitFor();
    const stopped = await left();
    expect(stopped).toBeLessThan(90_000);
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('Control+End');
    await page.locator(`[role="row"][aria-rowindex="${stopped + 1}"] :focus`).waitFor();
    await page.getByRole('button', { name: 'Load more' }).click();
    await expect.poll(left, PATIENT).toBeGreaterThan(stopped);
    expect(othersThanRefused(faults)).toEqual([]);
  });
});

describe('a graph of 5,000 actors and 20,000 relationships', () => {
  const whole = startProduct(() => Promise.resolve(inMemory(syntheticDataset(5_000, 20_000, 1))));

  it('is drawn whole, and what is pointed at and clicked on is found', async () => {
    const { page, faults } = await openPage(whole.browser, `${whole.url}/?select=${syntheticId(4)}`);
    await mapWith(page, /^Map of [45]\d{3} actors and 1\d{4} relationships/).waitFor();
    const place = (await page.locator(`[data-ring="${syntheticId(4)}"]`).boundingBox())!;
    const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).searchParams.has('select')).toBe(false);
    await page.mouse.move(middle.x, middle.y);
    await expect
      .poll(() => page.evaluate(() => document.querySelector<HTMLElement>('.sigma-mouse')!.parentElement!.style.cursor))
      .toBe('pointer');
    await page.mouse.click(middle.x, middle.y);
    // Where there are so many, another may lie over it.
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toMatch(/^a\d{7}$/);
    expect(faults).toEqual([]);
  });

  it('is moved as a picture while the camera moves, and drawn anew when it rests', async () => {
    const { page, faults } = await openPage(whole.browser, `${whole.url}/?select=${syntheticId(4)}`);
    await mapWith(page, /^Map of [45]\d{3} actors/).waitFor();
    const layer = page.locator('canvas.sigma-nodes');
    const shift = () => layer.evaluate((canvas) => (canvas as HTMLElement).style.transform);
    const ring = page.locator(`[data-ring="${syntheticId(4)}"]`);
    await expect.poll(shift).toBe('');
    const before = (await ring.boundingBox())!;
    // At the upper edge there is nothing that could be dragged instead of the whole.
    await page.mouse.move(720, 5);
    await page.mouse.down();
    await page.mouse.move(760, 35, { steps: 2 });
    await expect.poll(shift).toBe('matrix(1, 0, 0, 1, 40, 30)');
    const after = (await ring.boundingBox())!;
    expect(after.x - before.x).toBeCloseTo(40, 0);
    expect(after.y - before.y).toBeCloseTo(30, 0);
    await expect.poll(shift).toBe('');
    await page.mouse.up();
    expect(faults).toEqual([]);
  });

  it('lays no more over one another than has something on it', async () => {
    const { page } = await openPage(whole.browser, whole.url);
    await mapWith(page, /^Map of [1-9]/).waitFor();
    const layers = () =>
      page
        .locator('canvas[class^="sigma-"]:visible')
        .evaluateAll((canvases) => canvases.map((canvas) => (canvas as HTMLElement).className.replace('sigma-', '')));
    expect((await layers()).sort()).toEqual(['edges', 'labels', 'mouse', 'nodes']);
    await page.goto(`${whole.url}/?choose=${syntheticId(4)}`);
    await expect.poll(layers).toContain('marks');
  });

  it('can be given up while it is loading, and loaded after all', async () => {
    const { page } = await openPage(whole.browser, 'about:blank');
    await page.route('**/api/v1/graph', () => {});
    const [refused] = await Promise.all([
      page.waitForEvent('requestfailed', (request) => request.url().endsWith('/graph')),
      page.goto(whole.url).then(() => page.getByRole('button', { name: 'Cancel' }).click()),
    ]);
    expect(refused.failure()?.errorText).toBe('net::ERR_ABORTED');
    await page.getByRole('status').filter({ hasText: 'The map was not loaded to its end.' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.unroute('**/api/v1/graph');
    await page.getByRole('button', { name: 'Load the map' }).click();
    await mapWith(page, /^Map of [1-9]/).waitFor();
  });

  it('says that it is being filtered where that takes long, and goes back to the filters before', async () => {
    const { page, faults } = await openPage(whole.browser, `${whole.url}/?minRoots=1`);
    await mapWith(page, /^Map of [1-9]/).waitFor();
    const before = await mapWith(page, /^Map of/).getAttribute('aria-label');
    await page.route('**/api/v1/graph?*during=*', () => {});
    const told = page.getByRole('status').filter({ hasText: 'Filtering the map' });
    expect(await told.count()).toBe(0);
    await page.getByRole('slider', { name: 'From', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await told.waitFor();
    expect(new URL(page.url()).searchParams.has('during')).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
    const [givenUp] = await Promise.all([
      page.waitForEvent('requestfailed', (request) => request.url().includes('/graph?')),
      page.getByRole('button', { name: 'Cancel' }).press('Enter'),
    ]);
    expect(givenUp.failure()?.errorText).toBe('net::ERR_ABORTED');
    expect(new URL(page.url()).search).toBe('?minRoots=1');
    await told.waitFor({ state: 'detached' });
    expect(await mapWith(page, /^Map of/).getAttribute('aria-label')).toBe(before);
    expect(faults).toEqual([]);
  });
});
