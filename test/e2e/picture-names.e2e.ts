import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../client/state/palette.ts';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

/** Letters end a little within the line that they stand in, and an actor's corners are not all of it: in parts of each. */
const [OF_NAME, OF_ACTOR] = [0.7, 0.6];

describe.each(['', '?layout=circle', '?layout=time', '?layout=family'])('names on the map /%s', (query) => {
  it('cover neither one another nor an actor, but for their own where there is no room beside it', async () => {
    const { page } = await visit(product.browser, `${product.url}/${query}`);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const picture = page.getByRole('dialog').getByRole('button', { name: 'SVG' });
    const [download] = await Promise.all([page.waitForEvent('download'), picture.click()]);
    await page.goto('about:blank');
    await page.setContent(await readFile(await download.path(), 'utf8'));
    const boxes = await page.evaluate(
      ([ofName, ofActor, pale]) => {
        const inner = (element: SVGGraphicsElement, part: number) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const [wide, high] = [width * part, height * part];
          return { name: element.textContent, x: x + (width - wide) / 2, y: y + (height - high) / 2, wide, high };
        };
        const all = (selector: string, part: number) =>
          [...document.querySelectorAll<SVGGraphicsElement>(selector)].map((element) => inner(element, part));
        return {
          names: all('text[paint-order="stroke"]', ofName),
          actors: all(`path[paint-order="stroke"]:not([fill="${pale}"])`, ofActor),
        };
      },
      [OF_NAME, OF_ACTOR, LIGHT.faintActor] as const,
    );
    expect(boxes.names.length).toBeGreaterThan(20);
    expect(boxes.actors.length).toBeGreaterThan(55);
    type Box = (typeof boxes.names)[number];
    const meet = (a: Box, b: Box) =>
      a.x < b.x + b.wide && b.x < a.x + a.wide && a.y < b.y + b.high && b.y < a.y + a.high;
    const covered = boxes.names.filter((name) => {
      const others = boxes.names.some((other) => other !== name && meet(name, other));
      return others || boxes.actors.filter((actor) => meet(name, actor)).length > 1;
    });
    expect(covered).toEqual([]);
  });
});
