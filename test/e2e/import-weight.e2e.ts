/** The weight that a file gives its edges, as the thickness of lines. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();
const TIES = 'source,target,weight\na,b,9\nb,c,1\n';

describe('a file with weights', () => {
  it('is drawn with lines as thick as their weight where that is chosen, in the address, the legend and a file as drawn', async () => {
    const { page, faults } = await visit(product.browser, product.url, { viewport: { width: 1440, height: 900 } });
    await page.getByRole('button', { name: 'Open a graph file of your own' }).click();
    const file = { name: 'ties.csv', mimeType: 'text/csv', buffer: Buffer.from(TIES) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('link', { name: 'Show it on the map' }).click();
    await page.getByRole('img', { name: /^Map of 3 actors/ }).waitFor();
    await page.getByRole('button', { name: 'Look of the map' }).click();
    await page.getByLabel('The thickness of a line says').selectOption('its weight in the file');
    await page.waitForURL(/\?thickness=weight$/);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('the thicker, the greater the weight in the file (up to 9)').waitFor();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByLabel('As drawn on the map').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as GEXF, as drawn' }).click(),
    ]);
    const xml = await readFile(await download.path(), 'utf8');
    const thickness = [...xml.matchAll(/<viz:thickness value="([\d.]+)"/g)].map(([, value]) => value);
    expect(thickness).toEqual(['7.00', '3.07']);
    expect(xml).toContain('the greater the weight in the file');
    expect(faults).toEqual([]);
  });

  it('is the only one for which weights can be chosen', async () => {
    const { page } = await visit(product.browser, `${product.url}/?thickness=weight`);
    await page.getByText('the thicker, the more independent sources').waitFor();
    await page.getByRole('button', { name: 'Look of the map' }).click();
    await page.getByLabel('The size of an actor says').waitFor();
    expect(await page.getByLabel('The thickness of a line says').count()).toBe(0);
  });
});
