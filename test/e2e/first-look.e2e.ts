import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { syntheticDataset } from '../bench/synthetic-dataset.ts';
import { bringFileIn } from './bring-in.ts';
import { startServer, visit } from './browser.ts';
import { startProduct } from './product.ts';
import { noteWords, wordsWritten } from './written-words.ts';

const product = startProduct();

describe('an event that is selected', () => {
  it('leaves bright on the map whom its claims are about, and what they say was between them', async () => {
    const { page } = await visit(product.browser, product.url);
    await noteWords(page);
    const written = async () => [...new Set((await wordsWritten(page)).map(({ text }) => text))].sort();
    await expect.poll(async () => (await written()).includes('TTP')).toBe(true);
    await page.getByRole('combobox', { name: /^Search/ }).fill('deal between the isi');
    await page.getByRole('option', { name: /Deal between the ISI and ISKP/ }).click();
    await page.getByRole('heading', { name: 'Deal between the ISI and ISKP' }).waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toMatch(/^event:/);
    await expect
      .poll(async () => (await written()).filter((text) => /^[A-Za-z]{2}/.test(text)))
      .toEqual(['ISI', 'ISKP']);
  });
});

describe('the sign of a single line', () => {
  it('stands on it at the first look, on a map of no more than a few hundred', async () => {
    const { page } = await visit(product.browser, product.url);
    await noteWords(page);
    await expect
      .poll(async () => (await wordsWritten(page)).filter(({ text }) => text === '−').length)
      .toBeGreaterThan(5);
    expect((await wordsWritten(page)).some(({ text }) => text === '+')).toBe(true);
  });
});

describe('a crowd of actors', () => {
  it('has its largest named, over the others where there is no room', async () => {
    const server = await startServer(() => Promise.resolve(inMemory(syntheticDataset(3000, 9000, 1, false))));
    const { page } = await visit(product.browser, server.url);
    await noteWords(page);
    const names = async () => (await wordsWritten(page)).filter(({ text }) => /^[A-Z][a-z]/.test(text)).length;
    await expect.poll(names, { timeout: 30_000 }).toBeGreaterThanOrEqual(8);
    await server.stop();
  });
});

describe('a name that is written from the right', () => {
  it('begins each of its lines at the right edge', async () => {
    const { page } = await visit(product.browser, product.url);
    const long = ['تحریک طالبان پاکستان کے سابق ترجمان', 'جماعت علمائے اسلام پاکستان کے رہنما'];
    const file = `source,target\n${long.map((name) => `${name},Beta\n`).join('')}`;
    const dialog = await bringFileIn(page, 'names.csv', 'text/csv', file);
    await dialog.getByRole('link', { name: 'Show it on the map' }).click();
    await page.getByRole('img', { name: /^Map of 3/ }).waitFor();
    await noteWords(page);
    const lines = async () => (await wordsWritten(page)).filter(({ text }) => /\p{Script=Arabic}/u.test(text));
    await expect.poll(async () => (await lines()).length).toBeGreaterThanOrEqual(4);
    const written = await lines();
    for (const name of long) {
      // Each is isolated from what stands around it.
      const own = written.filter(({ text }) => name.includes(text.replace(/[\u2066-\u2069]/g, '')));
      const edges = own.map(({ x, width }) => Math.round(x + width / 2));
      const middles = own.map(({ x }) => Math.round(x));
      expect(own.length).toBeGreaterThan(1);
      // Above or below its actor it is centred.
      expect(Math.min(spread(edges), spread(middles))).toBeLessThan(2);
    }
  });
});

const spread = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers);

describe('the legend of a window made narrow', () => {
  it('is folded, so that it does not cover the map', async () => {
    const { page } = await visit(product.browser, product.url);
    const head = page.getByRole('region', { name: 'Legend' }).getByRole('button', { name: /^Legend/ });
    expect(await head.getAttribute('aria-expanded')).toBe('true');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => head.getAttribute('aria-expanded')).toBe('false');
  });
});
