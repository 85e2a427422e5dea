import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset } from '../builders.ts';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const dataset = buildDataset({
  claims: [
    ...['a allied_with b 2012/2014', 'a fights b 2017/2018', 'b attacked c 2016', 'c supports d 2013/2014'],
    ...['b supports d 2012/2019', 'c fights d 2019~', 'a cooperates_with d ../..'],
  ],
});
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const COMPARED = '?during=2016/2018&against=2012/2014';
const open = (query = '', viewport = DESKTOP) => visit(product.browser, `${product.url}/${query}`, { viewport });

const termsOf = (page: Page) => {
  const query = new URL(page.url()).searchParams;
  return [query.get('during'), query.get('against')];
};
const list = (page: Page) => page.getByRole('article', { name: 'Two times compared' });
const group = (page: Page, name: string) => list(page).getByRole('region', { name });
const compare = (page: Page) => page.getByRole('button', { name: 'Compare two times' });
const announced = (page: Page) => page.locator('[data-announcer]').textContent();
const legend = (page: Page) => page.getByRole('region', { name: 'Legend' });

/** How many pixels of the map are marks of changes. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.sigma-change-marks')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, index) => index % 4 === 3 && value > 0).length;
  });

describe('two times side by side', () => {
  it('are begun with a button, listed, swapped, undone and ended', async () => {
    const { page, faults } = await open('?during=2016/2018');
    await compare(page).click();
    expect(termsOf(page)).toEqual(['2016/2018', '2013/2015']);
    await list(page).waitFor();
    await page.getByRole('button', { name: 'Swap which time is filtered for' }).click();
    expect(termsOf(page)).toEqual(['2013/2015', '2016/2018']);
    await page.keyboard.press('Control+z');
    expect(termsOf(page)).toEqual(['2016/2018', '2013/2015']);
    await list(page).getByRole('button', { name: 'End the comparison' }).click();
    expect(termsOf(page)).toEqual(['2016/2018', null]);
    expect(await list(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('tell what began, ended and flipped, what is only possible, and what the dates do not settle', async () => {
    const { page } = await open(COMPARED);
    await list(page).waitFor();
    const textOf = (name: string) => group(page, name).textContent();
    expect(await textOf('Flipped 2')).toMatch(/a and b turned from positive to negative.*c and d may have turned/);
    expect(await group(page, 'Began 3').getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^a fights bbegan · 1 claim.*A: not\. B: by its dates/),
      expect.stringMatching(/^b attacked chappened · /),
      expect.stringMatching(/^c fights dmay have begun · .*A: not\. B: possible/),
    ]);
    expect(await textOf('Ended 2')).toMatch(/a is allied with bended.*c supports dended/);
    expect(await group(page, 'In both 1').getByRole('listitem').count()).toBe(0);
    await list(page).getByRole('button', { name: 'Not settled 1' }).click();
    expect(await textOf('Not settled 1')).toContain('a cooperates with d');
    expect(await announced(page)).toContain('Compared 2012 to 2014 with 2016 to 2018: 3 began');
    // All of them are on the map, and none besides.
    expect(await legend(page).textContent()).toContain('7 relationships');
    await page.getByRole('checkbox', { name: 'Only certain' }).check();
    await group(page, 'Began 2').waitFor();
    expect(await group(page, 'Not settled 1').count()).toBe(0);
  });

  it('are marked on the map, and lead to what changed and back', async () => {
    const { page } = await open(COMPARED);
    await expect.poll(() => marked(page)).toBeGreaterThan(200);
    expect(await legend(page).textContent()).toContain('From A to B');
    await group(page, 'Ended 2').getByRole('button', { name: 'c supports d' }).click();
    await page.getByRole('article', { name: 'Relationship' }).waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await list(page).waitFor();
    await compare(page).click();
    await expect.poll(() => marked(page)).toBe(0);
    expect(await legend(page).textContent()).not.toContain('From A to B');
  });

  it('are moved along time each by itself, with the mouse and by keys', async () => {
    const { page } = await open(COMPARED);
    const letters = page.locator('[data-time-plot] [data-window] > span');
    expect(await letters.allTextContents()).toEqual(['A', 'B']);
    const { x, y, width, height } = (await page.locator('[data-time-plot]').boundingBox())!;
    const placeOf = (year: number) => x + (width * (year - 2012 + 0.5)) / (2024 - 2012 + 1);
    await page.mouse.move(placeOf(2013), y + height / 2);
    await page.mouse.down();
    await page.mouse.move(placeOf(2014), y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(termsOf(page)).toEqual(['2016/2018', '2013/2015']);
    await page.getByRole('slider', { name: 'B: to' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(termsOf(page)).toEqual(['2016/2019', '2013/2015']);
    await page.getByRole('slider', { name: 'A: from' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    expect(termsOf(page)).toEqual(['2016/2019', '2013/2016']);
    await page.keyboard.press('Escape');
    expect(termsOf(page)).toEqual(['2016/2019', null]);
  });
});

describe('two times on a phone', () => {
  it('are seen first, and listed in a sheet when that is asked for', async () => {
    const { page } = await open(COMPARED, PHONE);
    expect(await list(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.getByRole('button', { name: 'List what changed' }).click();
    await list(page).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'List what changed' }).waitFor();
    expect(termsOf(page)).toEqual(['2016/2018', '2012/2014']);
  });
});

describe.each(['light', 'dark'] as const)('two times in %s colours', (colorScheme) => {
  it('are accessible', async () => {
    const address = `${product.url}/${COMPARED}`;
    const { page, faults } = await visit(product.browser, address, { viewport: DESKTOP, colorScheme });
    await list(page).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('the dates of what changed', () => {
  it('stand in its row, as vague as the claims have them', async () => {
    const { page } = await open(COMPARED);
    await list(page).waitFor();
    const rows = () => group(page, 'Began 3').getByRole('listitem').allTextContents();
    await expect
      .poll(rows)
      .toEqual([
        expect.stringMatching(/^a fights bbegan · 1 claim · 2017 to 2018 /),
        expect.stringMatching(/^b attacked chappened · 1 claim · 2016 /),
        expect.stringMatching(/^c fights dmay have begun · 1 claim · about 2019/),
      ]);
    await expect
      .poll(() => group(page, 'Flipped 2').textContent())
      .toMatch(/A: a is allied with b \(2012 to 2014\)B: a fights b \(2017 to 2018\)/);
  });
});

describe('the bar of time in little room', () => {
  it('cuts off neither what it asks nor the two times, and is accessible', async () => {
    const { page } = await open(COMPARED, { width: 1024, height: 768 });
    const bar = page.getByRole('region', { name: 'Time', exact: true });
    const label = bar.getByText('Only certain');
    expect((await label.boundingBox())!.height).toBeLessThan(22);
    for (const words of ['2012 to 2014', '2016 to 2018']) {
      const time = bar.getByTitle(words);
      expect(await time.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    }
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('lets a finger take hold of an edge that it has only come near to', async () => {
    const { page } = await visit(product.browser, `${product.url}/${COMPARED}`, { viewport: PHONE, hasTouch: true });
    await page.getByRole('button', { name: /^Time/ }).tap();
    const edge = (await page.getByRole('slider', { name: 'B: to' }).boundingBox())!;
    const touch = await page.context().newCDPSession(page);
    const [x, y] = [edge.x + edge.width / 2 + 19, edge.y + edge.height / 2];
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', { x, y });
    for (const by of [6, 14, 24, 40]) await send('touchMove', { x: x + by, y });
    await send('touchEnd');
    await expect.poll(() => termsOf(page)).not.toEqual(['2016/2018', '2012/2014']);
    const [during, against] = termsOf(page);
    expect(during).toMatch(/^2016\/20(19|2\d)/);
    expect(against).toBe('2012/2014');
  });
});
