import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const query = (page: Page) => new URL(page.url()).searchParams;
const tour = (page: Page) => page.getByRole('dialog');
const pathsFound = (page: Page) =>
  page
    .locator('[data-announcer]')
    .filter({ hasText: /paths? found/ })
    .waitFor({ state: 'attached' });
const pointedAt = (page: Page) => page.locator('[data-pointed-at]');

describe('the first minutes', () => {
  it('offer three questions, and each leads to an answer', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    const about = page.getByRole('complementary', { name: 'About this map' });
    const questions = about
      .getByRole('region')
      .or(about.locator('section'))
      .filter({ hasText: 'Start with a question' });
    expect(await questions.getByRole('button').count()).toBe(3);
    await page.getByRole('button', { name: 'How is the ISI connected to the JUI?' }).click();
    await pathsFound(page);
    await page.goBack();
    await page.getByRole('button', { name: 'Who is ISKP said to be with, and against?' }).click();
    await page.getByRole('heading', { level: 2, name: 'Islamic State Khorasan Province' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /^Which deals and talks/ }).click();
    await page
      .locator('[data-announcer]')
      .filter({ hasText: 'Showing 16 relationships' })
      .waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
  });

  it('can be a tour that is taken with the keyboard, shows each thing and points at it', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?during=2019`);
    await page.getByRole('button', { name: 'Take the one-minute tour' }).press('Enter');
    await tour(page).getByText('1 of 6').waitFor();
    expect(query(page).has('during')).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);
    const seen: (string | null)[] = [];
    for (let stop = 1; stop <= 6; stop += 1) {
      await tour(page).getByText(`${stop} of 6`).waitFor();
      await pointedAt(page).waitFor();
      seen.push(
        (await pointedAt(page).getAttribute('aria-label')) ?? (await pointedAt(page).getAttribute('data-tour')),
      );
      await page.keyboard.press('Enter');
    }
    expect(seen).toEqual(['search', 'Selected', 'Legend', 'Time', 'Paths', 'Tools']);
    await tour(page).waitFor({ state: 'detached' });
    expect(await pointedAt(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('lock nothing, and Escape leaves the tour and what it shows', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.getByRole('button', { name: 'Take the one-minute tour' }).click();
    await tour(page).getByRole('button', { name: 'Next' }).click();
    const shown = page.getByRole('complementary', { name: 'Selected' });
    await shown.getByRole('link').first().click();
    await expect.poll(() => query(page).get('select')).not.toContain('--');
    await tour(page).waitFor();
    const before = query(page).get('select');
    await page.keyboard.press('Escape');
    await tour(page).waitFor({ state: 'detached' });
    expect(query(page).get('select')).toBe(before);
  });
});

describe('on a phone', () => {
  it('a card says what this is, once', async () => {
    const { page, faults } = await visit(product.browser, product.url, PHONE);
    const card = page.getByRole('region', { name: 'Who stands with whom, and who says so' });
    await card.waitFor();
    expect(await card.locator('li').count()).toBe(3);
    expect(await seriousFaults(page)).toEqual([]);
    await card.getByRole('button', { name: /^How is the ISI/ }).tap();
    await pathsFound(page);
    await page.goto(product.url);
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    expect(await card.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('the card does not stand before what a link shows', async () => {
    const { page } = await openPage(product.browser, `${product.url}/?family=deal`, PHONE);
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    expect(await page.getByText('Start with a question').count()).toBe(0);
  });

  it('the tour fits beside what it points at', async () => {
    const { page } = await visit(product.browser, product.url, PHONE);
    await page.getByRole('button', { name: 'Take the one-minute tour' }).tap();
    for (let stop = 1; stop <= 6; stop += 1) {
      await tour(page).getByText(`${stop} of 6`).waitFor();
      await pointedAt(page).waitFor();
      const [card, thing] = [(await tour(page).boundingBox())!, (await pointedAt(page).boundingBox())!];
      expect([stop, card.y + card.height <= thing.y || card.y >= thing.y + thing.height]).toEqual([stop, true]);
      await tour(page)
        .getByRole('button', { name: /^(Next|Done)$/ })
        .tap();
    }
  });
});
