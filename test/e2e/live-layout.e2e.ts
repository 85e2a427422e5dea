import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset } from '../builders.ts';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const dataset = buildDataset({
  claims: ['a allied_with b 2015', 'a fights b 2018', 'b supports c 2015', 'c fights d 2016', 'd supports a 2017'],
});
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

/** Rings show where three actors are: the one that is pinned far from its own, and two that are not. */
const ADDRESS = '/?pin=a@90,70&select=c&paths=&via=a&via=d';
const MOVING = { viewport: { width: 1440, height: 900 }, reducedMotion: 'no-preference' as const };

/** A busy machine draws few frames. */
const PATIENCE = { timeout: 20_000 };

const placeOf = (page: Page, actor: string) => page.locator(`[data-ring="${actor}"]`).first().boundingBox();
const notice = (page: Page) => page.locator('[data-notice]').textContent();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until a frame is drawn in which an actor stands elsewhere than before. */
const moves = async (page: Page, actor: string) => {
  const before = await placeOf(page, actor);
  await expect.poll(() => placeOf(page, actor), PATIENCE).not.toEqual(before);
};

describe('forces at work', () => {
  it('move actors until they are paused, all but the pinned, let them glide back, and pause when nobody can see them', async () => {
    const { page, faults } = await visit(product.browser, product.url + ADDRESS, MOVING);
    const [pinned, before] = [await placeOf(page, 'a'), await placeOf(page, 'c')];
    await button(page, 'Look of the map').click();
    await button(page, 'Let it settle').click();
    await moves(page, 'c');
    await button(page, 'Pause').click();
    expect(await notice(page)).toBe('Paused: actors stay where they are.');
    const paused = await placeOf(page, 'c');
    // Whatever still was on its way would come with the next frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await placeOf(page, 'c')).toEqual(paused);
    expect(paused).not.toEqual(before);
    expect(await placeOf(page, 'a')).toEqual(pinned);
    expect(new URL(page.url()).search).not.toContain('pin=c');
    expect(await seriousFaults(page)).toEqual([]);

    await button(page, 'Put actors back').click();
    await expect.poll(() => placeOf(page, 'c'), PATIENCE).toEqual(before);

    await button(page, 'Let it settle').click();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => notice(page), PATIENCE).toBe('Paused while the window is hidden.');
    expect(faults).toEqual([]);
  });

  it('leave an actor in the hand that drags it, and where that lets go of it', async () => {
    const { page, faults } = await visit(product.browser, product.url + ADDRESS, MOVING);
    const { x, y, width } = (await placeOf(page, 'c'))!;
    await page.mouse.move(x + width / 2, y + width / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 60, y + width / 2 + 40, { steps: 4 });
    // In the hand it is far from where forces would have it, and draws the others along.
    await page.keyboard.press('l');
    await moves(page, 'd');
    const away = async () => {
      const at = (await placeOf(page, 'c'))!;
      return Math.hypot(at.x - x - 60, at.y - y - 40);
    };
    expect(await away()).toBeLessThan(1);
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('pin').length).toBe(2);
    expect(await away()).toBeLessThan(1);
    expect(faults).toEqual([]);
  });

  it('end by themselves, and place actors once for whoever prefers less motion', async () => {
    const { page, faults } = await visit(product.browser, product.url + ADDRESS);
    const [pinned, before] = [await placeOf(page, 'a'), await placeOf(page, 'c')];
    await page.keyboard.press('l');
    await expect.poll(() => notice(page), PATIENCE).toBe('The map has settled.');
    expect(await placeOf(page, 'c')).not.toEqual(before);
    expect(await placeOf(page, 'a')).toEqual(pinned);
    expect(faults).toEqual([]);
  });
});
