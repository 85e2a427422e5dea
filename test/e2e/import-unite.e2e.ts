/** A file that is brought in and put together with the dataset. */
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { bringFileIn } from './bring-in.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const TIES = [
  'source,target,sourceLabel,targetLabel,kind',
  'ttp,n1,Tehrik-e-Taliban Pakistan,ISKP,shares camps with',
  'iskp,n2,Another thing,Zed,shares camps with',
].join('\n');

async function bringIn(viewport = { width: 1440, height: 900 }) {
  const visited = await visit(product.browser, product.url, { viewport });
  const { page } = visited;
  const dialog = await bringFileIn(page, 'ties.csv', 'text/csv', TIES);
  await dialog.getByText('Open it together with the dataset of this server').click();
  await dialog.getByRole('region', { name: 'Actors who may be the same' }).waitFor();
  return { ...visited, dialog };
}

describe('a file that is put together with the dataset', () => {
  it('has as the same those alone who are ticked, and shows both on one map', async () => {
    const { page, dialog, faults } = await bringIn();
    const boxes = dialog.getByRole('checkbox', { name: /of the file is/ });
    // An id and a name in common: likely. The name alone, and the id alone: not said by anybody yet.
    expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
      ...[true, false, false],
    ]);
    await dialog.getByRole('checkbox', { name: /^ISKP of the file is/ }).check();
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Put them together' }).click();
    await dialog.getByText(/^Together \d+ actors and \d+ claims; 2 actors of the file taken for/).waitFor();
    await dialog.getByText(/the file's iskp is iskp-2 here/).waitFor();
    await dialog.getByRole('link', { name: 'Show both on the map' }).click();
    await page.waitForURL(/\/imports\/[\w-]+$/);
    // Of the dataset's own lines it is known who says what; of those of the file alone nobody has judged it.
    await page
      .getByText(/^Every line on this map is a relationship that a published report claims, or an edge of/)
      .waitFor();
    await page.getByText(/Data: CC-BY-4\.0, of a part not known\. Press/).waitFor();
    await page.goto(`${page.url()}?select=ttp--shares_camps_with--iskp`);
    await page.getByText(/“shares camps with” .*, says ties\.csv\./).waitFor();
    await page.goto(page.url().replace(/\?.*/, '?select=isi'));
    await page.getByRole('heading', { name: 'Inter-Services Intelligence' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('can be put together on a phone', async () => {
    const { page, dialog } = await bringIn({ width: 390, height: 844 });
    await dialog.getByRole('button', { name: 'Put them together' }).click();
    await dialog.getByRole('link', { name: 'Show both on the map' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
