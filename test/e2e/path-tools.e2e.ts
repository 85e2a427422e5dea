import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const panel = (page: Page) => page.getByRole('region', { name: 'Paths', exact: true });
const terms = (page: Page) => new URL(page.url()).searchParams;
const noticed = (page: Page, words: string) =>
  page.locator('[data-notice]').filter({ hasText: words }).waitFor({ state: 'attached' });

/** Where an actor is on the map: while it is selected a ring shows it. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-ring="${id}"]`).first().boundingBox();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

describe('actors to pass and to avoid', () => {
  it('are picked on the map, where a click selects nothing meanwhile', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?from=isi&to=jui&via=ttp`);
    await panel(page)
      .getByText(/Path 1 of|No path/)
      .first()
      .waitFor();
    const place = await placeOf(page, 'ttp');
    await panel(page).getByRole('button', { name: 'Pick actors to avoid on the map' }).press('Enter');
    await page.getByText('Click the actors to avoid').waitFor();
    await page.mouse.click(place.x, place.y);
    await noticed(page, 'The path must avoid Tehrik-e-Taliban Pakistan.');
    expect(terms(page).getAll('avoid')).toEqual(['ttp']);
    expect(terms(page).has('via')).toBe(false);
    expect(terms(page).has('select')).toBe(false);
    expect(await seriousFaults(page)).toEqual([]);

    await page.keyboard.press('Escape');
    await page.getByText('Click the actors to avoid').waitFor({ state: 'detached' });
    await page.mouse.click(place.x, place.y);
    await page.locator('[data-ring="ttp"][data-role="selected"]').waitFor();
    expect(faults).toEqual([]);
  });

  it('are picked to pass, and taken out again by a second click', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui&avoid=afghan-taliban`);
    const place = await placeOf(page, 'afghan-taliban');
    await panel(page).getByRole('button', { name: 'Pick actors to pass on the map' }).click();
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => terms(page).getAll('via')).toEqual(['afghan-taliban']);
    await panel(page)
      .getByText(/ISI is an? .* of JUI/)
      .waitFor();
    // Sooner, it would be a double click.
    await page.waitForTimeout(500);
    await page.mouse.click(place.x, place.y);
    await noticed(page, 'taken out');
    expect(terms(page).has('via')).toBe(false);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Click the actors to pass').waitFor({ state: 'detached' });
  });

  it('are found by name and taken out, from the keyboard alone', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await panel(page).getByRole('combobox', { name: 'Add an actor to avoid' }).focus();
    await page.keyboard.type('ISKP');
    await page.getByRole('option', { name: /Islamic State Khorasan/ }).waitFor();
    await page.keyboard.press('Enter');
    const chip = panel(page).getByRole('button', { name: 'Take out ISKP' });
    await chip.waitFor();
    await panel(page).getByText('ISI is an enemy of an ally of JUI').waitFor();
    await chip.press('Enter');
    await panel(page).getByText('ISI is an ally (status: violated) of an enemy of JUI').waitFor();
  });

  it('are picked on a phone with the sheet out of the way', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui&avoid=ttp`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const place = await placeOf(page, 'ttp');
    await panel(page).getByRole('button', { name: 'Change the question' }).click();
    await panel(page).getByRole('button', { name: 'Pick actors to pass on the map' }).click();
    await panel(page).waitFor({ state: 'detached' });
    await page.touchscreen.tap(place.x, place.y);
    await expect.poll(() => terms(page).getAll('via')).toEqual(['ttp']);
    await page.getByRole('button', { name: 'Done' }).click();
    await panel(page).waitFor();
  });
});

describe('copying with citations', () => {
  it.each([
    ['Copy with citations', /^Inter-Services[^]*\[1\][^]*\n\n1\. [^]*, paragraph 17/],
    ['Copy with citations as Markdown', /^Inter-Services[^]*\n\n1\. [^]*\*[^*]+\*[^]*, paragraph 17/],
  ])('%s takes the sentence and its citations along', async (name, expected) => {
    const { page, faults } = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel(page).getByRole('button', { name, exact: true }).press('Enter');
    await noticed(page, 'Copied the sentence and 2 citations.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(expected);
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('shows the text to be copied by hand where the clipboard is closed', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await panel(page).getByRole('button', { name: 'Copy with citations', exact: true }).click();
    const field = panel(page).getByRole('textbox', { name: /does not let this page copy/ });
    expect(await field.inputValue()).toMatch(/^Inter-Services/);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe.each(Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }))(
  'on a %s',
  (device, viewport) => {
    it('two paths are compared: what they share is marked, and the map tells them apart', async () => {
      const address = `${product.url}/?from=isi&to=jui`;
      const { page, faults } = await visit(product.browser, address, { viewport });
      await panel(page).getByRole('combobox', { name: 'Compare with' }).selectOption({ index: 1 });
      const [a, b] = ['Path A', 'Path B'].map((name) => page.getByRole('region', { name, exact: true }));
      await b!.waitFor();
      expect(await a!.locator('[data-shared]').textContent()).toMatch(/ISI made a deal with ISKP.*on both/);
      expect(await b!.locator('[data-shared]').count()).toBe(1);
      await page.getByText('Both pass ISKP; they share 1 hop.').waitFor();
      const key = page.getByRole('list', { name: 'Paths on the map' });
      expect(await key.textContent()).toMatch(/A: path 1.*B: path 2/);
      expect(await seriousFaults(page)).toEqual([]);
      const [left, right] = [await a!.boundingBox(), await b!.boundingBox()];
      if (device === 'desktop') expect(right!.x).toBeGreaterThan(left!.x + left!.width - 1);
      else expect(right!.y).toBeGreaterThan(left!.y + left!.height - 1);
      expect(faults).toEqual([]);
    });
  },
);

it('the comparison can be swapped and ended', async () => {
  const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui&compare=3`);
  await page.getByRole('button', { name: 'Swap A and B' }).press('Enter');
  await expect.poll(() => terms(page).get('path')).toBe('3');
  expect(terms(page).get('compare')).toBe('1');
  await page.getByRole('button', { name: 'End the comparison' }).press('Enter');
  await page.getByRole('region', { name: 'Path B' }).waitFor({ state: 'detached' });
});
