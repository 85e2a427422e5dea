import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const open = async (query: string) => (await visit(product.browser, `${product.url}/${query}`)).page;
const VIOLATED = 'isi--agreed_with--iskp';

describe('a deal that did not last', () => {
  it('keeps its sign in its panel, which says that it was violated', async () => {
    const page = await open(`?select=${VIOLATED}`);
    const panel = page.getByRole('complementary', { name: 'Selected' });
    await panel.getByText('The sign belongs to the kind. This one was made, later violated.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('is told among the signs of what lies between the two', async () => {
    const page = await open('?select=pakistan--ttp');
    await page.getByText(/: 1 positive \(broken\)/).waitFor();
  });

  it('is told on the line of several, where nothing else is for or against', async () => {
    const page = await open('?only=isi&only=iskp');
    const picture = page.getByRole('dialog').getByRole('button', { name: 'SVG' });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), picture.click()]);
    const drawn = await readFile(await download.path(), 'utf8');
    expect(drawn).toContain('>2 + violated</text>');
  });

  it('is told in the words of a path and in the table', async () => {
    const page = await open('?from=isi&to=iskp&kind=agreed_with');
    const paths = page.getByRole('region', { name: 'Paths' });
    await paths.getByText('ISI is an ally (status: violated) of ISKP').waitFor();
    const { page: table } = await visit(product.browser, `${product.url}/?table=relationships&kind=agreed_with`);
    await table.getByRole('gridcell', { name: 'positive (violated)' }).waitFor();
  });

  it('is explained in the legend where one is shown, and only there', async () => {
    const page = await open('?kind=agreed_with');
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByText('made, later violated').waitFor();
    await page.goto(`${product.url}/?kind=fights`);
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    await legend.getByText(/[+−] for, against$/).waitFor();
    expect(await legend.getByText('made, later').count()).toBe(0);
  });
});
