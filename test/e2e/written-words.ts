import type { Page } from 'playwright-core';

interface Written {
  text: string;
  x: number;
  y: number;
  width: number;
}

type Noting = typeof globalThis & { written: Map<string, Written[]> };

/** From now on what is written on the map's canvases is noted, with the middle of it in the window. */
export async function noteWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const written = ((globalThis as Noting).written = new Map<string, Written[]>());
    type Draw<A extends unknown[]> = (this: CanvasRenderingContext2D, ...given: A) => void;
    const drawing = CanvasRenderingContext2D.prototype;
    const fillText = Reflect.get(drawing, 'fillText') as Draw<[string, number, number]>;
    const clearRect = Reflect.get(drawing, 'clearRect') as Draw<[number, number, number, number]>;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      written.delete(this.canvas.className);
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      const { width } = this.measureText(text);
      const aside = { left: 0.5, right: -0.5 }[this.textAlign as string] ?? 0;
      const { left, top } = this.canvas.getBoundingClientRect();
      const words = written.get(this.canvas.className) ?? [];
      words.push({ text, x: left + x + aside * width, y: top + y, width });
      written.set(this.canvas.className, words);
      fillText.call(this, text, x, y);
    };
    dispatchEvent(new Event('resize'));
  });
}

/** All that is written now. */
export const wordsWritten = (page: Page): Promise<Written[]> =>
  page.evaluate(() => [...(globalThis as Noting).written.values()].flat());

/** Where a name, a line of one, or what stands in a badge is seen, once it stands still. */
export async function placeOfWord(page: Page, word: string | RegExp): Promise<{ x: number; y: number }> {
  for (let before = await seekWord(page, word); ;) {
    await page.waitForTimeout(250);
    const now = await seekWord(page, word);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

async function seekWord(page: Page, word: string | RegExp): Promise<Written> {
  const source = typeof word === 'string' ? `^${word}$` : word.source;
  const found = await page.waitForFunction((pattern) => {
    const words = [...(globalThis as Noting).written.values()].flat();
    // Nothing that a panel covers.
    const isOpen = ({ x, y }: Written) => document.elementFromPoint(x, y)?.className.includes('sigma-') === true;
    return words.find((each) => isOpen(each) && new RegExp(pattern).test(each.text));
  }, source);
  return (await found.jsonValue())!;
}
