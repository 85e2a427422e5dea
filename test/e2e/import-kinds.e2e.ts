/** A file's words for its links, taken for kinds of the vocabulary. */
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { bringFileIn } from './bring-in.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const TIES = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<nodes><node id="a" label="Ann"/><node id="b" label="Bob"/><node id="c" label="Cem"/></nodes>
<edges>
<edge id="1" source="a" target="b" kind="foe" type="undirected"/>
<edge id="2" source="b" target="c" kind="financed by"/>
<edge id="3" source="a" target="c" kind="financed by"/>
</edges></graph></gexf>`;

async function bringIn(viewport = { width: 1440, height: 900 }) {
  const visited = await visit(product.browser, product.url, { viewport });
  const { page } = visited;
  const dialog = await bringFileIn(page, 'ties.gexf', 'application/xml', TIES);
  await dialog.getByText('Kinds of link: 2 words of the file, none taken for a kind known here').click();
  return { ...visited, dialog };
}

describe('the kinds of a file that is brought in', () => {
  it('are chosen from the vocabulary, and give its links sign and family, as the choice of a person', async () => {
    const { page, dialog, faults } = await bringIn();
    const rows = dialog.getByRole('region', { name: 'Words of the file' }).getByRole('row');
    expect(await rows.nth(1).innerText()).toMatch(/financed by\s+2/);
    const foe = dialog.getByLabel('What “foe” is taken for');
    // Without a direction it cannot be said who does it to whom.
    expect(await foe.locator('option').allInnerTexts()).not.toContain('attacked (−)');
    await foe.selectOption('is a rival of (−)');
    await dialog.getByLabel('What “financed by” is taken for').selectOption('is supported by (+)');
    expect(await seriousFaults(page)).toEqual([]);
    // Whoever went on to a map now would find nothing of what was chosen.
    await dialog.getByText('What you have said since then is not in it yet').waitFor();
    expect(await dialog.getByRole('link', { name: 'Show it on the map' }).count()).toBe(0);
    expect(await dialog.getByText('Open it together with').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Read it again' }).click();
    await dialog.getByText('2 words of the file, 2 taken for a kind known here').waitFor();
    await page.getByRole('link', { name: 'Show it on the map' }).click();
    await page.waitForURL(/\/imports\/[\w-]+$/);
    const rivalry = page.getByRole('checkbox', { name: /^Rivalry/ });
    await rivalry.waitFor();
    await page.goto(`${page.url()}?select=c--supports--b`);
    await page.getByText('Bob “financed by” Cem, says ties.gexf.').waitFor();
    await page.getByText('Whoever brought the file in took this for “is supported by”.').waitFor();
    await page.getByText('kind chosen by whoever brought the file in:').waitFor();
    expect(faults).toEqual([]);
  });

  it('can be chosen on a phone', async () => {
    const { page, dialog } = await bringIn({ width: 390, height: 844 });
    await dialog.getByLabel('What “foe” is taken for').selectOption('is a rival of (−)');
    await dialog.getByRole('button', { name: 'Read it again' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
