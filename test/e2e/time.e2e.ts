import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset } from '../builders.ts';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const dataset = buildDataset({
  claims: ['a fights b 2012/2014', 'b fights c 2016', 'a supports c 2018~', 'c fights d 2020/2021', 'a leads d ../..'],
});
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const open = (query = '', viewport = DESKTOP) => visit(product.browser, `${product.url}/${query}`, { viewport });

const bar = (page: Page) => page.getByRole('region', { name: 'Time' });
const words = (page: Page) => bar(page).locator('[data-time-window]').textContent();
const duringOf = (page: Page) => new URL(page.url()).searchParams.get('during');
const shown = async (page: Page) =>
  Number(await page.locator('[data-relationships-shown]').getAttribute('data-relationships-shown'));
const edge = (page: Page, name: 'From' | 'To') => page.getByRole('slider', { name, exact: true });

/** The years on the axis: the last is that of the report. */
const YEARS = Array.from({ length: 2024 - 2012 + 1 }, (_, index) => 2012 + index);

/** The middle of a year's bar. */
async function placeOf(page: Page, year: number): Promise<[x: number, y: number]> {
  const { x, y, width, height } = (await page.locator('[data-time-plot]').boundingBox())!;
  return [x + (width * (year - 2012 + 0.5)) / YEARS.length, y + height / 2];
}

async function drag(page: Page, from: [number, number], to: [number, number]) {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

async function middleOf(locator: Locator): Promise<[number, number]> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

describe('time along the bottom', () => {
  it('is a window to draw with the mouse, to move, to pull at its edges, and to take away', async () => {
    const { page, faults } = await open();
    expect(await shown(page)).toBe(5);
    await drag(page, await placeOf(page, 2015), await placeOf(page, 2017));
    expect(duringOf(page)).toBe('2015/2017');
    // What is dated to about 2018 can be of 2017, and what is undated of any year.
    await expect.poll(() => shown(page)).toBe(3);
    await drag(page, await placeOf(page, 2016), await placeOf(page, 2020));
    expect(duringOf(page)).toBe('2019/2021');
    await drag(page, await middleOf(edge(page, 'To')), await placeOf(page, 2019));
    expect(duringOf(page)).toMatch(/^2019(\/2020)?$/);
    await page.mouse.click(...(await placeOf(page, 2016)));
    expect(duringOf(page)).toBe('2016');
    await page.getByRole('checkbox', { name: 'Only certain' }).check();
    await expect.poll(() => shown(page)).toBe(1);
    expect(new URL(page.url()).searchParams.get('certainty')).toBe('certain');
    await page.getByRole('button', { name: 'Look at all of time' }).click();
    expect(duringOf(page)).toBeNull();
    await expect.poll(() => shown(page)).toBe(5);
    expect(faults).toEqual([]);
  });

  it('is moved by keys, an edge or the whole window, and Escape clears it before anything else', async () => {
    const { page } = await open('?select=a');
    await edge(page, 'From').focus();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight');
    expect(duringOf(page)).toBe('2015/2024');
    await edge(page, 'To').focus();
    await page.keyboard.press('Home');
    expect(duringOf(page)).toBe('2015');
    await page.keyboard.press('Shift+ArrowRight');
    expect(duringOf(page)).toBe('2016');
    expect(await edge(page, 'To').getAttribute('aria-valuetext')).toBe('2016');
    await page.keyboard.press('Escape');
    expect(page.url()).toContain('select=a');
    expect(duringOf(page)).toBeNull();
  });

  it('says of a bar under the pointer how much is certain, and how much the bars do not show', async () => {
    const { page } = await open();
    await page.mouse.move(...(await placeOf(page, 2018)));
    await expect.poll(() => words(page)).toBe('2018: 0 certain, 1 only possible');
    expect(await bar(page).textContent()).toContain('undated 1');
  });

  it('plays step by step until something else is touched', async () => {
    const { page } = await open('?during=2013/2014');
    await page.getByRole('button', { name: 'Play time' }).click();
    expect(duringOf(page)).toBe('2014/2015');
    await expect.poll(() => duringOf(page), { timeout: 10_000 }).toBe('2015/2016');
    await bar(page).getByRole('heading').click();
    await page.getByRole('button', { name: 'Play time' }).waitFor();
    const paused = duringOf(page);
    await page.waitForTimeout(1500);
    expect(duringOf(page)).toBe(paused);
  });

  it('is played and paused with Space in its bar, and paused with Space wherever the keyboard is', async () => {
    const { page } = await open('?during=2013/2014&select=a');
    await edge(page, 'From').focus();
    await page.keyboard.press('Space');
    expect(duringOf(page)).toBe('2014/2015');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play time' }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.getByRole('listbox', { name: /Relationships/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play time' }).waitFor();
    // Of the map Space would have selected something else.
    expect(new URL(page.url()).searchParams.get('select')).toBe('a');
  });

  it('is played at three speeds, chosen by a button or by keys while it plays', async () => {
    const { page } = await open('?during=2012');
    const steps = async (speed: string) => {
      await page.getByRole('button', { name: `Speed: ${speed}` }).waitFor();
      const [from, began] = [Number(duringOf(page)), Date.now()];
      await expect.poll(() => Number(duringOf(page)), { timeout: 10_000, interval: 20 }).toBeGreaterThan(from + 1);
      return (Date.now() - began) / (Number(duringOf(page)) - from);
    };
    await page.getByRole('button', { name: 'Speed: normal' }).click();
    await page.getByRole('button', { name: 'Play time' }).click();
    const fast = await steps('fast');
    await page.keyboard.press('<');
    const normal = await steps('normal');
    expect(normal).toBeGreaterThan(1.3 * fast);
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('<');
    await page.getByRole('button', { name: 'Speed: slow' }).waitFor();
  });

  it('is stepped through by keys, on and back, from all of time as well', async () => {
    const { page } = await open();
    await page.keyboard.press('.');
    expect(duringOf(page)).toBe('2012');
    await page.keyboard.press('.');
    expect(duringOf(page)).toBe('2013');
    await page.keyboard.press(',');
    await page.keyboard.press(',');
    expect(duringOf(page)).toBe('2012');
    const notice = page.locator('[data-notice]');
    await expect.poll(() => notice.textContent()).toBe('There is nothing earlier.');
    await page.keyboard.press('.');
    await expect.poll(() => notice.textContent()).toBe('2013');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(await dialog.textContent()).toMatch(/Play time, or pause.*Space/);
  });

  it('shows a time that a link asks for, to the day', async () => {
    const { page } = await open('?during=2013-07-02/2014');
    expect(await words(page)).toBe('2 July 2013 to 2014');
    const { x, width } = (await page.locator('[data-time-plot]').boundingBox())!;
    const [from] = await middleOf(edge(page, 'From'));
    expect((from - x) / width).toBeCloseTo(1.5 / YEARS.length, 2);
  });
});

describe('a graph without dates', () => {
  it('has no bar of time', async () => {
    const { page } = await open();
    const buffer = Buffer.from('source,target\nzoe,yan\nyan,xi\n');
    await page.getByRole('button', { name: 'Open a graph file of your own' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'friends.csv', mimeType: 'text/csv', buffer });
    const answered = page.waitForResponse((response) => /imports.*timeline/.test(response.url()));
    await page.getByRole('link', { name: 'Show it on the map' }).click();
    expect(await (await answered).json()).toMatchObject({ unit: null, buckets: [], claims: 2, undated: 2 });
    await page.getByRole('img', { name: /^Map of 3/ }).waitFor();
    expect(await bar(page).count()).toBe(0);
  });
});

describe('time on a phone', () => {
  it('is folded until it is asked for, and covers nothing', async () => {
    const { page } = await open('', PHONE);
    expect(await bar(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.mouse.click(...(await placeOf(page, 2020)));
    expect(duringOf(page)).toBe('2020');
    const [time, legend] = await Promise.all(
      [bar(page), page.getByRole('region', { name: 'Legend' })].map((part) => part.boundingBox()),
    );
    expect(legend!.y + legend!.height).toBeLessThanOrEqual(time!.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole('button', { name: 'Fold time away' }).click();
    expect(await bar(page).count()).toBe(0);
    expect(duringOf(page)).toBe('2020');
  });
});

describe.each(['light', 'dark'] as const)('time in %s colours', (colorScheme) => {
  it.each([DESKTOP, PHONE])('is accessible at %j', async (viewport) => {
    const address = `${product.url}/?during=2013/2016`;
    const { page, faults } = await visit(product.browser, address, { viewport, colorScheme });
    if (viewport === PHONE) await page.getByRole('button', { name: 'Time', exact: true }).click();
    await bar(page).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
