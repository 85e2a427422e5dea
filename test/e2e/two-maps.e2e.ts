import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset } from '../builders.ts';
import { openPage, seriousFaults } from './browser.ts';
import { drawAround } from './draw-around.ts';
import { startProduct } from './product.ts';

const dataset = buildDataset({
  claims: [
    ...['a allied_with b 2012/2014', 'a fights b 2017/2018', 'b attacked c 2016', 'c supports d 2013/2014'],
    ...['b supports d 2012/2019', 'd fights e 2016/2018'],
  ],
});
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const COMPARED = '?during=2016/2018&against=2012/2014';

async function open(query: string, viewport = DESKTOP) {
  const visited = await openPage(product.browser, `${product.url}/${query}`, { viewport });
  await visited.page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
  return visited;
}

const maps = (page: Page) => page.locator('[data-pane]');
const captions = (page: Page) => page.locator('[data-pane-caption]');
const apart = (page: Page) => page.getByRole('button', { name: 'Two maps side by side' });
const selected = (page: Page) => new URL(page.url()).searchParams.get('select');

async function secondMap(page: Page) {
  await page.getByRole('img', { name: /^The same map in B/ }).waitFor();
  await expect.poll(() => page.locator('[data-pane=b] canvas').count()).toBeGreaterThan(0);
}

/** Where the ring of an actor lies on each map. */
async function ringsOf(page: Page, id: string) {
  const places = [];
  for (const pane of ['a', 'b']) {
    const [map, ring] = await Promise.all(
      [`[data-pane=${pane}]`, `[data-pane=${pane}] [data-ring=${id}][data-role=selected]`].map((each) =>
        page.locator(each).boundingBox(),
      ),
    );
    places.push({ x: ring!.x + ring!.width / 2 - map!.x, y: ring!.y + ring!.height / 2 - map!.y });
  }
  return places;
}

/** How many pixels of a map are letters. */
const written = (page: Page, pane: 'a' | 'b') =>
  page.evaluate((of) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`[data-pane=${of}] .sigma-labels`)!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, index) => index % 4 === 3 && value > 0).length;
  }, pane);

describe('two compared times on two maps', () => {
  it('are a choice of the view, each with what held in it under what it is of', async () => {
    const { page, faults } = await open(COMPARED);
    expect(await maps(page).count()).toBe(0);
    await apart(page).click();
    await secondMap(page);
    expect(new URL(page.url()).searchParams.get('maps')).toBe('two');
    expect(await captions(page).allTextContents()).toEqual([
      'A 2012 to 20143 relationships, 2 ended',
      'B 2016 to 20184 relationships, 3 began',
    ]);
    expect(await page.getByRole('img', { name: /^Map of 4 actors and 3 relationships in A/ }).count()).toBe(1);
    expect(await page.getByRole('img', { name: /in B: 5 actors and 4 relationships/ }).count()).toBe(1);
    const [a, b] = await Promise.all([0, 1].map((index) => maps(page).nth(index).boundingBox()));
    expect([a!.width, a!.height, a!.y]).toEqual([b!.width, b!.height, b!.y]);
    expect(b!.x).toBeGreaterThanOrEqual(a!.x + a!.width);
    // It was one step: back there is one map again, over the whole window.
    await page.keyboard.press('Control+z');
    await expect.poll(() => maps(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('show the same place, whichever of them is moved', async () => {
    const { page } = await open(`${COMPARED}&maps=two&select=b`);
    await secondMap(page);
    const [a, b] = await ringsOf(page, 'b');
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeLessThan(1);
    const box = (await maps(page).nth(1).boundingBox())!;
    await page.mouse.move(box.x + 60, box.y + 200);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => Math.abs((await ringsOf(page, 'b'))[0]!.x - a!.x)).toBeGreaterThan(5);
    await expect
      .poll(async () => {
        const [left, right] = await ringsOf(page, 'b');
        return Math.hypot(left!.x - right!.x, left!.y - right!.y);
      })
      .toBeLessThan(1);
  });

  it('show in both what is pointed at or selected in one', async () => {
    const { page } = await open(`${COMPARED}&maps=two`);
    await secondMap(page);
    const whole = await written(page, 'a');
    const at = await pointAtSomething(page);
    await expect.poll(() => written(page, 'a')).not.toBe(whole);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => selected(page)).not.toBeNull();
  });

  it('are gone along by the keyboard as one, which says in which of them a relationship held', async () => {
    const { page } = await open(`${COMPARED}&maps=two&select=b`);
    await secondMap(page);
    await page.locator('[role=listbox][aria-describedby=roving-help]').focus();
    const options = await page.getByRole('option').allTextContents();
    expect(options.map((words) => words.split(', ').at(-1)).sort()).toEqual([
      ...['in A and B', 'in A only', 'in B only', 'in B only'],
    ]);
  });

  it('lie one beneath the other on a phone', async () => {
    const { page, faults } = await open(`${COMPARED}&maps=two`, PHONE);
    await secondMap(page);
    const [a, b] = await Promise.all([0, 1].map((index) => maps(page).nth(index).boundingBox()));
    expect(b!.y).toBeGreaterThanOrEqual(a!.y + a!.height);
    expect(a!.height).toBeGreaterThan(280);
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('are accessible', async () => {
    const { page } = await open(`${COMPARED}&maps=two`);
    await secondMap(page);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it.each(['a', 'b'])('have a lasso that chooses on %s what lies inside it there', async (pane) => {
    const { page, faults } = await open(`${COMPARED}&maps=two&select=b`);
    await secondMap(page);
    const ring = (await page.locator(`[data-pane=${pane}] [data-ring=b]`).boundingBox())!;
    await page.getByRole('button', { name: 'Choose with a lasso' }).click();
    const [left, top] = [ring.x - 8, ring.y - 8];
    await drawAround(page, [left, top, ring.x + ring.width + 8, ring.y + ring.height + 8]);
    const stroke = (await page.locator(`[data-pane=${pane}] [data-lasso-stroke] path`).boundingBox())!;
    expect(Math.hypot(stroke.x - left, stroke.y - top)).toBeLessThan(4);
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('choose')).toEqual(['b']);
    expect(await page.locator('[data-lasso]').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('have one small map, in a corner of the first', async () => {
    const { page } = await open(`${COMPARED}&maps=two`, { width: 1600, height: 900 });
    await secondMap(page);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press(']');
    await page.locator('[data-pane=a] [data-small-map]').waitFor();
    expect(await page.locator('[data-small-map]').count()).toBe(1);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('show the whole in less room when a panel opens, but leave whoever moved the map where they are', async () => {
    const { page } = await open(`${COMPARED}&maps=two&select=b`);
    await secondMap(page);
    const heightOf = async () => (await maps(page).first().boundingBox())!.height;
    const changeHeight = async () => {
      const before = await heightOf();
      await page.keyboard.press('t');
      await expect.poll(heightOf).not.toBe(before);
    };
    /** How far fitting the whole moves an actor: nowhere, where the whole is shown. */
    const movedByFitting = async () => {
      const [before] = await ringsOf(page, 'b');
      await page.keyboard.press('f');
      const [after] = await ringsOf(page, 'b');
      return Math.hypot(after!.x - before!.x, after!.y - before!.y);
    };
    await changeHeight();
    expect(await movedByFitting()).toBeLessThan(1);
    await changeHeight();
    expect(await movedByFitting()).toBeLessThan(1);
    for (const key of [']', ']', ']']) await page.keyboard.press(key);
    await changeHeight();
    expect(await movedByFitting()).toBeGreaterThan(4);
  });
});

/** Moves the pointer over the second map until it is on something. */
async function pointAtSomething(page: Page) {
  const { x, y, width, height } = (await maps(page).nth(1).boundingBox())!;
  for (let row = 0.2; row < 0.9; row += 0.02) {
    for (let column = 0.06; column < 0.94; column += 0.04) {
      const at = { x: x + column * width, y: y + row * height };
      await page.mouse.move(at.x, at.y);
      const map = page.getByRole('img', { name: /^The same map in B/ });
      if ((await map.evaluate(({ style }) => style.cursor)) === 'pointer') return at;
    }
  }
  throw new Error('Nothing to point at');
}
