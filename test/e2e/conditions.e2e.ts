import { describe, expect, it } from 'vitest';
import { openPage, seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const WINDOWS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const VIEWS = {
  'the first screen': '',
  'an actor': '?select=iskp',
  'a relationship': '?select=iskp--attacked--jui',
  'a path': '?from=isi&to=jui',
  'a path with actors to pass and to avoid': '?from=isi&to=jui&via=iskp&avoid=ttp&minConfidence=30',
  'two paths compared': '?from=isi&to=jui&compare=3',
  'no path': '?from=isi&to=jui&maxHops=1',
};

describe.each(Object.entries(WINDOWS))('on a %s', (_, viewport) => {
  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(Object.entries(VIEWS))('%s is accessible, fits the window and asks no other host', async (_name, query) => {
      const { page, faults } = await visit(product.browser, `${product.url}/${query}`, { viewport, colorScheme });
      await page.waitForLoadState('networkidle');
      expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(colorScheme);
      expect(await seriousFaults(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      expect(faults).toEqual([]);
    });
  });
});

describe('the colours', () => {
  it('can be changed over, and are remembered', async () => {
    const { page } = await visit(product.browser, product.url, { colorScheme: 'light' });
    const root = page.locator('html');
    await page.getByRole('button', { name: 'Change to dark colours' }).click();
    expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark');
    await page.reload();
    await page.getByRole('button', { name: 'Change to light colours' }).waitFor();
    expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark');
  });
});

describe('on a phone', () => {
  it('what is selected comes as a sheet that can be made taller and closed', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=iskp`, {
      viewport: WINDOWS.phone,
      hasTouch: true,
    });
    const sheet = page.getByRole('complementary', { name: 'Selected' });
    const before = await sheet.boundingBox();
    await page.getByRole('button', { name: 'Make taller' }).click();
    const after = await sheet.boundingBox();
    expect(after!.height).toBeGreaterThan(before!.height);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await sheet.waitFor({ state: 'detached' });
  });
});

describe('what is still loading', () => {
  it('says so accessibly', async () => {
    const { page } = await openPage(product.browser, 'about:blank');
    await page.route('**/api/v1/relationships/*', () => {});
    await page.goto(`${product.url}/?select=iskp--attacked--jui`);
    await page.getByLabel('Loading the relationship').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe('a server that is away for a while', () => {
  it('is asked by one press for all that it owes, by the map and by what is selected', async () => {
    const { page } = await openPage(product.browser, 'about:blank');
    await page.route('**/api/v1/**', (route) => route.abort());
    await page.goto(`${product.url}/?select=ttp`);
    await expect.poll(() => page.getByText('The server cannot be reached').count(), { timeout: 15_000 }).toBe(2);
    await page.unroute('**/api/v1/**');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Tehrik-e-Taliban Pakistan' }).waitFor();
    expect(await page.getByText('The server cannot be reached').count()).toBe(0);
  });
});

describe('a dossier of nobody', () => {
  it('leads back to the map', async () => {
    const { page } = await openPage(product.browser, `${product.url}/dossier/nobody?family=deal`);
    await page.getByText('No actor has this name').waitFor();
    await page.getByRole('link', { name: 'Back to the map' }).click();
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
