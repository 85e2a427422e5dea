import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMAT_TABLE } from '../../server/contract/export-formats.ts';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();
const PHONE = { viewport: { width: 390, height: 844 } };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.locator('[data-format]').first().waitFor();
  return dialog;
}

async function saved(page: Page, take: () => Promise<void>): Promise<{ path: string; download: Download }> {
  const [download] = await Promise.all([page.waitForEvent('download'), take()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { path, download };
}

describe('the export dialog', () => {
  it('tells of every format who reads it, what it keeps and what it loses, before the download', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    const dialog = await openDialog(page);
    for (const { id, readers, keeps, loses } of EXPORT_FORMAT_TABLE) {
      const words = await dialog.locator(`[data-format="${id}"]`).innerText();
      for (const told of [readers, keeps, loses]) expect(words).toContain(told);
    }
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('says how much is taken away, and under which filters', async () => {
    const { page } = await visit(product.browser, `${product.url}/?family=deal&during=2014%2F2019`);
    const dialog = await openDialog(page);
    await dialog.getByText(/^\d+ actors and \d+ relationships: only deal; possibly held 2014 to 2019\./).waitFor();
  });

  it('downloads what is shown as GEXF, in the version and with the directions that are chosen', async () => {
    const { page } = await visit(product.browser, `${product.url}/?family=deal`);
    const shown = await page.locator('[data-relationships-shown]').getAttribute('data-relationships-shown');
    const dialog = await openDialog(page);
    const download = () => dialog.getByRole('link', { name: 'Download as GEXF' }).click();
    const plain = await readFile((await saved(page, download)).path, 'utf8');
    expect(plain).toContain('http://gexf.net/1.3');
    expect(plain.match(/<edge /g)).toHaveLength(Number(shown));
    await dialog.getByLabel('Version').selectOption('1.2');
    await dialog.getByLabel(/^Undirected edges/).check();
    const address = await dialog.getByRole('link', { name: 'Download as GEXF' }).getAttribute('href');
    expect(address).toContain('version=1.2');
    expect(address).toContain('edges=mixed');
    expect((await readFile((await saved(page, download)).path, 'utf8')).slice(0, 200)).toContain('1.2draft');
  });

  it('downloads the map as GEXF as it is drawn: places, sizes and colours of the present look, and nobody off the map', async () => {
    const look = 'layout=circle&size=even&colour=type&hide=iskp&pin=ttp%4012,-34&family=deal&family=alliance';
    const { page, faults } = await visit(product.browser, `${product.url}/?${look}`, {
      viewport: { width: 1440, height: 900 },
      colorScheme: 'dark',
    });
    const dialog = await openDialog(page);
    await dialog.getByLabel('As drawn on the map').check();
    const { path, download } = await saved(page, () =>
      dialog.getByRole('button', { name: 'Download as GEXF, as drawn' }).click(),
    );
    expect(download.suggestedFilename()).toMatch(/^pakistan-[0-9a-f]{12}-filtered-drawn\.gexf$/);
    const xml = await readFile(path, 'utf8');
    const nodeOf = (id: string) => new RegExp(`<node id="${id}"[\\s\\S]*?</node>`).exec(xml)?.[0] ?? '';
    expect(nodeOf('ttp')).toContain('<viz:position x="12" y="-34" z="0"/>');
    // The first category of the light palette, though the page is dark.
    expect(nodeOf('ttp')).toContain('<viz:color r="47" g="119" b="254"/>');
    expect([...new Set(xml.match(/<viz:size value="[\d.]+"/g))]).toEqual(['<viz:size value="7.00"']);
    expect(nodeOf('iskp')).toBe('');
    expect(xml).toContain('Actors stand on a circle');
    expect(xml).toContain('#2F77FE organization');
    expect(xml).toMatch(/<viz:shape value="dashed"\/>\s*<\/edge>/);
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('says why Gephi Lite cannot open a file of this machine', async () => {
    const { page } = await visit(product.browser, product.url);
    const dialog = await openDialog(page);
    await dialog.getByText(/^No link to Gephi Lite\. It runs on the web, from where localhost/).waitFor();
    expect(await dialog.getByRole('link', { name: 'Open in Gephi Lite' }).count()).toBe(0);
  });

  it('keeps the focus inside, and Escape closes it without letting go of what is selected', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    const dialog = await openDialog(page);
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('select')).toBe('ttp');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Export');
  });

  it('fills the screen of a phone and does not run over its edge', async () => {
    const { page } = await visit(product.browser, product.url, PHONE);
    const dialog = await openDialog(page);
    expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390 });
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
});

describe('the picture of the present view', () => {
  it.each([PHONE, { viewport: { width: 1440, height: 900 } }])('is a valid SVG and PNG: %o', async (options) => {
    const { page, faults } = await visit(product.browser, `${product.url}/?family=deal&lines=each`, options);
    const shown = Number(await page.locator('[data-relationships-shown]').getAttribute('data-relationships-shown'));
    const dialog = await openDialog(page);
    const svg = await saved(page, () => dialog.getByRole('button', { name: 'SVG' }).click());
    expect(svg.download.suggestedFilename()).toMatch(/^pakistan-[0-9a-f]{12}\.svg$/);
    const text = await readFile(svg.path, 'utf8');
    const found = await page.evaluate((content) => {
      const parsed = new DOMParser().parseFromString(content, 'image/svg+xml');
      const root = parsed.documentElement;
      const lines = [...root.querySelectorAll('g[clip-path] > path[fill="none"]')].length;
      return { errors: parsed.querySelectorAll('parsererror').length, lines, words: root.textContent };
    }, text);
    expect(found).toMatchObject({ errors: 0, lines: shown });
    for (const told of ['Militant groups', 'only deal', 'revision', 'ISKP', 'Deal', 'claimed outright', 'CC-BY-4.0']) {
      expect(found.words).toContain(told);
    }
    expect(text).not.toContain('NaN');

    const png = await readFile((await saved(page, () => dialog.getByRole('button', { name: 'PNG' }).click())).path);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const [width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(text)!.slice(1).map(Number);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
    expect(faults).toEqual([]);
  });
});

/** The exported page, opened from disk where there is no network. */
async function openOffline(query = '', options = {}) {
  const { page } = await visit(product.browser, `${product.url}/${query}`);
  const dialog = await openDialog(page);
  const { path } = await saved(page, () => dialog.getByRole('link', { name: 'Download as Web page' }).click());
  const context = await product.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  await context.setOffline(true);
  const offline = await context.newPage();
  const faults: string[] = [];
  offline.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  offline.on('pageerror', (error) => faults.push(error.message));
  offline.on('request', (request) => !/^(?:file|data):/.test(request.url()) && faults.push(request.url()));
  await offline.goto(pathToFileURL(path).href);
  return { page: offline, faults };
}

const middleOf = async (page: Page, selector: string) => {
  const box = (await page.locator(selector).boundingBox())!;
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

describe('the exported web page, offline and from disk', () => {
  it('shows an actor that is clicked on the map, its relationships, and the evidence of one', async () => {
    const { page, faults } = await openOffline();
    await page.mouse.click(...(await middleOf(page, '#map [href="#actor-iskp"] .shape')));
    await page.getByRole('heading', { level: 2, name: 'Islamic State Khorasan Province' }).waitFor();
    await page
      .locator('article.shown')
      .getByRole('link', { name: /Inter-Services Intelligence.*2017/ })
      .first()
      .click();
    const claim = page.locator('article.shown [data-claim]').first();
    await claim.waitFor();
    expect(await claim.innerText()).toMatch(/2017[\s\S]*Indo-Asian News Service[\s\S]*paragraph 17[\s\S]*C[1-6]/);
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Islamic State Khorasan Province' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: /Militant groups/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('shows the evidence of a line by keyboard alone', async () => {
    const { page, faults } = await openOffline('?family=deal');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('#map .line'))).toBe(true);
    const words = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await page.locator('article.shown [data-claim]').first().waitFor();
    expect(words).toContain(await page.locator('article.shown dd').first().innerText());
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(faults).toEqual([]);
  });

  it('finds an actor by a name it is also known by', async () => {
    const { page } = await openOffline();
    await page.getByRole('searchbox').fill('pakistani taliban');
    const rows = page.locator('#actors > li:visible');
    await expect.poll(() => rows.count()).toBeLessThan(5);
    await page.getByRole('searchbox').press('Enter');
    await page.locator('article.shown').waitFor();
  });

  it('zooms and moves the map, and a drag is no click', async () => {
    const { page } = await openOffline();
    const before = await page.locator('#map').getAttribute('viewBox');
    const [x, y] = await middleOf(page, '#map [href="#actor-iskp"] .shape');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 4 });
    await page.mouse.up();
    expect(await page.locator('#map').getAttribute('viewBox')).not.toBe(before);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Fit the whole map' }).click();
    expect(await page.locator('#map').getAttribute('viewBox')).toBe(before);
  });

  it.each(['light', 'dark'] as const)('has no serious accessibility fault, in %s colours', async (colorScheme) => {
    const { page } = await openOffline('', { colorScheme, bypassCSP: true });
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('fits a phone', async () => {
    const { page } = await openOffline('', PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.evaluate(() => (location.hash = '#actor-iskp'));
    await page.locator('article.shown').waitFor();
    expect(await page.locator('main').evaluate((main) => main.scrollWidth <= main.clientWidth)).toBe(true);
  });
});
