import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { syntheticDataset, syntheticId } from '../bench/synthetic-dataset.ts';
import { openPage, seriousFaults } from './browser.ts';
import { startProduct } from './product.ts';

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
    await notice(page).getByRole('textbox', { name: 'Choose an actor to draw' }).fill(nameOf(4));
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
    expect(othersThanRefused(faults)).toEqual([]);
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

  it('draws the walk of a path', async () => {
    const ends = `from=${syntheticId(4)}&to=${syntheticId(29_990)}`;
    const { page, faults } = await openPage(product.browser, `${product.url}/?${ends}`);
    await page.locator('[data-announcer]').filter({ hasText: 'paths found' }).waitFor({ state: 'attached' });
    await expect.poll(() => drawnCount(page), PATIENT).toBeGreaterThan(2);
    expect(othersThanRefused(faults)).toEqual([]);
  });

  it('draws all that a filter leaves, where that is little', async () => {
    const { page } = await openPage(product.browser, `${product.url}/?kind=fights&during=2001`);
    await mapWith(page, /^Map of [1-9]/).waitFor();
    expect(await drawnCount(page)).toBeGreaterThan(20);
    expect(await notice(page).count()).toBe(0);
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
