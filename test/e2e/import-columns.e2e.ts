/** A table whose columns its owner has to name, or names otherwise. */
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const AID = [
  'giver,taker,what,year,sum',
  'zoe,yan,lends,2014,3.5',
  'yan,xi,gives,2015,10',
  'xi,zoe,lends,2016,1',
  'zoe,xi,gives,2017,2',
  'yan,zoe,gives,2018,4',
  'xi,yan,lends,2019,7',
].join('\n');

async function bringIn(text: string | Buffer, viewport = { width: 1440, height: 900 }) {
  const visited = await visit(product.browser, product.url, { viewport });
  const { page } = visited;
  await page.getByRole('button', { name: 'Open a graph file of your own' }).click();
  const file = { name: 'aid.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog');
  return { ...visited, dialog, outcome: page.getByRole('status', { name: 'What became of the file' }) };
}

describe('a table that is brought in', () => {
  it('is read once it is chosen which columns are what, under the names and first rows that it has', async () => {
    const { page, faults, dialog, outcome } = await bringIn(AID);
    await page.getByRole('alert').getByText('Say below which columns are what.').waitFor();
    const rows = page.getByRole('region', { name: 'The first rows' }).getByRole('row');
    expect(await rows.count()).toBe(6);
    expect(await rows.nth(1).innerText()).toMatch(/zoe\s+yan\s+lends\s+2014\s+3\.5/);
    await dialog.getByLabel('From', { exact: true }).selectOption('giver');
    expect(await page.getByRole('button', { name: 'Read it again' }).count()).toBe(0);
    await dialog.getByLabel('To', { exact: true }).selectOption('taker');
    await dialog.getByLabel('Kind', { exact: true }).selectOption('what');
    await dialog.getByLabel('Date', { exact: true }).selectOption('year');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Read it again' }).click();
    await outcome.waitFor();
    expect(await outcome.textContent()).toMatch(/aid\.csv.*became 3 actors and 6 claims/);
    expect(await page.getByRole('button', { name: 'Read it again' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Show it on the map' }).click();
    await page.waitForURL(/\/imports\/[\w-]+$/);
    await page.goto(`${page.url()}?select=zoe--lends--yan`);
    await page.getByText('zoe “lends” yan, says aid.csv.').waitFor();
    await page.getByText('2014').first().waitFor();
    // The server refused the first reading.
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  });

  it('shows as what columns were taken by their names, and can be read otherwise', async () => {
    const { page, dialog, outcome } = await bringIn('source,target,bond,note\na,b,kin,x\nb,c,kin,y\n');
    await outcome.waitFor();
    await page.getByText('Columns of the table').click();
    expect(await dialog.getByLabel('From', { exact: true }).inputValue()).toBe('0');
    expect(await dialog.getByLabel('Direction').inputValue()).toBe('true');
    await dialog.getByLabel('Kind', { exact: true }).selectOption('bond');
    await dialog.getByLabel('Direction').selectOption('rows have no direction');
    await page.getByRole('button', { name: 'Read it again' }).click();
    await page.getByRole('link', { name: 'Show it on the map' }).click();
    await page.waitForURL(/\/imports\/[\w-]+$/);
    await page.goto(`${page.url()}?select=a--kin--b`);
    await page.getByText('a “kin” b, says aid.csv.').waitFor();
  });

  it('may have no header, and list actors', async () => {
    const { page, dialog, outcome } = await bringIn('1,Zoë\n2,Yan\n');
    await dialog.getByLabel('Each row is').selectOption('an actor');
    await dialog.getByLabel('The first row names the columns').uncheck();
    await dialog.getByLabel('Id', { exact: true }).selectOption('column 1');
    await dialog.getByLabel('Name', { exact: true }).selectOption('column 2');
    await page.getByRole('button', { name: 'Read it again' }).click();
    await expect.poll(() => outcome.textContent()).toMatch(/became 2 actors and 0 claims/);
  });

  it('is read in the encoding that is chosen where it is not UTF-8', async () => {
    const { page, dialog, outcome } = await bringIn(Buffer.from('source,target\nzo\xeb,yan\n', 'latin1'));
    await page
      .getByRole('alert')
      .getByText(/not UTF-8/)
      .waitFor();
    await dialog.getByLabel('Encoding').selectOption('windows-1252');
    await page.getByRole('button', { name: 'Read it again' }).click();
    await expect.poll(() => outcome.textContent()).toMatch(/became 2 actors and 1 claim/);
  });

  it('can be told of on a phone', async () => {
    const { page, dialog } = await bringIn(AID, { width: 390, height: 844 });
    await dialog.getByLabel('From', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await dialog.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  });
});
