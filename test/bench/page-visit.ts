/** One visit of a page with a map on it: how long until it is drawn, how it moves, and what it takes. */
import type { Browser, Page } from 'playwright-core';

export interface PageMeasured {
  /** Milliseconds from the beginning of the navigation. */
  drawn: number;
  /** Milliseconds from one frame to the next while the map is dragged. */
  frames: number[];
  /** Milliseconds from the end of that until the map stands as it is to be seen. */
  rest: number;
  /** Bytes: script as it was sent, and what the page's objects take after that. */
  script: number;
  heap: number;
}

const VIEWPORT = { width: 1440, height: 900 };
/** How long the map is dragged, in milliseconds. */
const DRAG = 4000;
const PATIENT = { timeout: 300_000 };

/** What to do before there is a map; for a page that begins with something else. */
export type Begin = (page: Page) => Promise<void>;

export async function visitMap(browser: Browser, url: string, begin?: Begin): Promise<PageMeasured> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const script = countScript(page);
    // What runs these sources gives functions their names with a helper, which the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(url);
    await begin?.(page);
    await page.waitForFunction(() => performance.getEntriesByName('map-drawn').length > 0, null, PATIENT);
    const drawn = await page.evaluate(() => performance.getEntriesByName('map-drawn').at(-1)!.startTime);
    // What is loaded or worked out after the first drawing is not to be mixed up with dragging.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    const { frames, rest } = await page.evaluate(dragMap, DRAG);
    return { drawn, frames, rest, script: await script(), heap: await heapOf(page) };
  } finally {
    await context.close();
  }
}

/** Drags the map to and fro by a step a frame, and gives the time that each took, and that until all is drawn; runs in the page. */
async function dragMap(milliseconds: number): Promise<{ frames: number[]; rest: number }> {
  const mouse = document.querySelector('.sigma-mouse')!;
  const layers = [...document.querySelectorAll('canvas')].flatMap((canvas) => canvas.getContext('webgl2') ?? []);
  // Waits for the graphics, which else fall behind: reading needs all that was drawn before.
  const finish = () => layers.forEach((layer) => layer.readPixels(0, 0, 1, 1, layer.RGBA, layer.UNSIGNED_BYTE, pixel));
  const pixel = new Uint8Array(4);
  // At the upper edge there is nothing that could be dragged instead of the whole.
  const at = { x: innerWidth / 2, y: 6 };
  const event = (type: string, x: number, y: number) =>
    new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, buttons: 1, clientX: x, clientY: y });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  mouse.dispatchEvent(event('mousedown', at.x, at.y));
  const frames: number[] = [];
  const start = performance.now();
  let before = start;
  for (let step = 1; before - start < milliseconds || frames.length < 8; step += 1) {
    document.dispatchEvent(
      event('mousemove', at.x + 250 * Math.sin(step / 15), at.y + 150 * (1 - Math.cos(step / 15))),
    );
    await frame();
    finish();
    const now = performance.now();
    frames.push(now - before);
    before = now;
  }
  const end = performance.now();
  document.dispatchEvent(event('mouseup', at.x, at.y));
  // A picture that was only moved is drawn anew; a map that goes on moving is not at rest.
  const isMoved = () => [...document.querySelectorAll('canvas')].some(({ style }) => style.transform !== '');
  do {
    await frame();
    finish();
  } while (isMoved());
  return { frames, rest: performance.now() - end };
}

function countScript(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
