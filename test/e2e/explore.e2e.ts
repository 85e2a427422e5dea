import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const shownCount = async (page: Page) =>
  Number(await page.locator('[data-relationships-shown]').getAttribute('data-relationships-shown'));
const announced = (page: Page) => page.getByRole('status').filter({ hasText: 'Showing' });

describe('the map', () => {
  it('finds an actor by any of its names, from the keyboard alone', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await page.keyboard.press('/');
    await page.keyboard.type('pakistani taliban');
    await page.getByRole('option', { name: /Tehrik-e-Taliban Pakistan/ }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Tehrik-e-Taliban Pakistan').waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toBe('ttp');
    expect(await announced(page).textContent()).toContain('Selected Tehrik-e-Taliban Pakistan.');
    expect(faults).toEqual([]);
  });

  it('forgives a spelling mistake and says under which name it found', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.getByRole('combobox', { name: /^Search/ }).fill('Tehrik e Talban');
    await page.getByRole('option', { name: /^Tehrik-e-Taliban Pakistan/ }).waitFor();
  });

  it('shows for an actor its relationships by family, and for a relationship its evidence', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=iskp`);
    await heading(page, 'Islamic State Khorasan Province').waitFor();
    const deals = page.getByRole('region', { name: 'Deal' });
    await deals
      .getByRole('button', { name: /Inter-Services Intelligence.*2017/ })
      .first()
      .click();
    await heading(page, /Inter-Services Intelligence.*Islamic State Khorasan Province/).waitFor();
    const claim = page.locator('[data-claim]').first();
    expect(await claim.textContent()).toContain('2017');
    expect(await claim.textContent()).toMatch(/Indo-Asian News Service.*paragraph 17/);
    expect(await claim.textContent()).toMatch(/C[1-6].*fairly reliable source/);
    expect(faults).toEqual([]);
  });

  it('selects an actor that is clicked on the map, and lets go of it on Escape', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    const ring = await page.locator('[data-ring="ttp"]').boundingBox();
    await page.keyboard.press('Escape');
    await page.locator('[data-ring]').waitFor({ state: 'detached' });
    await page.mouse.click(ring!.x + ring!.width / 2, ring!.y + ring!.height / 2);
    await page.locator('[data-ring="ttp"]').waitFor();
  });

  it('reaches every actor through a list, without pointing at the map', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.getByText('All actors').press('Enter');
    await page.getByRole('button', { name: /Maulana Fazlur Rehman/ }).press('Enter');
    await heading(page, /Maulana Fazlur Rehman/).waitFor();
  });

  it('switches a family off and on, and counts what is left', async () => {
    const { page } = await visit(product.browser, product.url);
    const all = await shownCount(page);
    const rivalry = page.getByRole('checkbox', { name: /^Rivalry/ });
    const members = Number(/\d+/.exec((await rivalry.locator('xpath=../../..').textContent()) ?? '')?.[0]);
    expect(members).toBeGreaterThan(10);
    await rivalry.uncheck();
    await announced(page)
      .filter({ hasText: `Showing ${all - members} relationships` })
      .waitFor({ state: 'attached' });
    expect(await shownCount(page)).toBe(all - members);
    expect(new URL(page.url()).searchParams.getAll('family')).not.toContain('rivalry');
    await rivalry.check();
    expect(await shownCount(page)).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  it('filters by time, and explains a date that it cannot read', async () => {
    const { page } = await visit(product.browser, product.url);
    const all = await shownCount(page);
    await page.getByRole('button', { name: 'Filters' }).click();
    const during = page.getByRole('textbox', { name: 'Held at some time in' });
    await during.fill('someday');
    await page.getByText(/"someday" is not a date in EDTF/).waitFor();
    await during.fill('2019');
    await during.press('Enter');
    await expect.poll(() => shownCount(page)).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get('during')).toBe('2019');
  });

  it('says what is wrong with a filter in a link, and offers to drop it', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.goto(`${product.url}/?during=nonsense`);
    await page.getByRole('alert').filter({ hasText: '"nonsense" is not a date in EDTF' }).waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await shownCount(page)).toBeGreaterThan(100);
  });

  it('says what it does not understand in the address, until it is dismissed', async () => {
    const { page } = await visit(product.browser, `${product.url}/?during=2019&order=best&colour=red`);
    await page.getByRole('alert').filter({ hasText: 'left out: order=best, colour=red' }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?during=2019');
  });

  it('says whom the address names who is not there, and which path', async () => {
    const { page } = await visit(product.browser, `${product.url}/?hide=nobody&hide=ttp&from=isi&to=jui&path=99`);
    await page.getByRole('alert').filter({ hasText: 'not to be found here: hide=nobody, path=99' }).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toMatch(/^\?hide=ttp&from=isi&to=jui&path=\d$/);
  });

  it('goes back and forward through what was looked at', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=iskp`);
    await page.getByRole('region', { name: 'Deal' }).getByRole('button').first().click();
    await page.getByText('Claims, by date').waitFor();
    await page.goBack();
    await heading(page, 'Islamic State Khorasan Province').waitFor();
    await page.goForward();
    await page.getByText('Claims, by date').waitFor();
  });
});
