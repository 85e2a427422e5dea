import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const PHONE = { viewport: { width: 390, height: 844 } };
const open = async (query = '', options?: { viewport: { width: number; height: number } }) =>
  visit(product.browser, `${product.url}/${query}`, options);
const terms = (page: Page) => new URL(page.url()).search;
const shown = async (page: Page) =>
  Number(await page.locator('[data-relationships-shown]').getAttribute('data-relationships-shown'));
const chips = (page: Page) => page.getByRole('list', { name: 'Filters of the map' });
const select = (page: Page, name: string) => page.getByRole('combobox', { name });
const openFilters = (page: Page) => page.getByRole('button', { name: /^Filters/ }).click();
const unfold = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the filters', () => {
  it('leave what stands on exactly one source, and what is claimed outright or not', async () => {
    const { page, faults } = await open();
    const all = await shown(page);
    await openFilters(page);
    await select(page, 'Independent sources').selectOption('exactly one');
    await expect.poll(() => terms(page)).toBe('?minRoots=1&maxRoots=1');
    await expect.poll(() => shown(page)).toBeLessThan(all);
    await select(page, 'Independent sources').selectOption('two or more');
    await expect.poll(() => terms(page)).toBe('?minRoots=2');
    await select(page, 'Independent sources').selectOption('any number');
    const hedges = select(page, 'Hedges');
    await hedges.selectOption('only what is claimed outright');
    await expect.poll(() => terms(page)).toBe('?hedged=false');
    await expect.poll(() => shown(page)).toBeLessThan(all);
    const outright = await shown(page);
    await hedges.selectOption({ value: 'true' });
    await expect.poll(() => shown(page)).toBe(all - outright);
    expect(faults).toEqual([]);
  });

  it('show a number that only an address has', async () => {
    const { page } = await open('?minRoots=2&maxRoots=3&minConfidence=40');
    await openFilters(page);
    const told = (label: string) =>
      select(page, label).evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]!.label);
    expect(await told('Independent sources')).toBe('2 to 3 independent sources');
    expect(await told('Confidence')).toBe('40 or more');
  });

  it('find a kind by its words, leave it alone, and are undone', async () => {
    const { page } = await open();
    await openFilters(page);
    await unfold(page, 'Kinds and signs');
    await page.getByLabel('Find a kind').fill('bombing');
    const kinds = page.getByRole('group', { name: 'Kinds' }).getByRole('checkbox');
    await expect.poll(() => kinds.count()).toBe(1);
    await page.getByRole('checkbox', { name: /^attacked \d+$/ }).check();
    await expect.poll(() => terms(page)).toBe('?kind=attacked');
    await page.getByRole('checkbox', { name: /^Positive/ }).uncheck();
    await expect.poll(() => terms(page)).toBe('?kind=attacked&sign=neutral&sign=negative');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => terms(page)).toBe('');
  });

  it('take media and institutes off the map by their switches', async () => {
    const { page } = await open();
    await openFilters(page);
    await unfold(page, 'Types of actor');
    await page.getByRole('checkbox', { name: /^Media \d+$/ }).uncheck();
    await page.getByRole('checkbox', { name: /^Institutes \d+$/ }).uncheck();
    await expect.poll(() => terms(page)).toBe('?exceptActorType=institute&exceptActorType=media');
    expect(
      await page.getByRole('checkbox', { name: /^Organizations/ }).evaluate((box) => box.matches(':indeterminate')),
    ).toBe(true);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-off-map]').count()).toBe(0);
    await chips(page).getByText('without institutes and media').waitFor();
  });

  it('count actors of types that are left out as not there, not as taken off', async () => {
    const { page } = await open('?only=ttp&only=pakistan');
    await page.getByText('66 actors not on the map').waitFor();
    await page.goto(`${product.url}/?only=ttp&only=pakistan&exceptActorType=media&exceptActorType=institute`);
    await page.getByText('57 actors not on the map').waitFor();
  });

  it('keep the last type and the last sign', async () => {
    const { page } = await open('?actorType=agency&sign=positive');
    await openFilters(page);
    expect(await page.getByRole('checkbox', { name: /^Agencies/ }).isDisabled()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /^Positive/ }).isDisabled()).toBe(true);
  });
});

describe('the chips of filters', () => {
  it('are not there where nothing is filtered', async () => {
    const { page } = await open('?family=deal');
    expect(await chips(page).count()).toBe(0);
  });

  it('tell each filter and take it off, by click and by key, and say so', async () => {
    const { page } = await open('?minConfidence=50&hedged=false&kind=attacked');
    expect(await chips(page).getByRole('listitem').allTextContents()).toEqual([
      'confidence 50 or more',
      'claimed outright only',
      'only attacked',
    ]);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take off the filter: claimed outright only' }).click();
    await page.locator('[data-notice]').getByText('No longer filtered: claimed outright only.').waitFor();
    await expect.poll(() => terms(page)).toBe('?kind=attacked&minConfidence=50');
    await page.getByRole('button', { name: 'Take off the filter: confidence 50 or more' }).focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => terms(page)).toBe('?kind=attacked');
    const last = page.getByRole('button', { name: 'Take off the filter: only attacked' });
    expect(await last.evaluate((cross) => cross === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await chips(page).waitFor({ state: 'detached' });
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region')),
    ).toBe('map');
    await page.keyboard.press('Control+z');
    await chips(page).getByText('only attacked').waitFor();
  });

  it('stand in one row, and say how many more there are', async () => {
    const many = '?minConfidence=50&hedged=false&disputed=false&minRoots=1&maxRoots=3&kind=attacked&sign=negative';
    const { page } = await open(many, { viewport: { width: 1024, height: 768 } });
    const more = chips(page).getByRole('button', { name: /^\+\d more$/ });
    const crosses = chips(page).getByRole('button', { name: /^Take off/ });
    await more.waitFor();
    expect(Number(/\d/.exec((await more.textContent())!)![0])).toBe(6 - (await crosses.count()));
    expect((await chips(page).boundingBox())!.height).toBeLessThan(32);
    await more.click();
    await page.getByRole('dialog', { name: 'Filters' }).waitFor();
  });

  it('are one on a phone, which opens the filters', async () => {
    const { page } = await open('?minConfidence=50&hedged=false', PHONE);
    await page.getByRole('button', { name: '2 filters', exact: true }).click();
    await page.getByRole('dialog', { name: 'Filters' }).waitFor();
    const { page: other } = await open('?minConfidence=50', PHONE);
    await chips(other).getByText('confidence 50 or more').waitFor();
  });

  it('are words alone in a frame', async () => {
    const { page } = await open('embed?hedged=true&minRoots=1&maxRoots=1');
    await page.getByText('exactly 1 independent source; hedged only').waitFor();
    expect(await page.getByRole('button', { name: /filter/ }).count()).toBe(0);
  });
});
