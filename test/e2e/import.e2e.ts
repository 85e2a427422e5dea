import { describe, expect, it } from 'vitest';
import { openPage, seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const FRIENDS = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
<nodes><node id="zoe" label="Zoë"/><node id="yan" label="یان"/></nodes>
<edges>
<edge id="e1" source="zoe" target="yan" kind="knows" label="since school"/>
<edge id="e2" source="zoe" target="nobody"/>
</edges></graph></gexf>`;

const fileOf = (name: string, text: string) => ({ name, mimeType: 'application/xml', buffer: Buffer.from(text) });

async function bringIn(text: string, viewport = { width: 1440, height: 900 }) {
  const visited = await visit(product.browser, product.url, { viewport });
  await visited.page.getByRole('button', { name: 'Open a graph file of your own' }).click();
  await visited.page.locator('input[type=file]').setInputFiles(fileOf('friends.gexf', text));
  return visited;
}

describe('a graph file that is brought in', () => {
  it('is told what became of it, shown on a map of its own with its lines as evidence, and left again', async () => {
    const { page, faults } = await bringIn(FRIENDS);
    const outcome = page.getByRole('status', { name: 'What became of the file' });
    await outcome.waitFor();
    expect(await outcome.textContent()).toMatch(/friends\.gexf is GEXF.*became 3 actors and 2 claims/);
    expect(await outcome.textContent()).toContain('undeclared node');
    expect(await outcome.textContent()).toContain('line 5');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Show it on the map' }).click();
    await page.waitForURL(/\/imports\/[\w-]+$/);
    await page.getByRole('banner').getByText('friends.gexf').waitFor();
    expect(await page.title()).toMatch(/friends\.gexf.* · Entente$/);
    await page.getByRole('combobox', { name: /^Search/ }).fill('zoe');
    await page.getByRole('option', { name: /Zoë/ }).click();
    await page.waitForURL(/\/imports\/[\w-]+\?select=zoe/);
    await page.getByRole('button', { name: /knows/ }).click();
    await page.getByText('line 4').waitFor();
    expect(await page.getByText('since school').count()).toBe(1);
    await page.getByRole('button', { name: 'About this map' }).click();
    await page.getByRole('link', { name: 'Back to the dataset of this server' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(faults).toEqual([]);
  });

  it('is refused with the line and the reason where it is malformed', async () => {
    const { page } = await bringIn('<gexf version="1.3">\n<graph></gexf>');
    await page.getByText(/friends\.gexf: line 2: /).waitFor();
  });

  it('is not picked out of several that are dropped', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.getByRole('button', { name: 'Open a graph file of your own' }).click();
    await page.getByText('or drop it here').evaluate((zone) => {
      const dataTransfer = new DataTransfer();
      for (const name of ['nodes.csv', 'edges.csv']) dataTransfer.items.add(new File(['a,b'], name));
      zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    });
    await page
      .getByRole('alert')
      .getByText(/can be zipped together/)
      .waitFor();
  });

  it('is said to be gone where it is no longer kept, with ways on', async () => {
    const { page } = await openPage(product.browser, `${product.url}/imports/long-gone`);
    const gone = page.getByRole('alert', { name: 'This file is no longer kept' });
    await gone.waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await gone.getByRole('button', { name: 'Open a graph file' }).click();
    await page.getByRole('dialog', { name: 'Open a graph file' }).getByLabel('Close').click();
    await gone.getByRole('link', { name: 'Back to the dataset of this server' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('can be brought in on a phone', async () => {
    const { page } = await bringIn(FRIENDS, { width: 390, height: 844 });
    await page.getByRole('link', { name: 'Show it on the map' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
