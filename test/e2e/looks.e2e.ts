import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset } from '../builders.ts';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const dataset = buildDataset({
  claims: [
    ...['a allied_with b 2015/2020', 'a fights b 2018/2019', 'a supports b 2016', 'b attacked a 2017'],
    ...['a denounces b 2017', 'b hostile_to a 2018', 'b supports c 2015'],
  ],
});
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

/** Where an actor is on the map, by its ring. */
async function placeOf(page: Page, actor: string) {
  const box = (await page.locator(`[data-ring="${actor}"]`).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The middle between two actors, while nothing is selected. */
async function middleOf(page: Page) {
  const places = [];
  for (const actor of ['a', 'b']) {
    await page.goto(`${product.url}/?select=${actor}`);
    places.push(await placeOf(page, actor));
  }
  await page.keyboard.press('Escape');
  await page.locator('[data-ring]').waitFor({ state: 'detached' });
  const [a, b] = places;
  return { x: (a!.x + b!.x) / 2, y: (a!.y + b!.y) / 2 };
}

/** What is drawn, as a picture of the view has it. */
async function drawn(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const button = page.getByRole('dialog').getByRole('button', { name: 'SVG' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await page.keyboard.press('Escape');
  const map = (await readFile(await download.path(), 'utf8')).split('<g id="legend"')[0]!;
  const curves = map.match(/<path d="M[^"]+Q[^"]+" fill="none"/g)?.length;
  return { map, lines: curves };
}

const menu = (page: Page) => page.getByRole('button', { name: 'Look of the map' });

describe('what lies between two actors', () => {
  it('is one line with a count, tells what it holds, and is fanned out by a click', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    const middle = await middleOf(page);
    const bundled = await drawn(page);
    expect(bundled.map).toContain('>6 ±</text>');
    // Alliance and rivalry side by side, and what b and c have.
    expect(bundled.lines).toBe(3);

    const told = page.getByText('6 relationships', { exact: true });
    // Whoever points while the map comes to rest points again.
    const pointAgain = async () => {
      await page.mouse.move(middle.x + 60, middle.y + 60);
      await page.mouse.move(middle.x, middle.y);
      await page.waitForTimeout(300);
      return told.count();
    };
    await expect.poll(pointAgain).toBe(1);
    expect(await told.locator('..').textContent()).toMatch(/for and against at once.*a .* b.*and 2 more$/);

    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe('a--b');
    const fanned = await drawn(page);
    expect(fanned.map).not.toContain('6 ±');
    expect([...fanned.map.matchAll(/>[+−]<\/text>/g)].length).toBeGreaterThan(2);
    expect(fanned.lines).toBe(7);
    expect(faults).toEqual([]);
  });

  it('is drawn apart for whoever wants that, from the keyboard', async () => {
    const { page } = await visit(product.browser, product.url);
    await menu(page).press('Enter');
    const choice = page.getByRole('checkbox', { name: 'One line between two actors' });
    await choice.press('Space');
    await page.keyboard.press('Escape');
    await choice.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?lines=each');
    expect((await drawn(page)).lines).toBe(7);
    await page.keyboard.press('Control+z');
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });
});

describe('the look of the map', () => {
  it.each(['light', 'dark'] as const)('says what sizes and colours mean (%s)', async (colorScheme) => {
    const options = { viewport: { width: 1440, height: 900 }, colorScheme };
    const { page, faults } = await visit(product.browser, product.url, options);
    await menu(page).click();
    await page.getByLabel('The size of an actor says').selectOption({ label: 'how much it stands between others' });
    await page.getByLabel('The colour of an actor says').selectOption({ label: 'who it has most to do with' });
    expect(new URL(page.url()).search).toBe('?size=betweenness&colour=community');
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByText('shortest paths between others').waitFor();
    expect(await legend.locator('[data-colours="community"] li').first().textContent()).toBe('around b3');
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('keeps its colours whatever is taken off it, and explains only those that are seen', async () => {
    const { page } = await visit(product.browser, `${product.url}/?colour=family`);
    const legend = page.getByRole('region', { name: 'Legend' });
    const told = () => legend.locator('[data-colours="family"] li').allTextContents();
    await expect.poll(told).toEqual(['mostly alliance1', 'mostly rivalry2']);
    // Without the lines of a rivalry it still is one.
    await page.getByRole('checkbox', { name: /^Rivalry/ }).press('Space');
    await page.locator('[data-relationships-shown="3"]').waitFor();
    expect(await told()).toEqual(['mostly alliance1', 'mostly rivalry2']);
    await page.goto(`${product.url}/?colour=family&hide=a`);
    await expect.poll(told).toEqual(['mostly alliance1', 'mostly rivalry1']);
    await page.goto(`${product.url}/?colour=family&hide=c`);
    await expect.poll(told).toEqual(['mostly rivalry2']);
  });
});

describe('the choices of the look', () => {
  it('take the focus as soon as they have come, the first time as well', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.getByRole('button', { name: 'Look of the map' }).press('Enter');
    const layout = page.getByRole('combobox', { name: 'Actors are laid out' });
    await expect.poll(() => layout.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await layout.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Look of the map');
  });
});
