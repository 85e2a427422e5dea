import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const ring = (page: Page, actor: string) => page.locator(`[data-ring="${actor}"]`);

async function middleOf(page: Page, actor: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await ring(page, actor).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Two fingers that move apart or together around a place, from and to so many pixels from it. */
async function pinch(page: Page, { x, y }: { x: number; y: number }, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fingers = (away: number) => [
    { x: x - away, y, id: 0 },
    { x: x + away, y, id: 1 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
  for (let step = 1; step <= 8; step += 1) {
    const touchPoints = fingers(from + ((to - from) * step) / 8);
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    // Sigma follows fingers once a frame.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe.each([
  ['a tablet', TABLET],
  ['a phone', PHONE],
])('with fingers on %s', (_, device) => {
  it('an actor that is tapped is selected, and two fingers zoom the map and not the page', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp`, device);
    const at = await middleOf(page, 'ttp');
    await page.getByRole('complementary', { name: 'Selected' }).getByRole('button', { name: 'Close' }).tap();
    await ring(page, 'ttp').waitFor({ state: 'detached' });
    await page.touchscreen.tap(at.x, at.y);
    await ring(page, 'ttp').waitFor();
    const width = async () => (await ring(page, 'ttp').boundingBox())!.width;
    const before = await width();
    await pinch(page, await middleOf(page, 'ttp'), 30, 120);
    await expect.poll(width).toBeGreaterThan(before * 1.2);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    expect(faults).toEqual([]);
  });

  it('nothing that is tapped is smaller than 24 pixels', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=iskp--attacked--jui`, device);
    await page.getByText('Claims, by date').waitFor();
    const targets = await page.evaluate(() =>
      [...document.querySelectorAll('button, [role="tab"], summary, input')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
        .map(({ element, box }) => ({ html: element.outerHTML.slice(0, 120), size: Math.min(box.width, box.height) })),
    );
    expect(targets.length).toBeGreaterThan(8);
    // What is one pixel small is there for screen readers alone.
    expect(targets.filter(({ size }) => size > 1 && size < 24)).toEqual([]);
  });
});
