import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const drawn = { name: /^Map of [1-9]/ };

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('textbox', { name: 'Link' }).waitFor();
}

describe('a link', () => {
  it('tells the whole view and the revision, and leads back to it', async () => {
    const asked = `${product.url}/?select=iskp&family=deal&family=rivalry&during=2017`;
    const { page, faults } = await visit(product.browser, asked);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openShare(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy Link' }).click();
    await page.getByRole('button', { name: 'Copy Link' }).filter({ hasText: 'Copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.replace(/&revision=[0-9a-f]{12}$/, '')).toBe(asked);
    const { page: other } = await visit(product.browser, link);
    await other.getByRole('heading', { level: 2, name: 'Islamic State Khorasan Province' }).waitFor();
    expect(await other.getByText(/This link was made at revision/).count()).toBe(0);
    expect(await other.getByRole('alert').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('says that the data has changed since it was made, and can be brought up to date', async () => {
    const { page } = await visit(product.browser, `${product.url}/?family=deal&revision=0123456789ab`);
    await page.getByText(/made at revision 0123456789ab; the data is now at [0-9a-f]{12}/).waitFor();
    await page.getByRole('button', { name: 'Update the link' }).click();
    await page.getByText(/made at revision/).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?family=deal');
  });
});

async function wordsOf(svg: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await svg.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks)
    .toString()
    .replace(/<[^>]*>\s*/g, ' ');
}

async function picture(page: Page): Promise<string> {
  await openShare(page);
  const save = page.getByRole('button', { name: 'Save as SVG' }).click();
  const [svg] = await Promise.all([page.waitForEvent('download'), save]);
  return wordsOf(svg);
}

describe('a picture', () => {
  it('goes to the clipboard as PNG', async () => {
    const { page } = await visit(product.browser, `${product.url}/?family=deal`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openShare(page);
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    await page.getByText('Copied. Paste it where you want it.').waitFor();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    );
    expect(types).toContain('image/png');
  });

  it('is saved with its sources and date where the browser keeps the clipboard closed', async () => {
    const { page } = await visit(product.browser, `${product.url}/?report=ctp-2022-11`);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openShare(page);
    const copy = page.getByRole('button', { name: 'Copy the picture' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), copy]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    await page.getByText('it was saved as a file instead').waitFor();
    const save = page.getByRole('button', { name: 'Save as SVG' }).click();
    const [svg] = await Promise.all([page.waitForEvent('download'), save]);
    const words = await wordsOf(svg);
    expect(words).toContain('Islamic State Increases Attacks');
    expect(words).toContain('(Critical Threats Project, November 2022)');
    // The other reports are filtered out, so they are no sources of it.
    expect(words).not.toContain('News Junction, 1 August');
    expect(words).toMatch(new RegExp(`picture of [^;]*${new Date().getFullYear()}`));
  });
});

describe('a picture is read by itself', () => {
  it('tells which two times are compared, how much changed, and what the marks mean', async () => {
    const { page } = await visit(product.browser, `${product.url}/?during=2023/2026&against=2019/2022`);
    await page.getByRole('article', { name: 'Two times compared' }).getByText('Began').first().waitFor();
    const words = await picture(page);
    expect(words).toMatch(/A: 2019 to 2022, B: 2023 to 2026\. \d+ began or happened in B only/);
    expect(words).toMatch(/From A to B +began +ended/);
    expect(words).not.toContain('possibly held');
  });

  it('tells what the places, sizes and colours of actors mean, and who is left out', async () => {
    const query = '?layout=time&size=betweenness&colour=country&hide=pakistan&hide=ttp';
    const { page } = await visit(product.browser, `${product.url}/${query}`);
    const words = await picture(page);
    expect(words).toContain('Actors stand from left to right by when');
    expect(words).toMatch(/undated +(\d{4} +){3}/);
    expect(words).toContain('the larger, the more shortest paths between others');
    expect(words).toContain('Colours: the country');
    expect(words).toContain('Left out by hand: 2 actors.');
    expect(words).toContain('three more neighbours, not drawn');
  });
});

describe('the map in a frame of another site', () => {
  let site: Server;
  let address: string;
  beforeAll(() => {
    site = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<iframe src="${product.url}${request.url ?? ''}" width="700" height="450"></iframe>`);
    }).listen(0);
    address = `http://localhost:${(site.address() as AddressInfo).port}`;
  });
  afterAll(() => site.close());

  it('shows the view and what is selected, and leads to the whole', async () => {
    const { page } = await openPage(product.browser, `${address}/embed?select=iskp--attacked--jui&family=rivalry`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('img', drawn).waitFor();
    const card = frame.getByRole('region', { name: 'Selected' });
    await card.getByText(/Islamic State Khorasan Province attacked Jamiat/).waitFor();
    expect(await card.textContent()).toMatch(/\d+ claims in \d+ report/);
    await frame.getByText('only rivalry').waitFor();
    for (const absent of ['Filters', 'Paths', 'Export', 'Share']) {
      expect(await frame.getByRole('button', { name: absent }).count()).toBe(0);
    }
    const whole = await frame.getByRole('link', { name: 'Open in Entente' }).getAttribute('href');
    expect(whole).toBe('/?select=iskp--attacked--jui&family=rivalry');
    await card.getByRole('button', { name: 'Close' }).click();
    await card.waitFor({ state: 'detached' });
  });

  it('says which two times are compared', async () => {
    const { page } = await openPage(product.browser, `${address}/embed?during=2023/2026&against=2019/2022`);
    await page.frameLocator('iframe').getByText('Two times compared: A 2019 to 2022, B 2023 to 2026').waitFor();
  });

  it('says what was taken out of it, at which other revision it was made, and what it did not understand', async () => {
    const query = 'hide=iskp&revision=0000&colour=red';
    const { page } = await openPage(product.browser, `${address}/embed?${query}`);
    const frame = page.frameLocator('iframe');
    for (const words of ['1 actor not on the map', /^Made at revision 0000/, /left out: colour=red/])
      await frame.getByText(words).waitFor();
  });

  it.each([
    [
      'report:ctp-2022-11',
      /Islamic State Increases Attacks.*Critical Threats Project · November 2022 · .*claims read from it/,
    ],
    ['isi--agreed_with--iskp', /made a deal with.*2 claims in 1 report.*possibly true · violated\./],
    ['event:islamabad-mosque-bombing-2026-02', /Islamabad.*2026.*Pakistan.*\d+ claims? in \d+ reports?/],
  ])('says in a few words what %s is, and leads to what it says', async (selected, words) => {
    const { page } = await openPage(product.browser, `${product.url}/embed?select=${selected}`);
    const card = page.getByRole('region', { name: 'Selected' });
    await card.waitFor();
    expect(await card.textContent()).toMatch(words);
    expect(await card.getByRole('link').getAttribute('href')).toBe(`/?select=${selected}`);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('is the read-only map alone: the whole page stays empty there', async () => {
    const { page, faults } = await openPage(product.browser, `${address}/?select=iskp`);
    await expect.poll(() => faults.join()).toContain('frame-ancestors');
    expect(await page.frameLocator('iframe').getByRole('img').count()).toBe(0);
  });

  it('is accessible, and fits a phone', async () => {
    const viewport = { width: 390, height: 600 };
    const { page, faults } = await openPage(product.browser, `${product.url}/embed?from=isi&to=jui`, { viewport });
    await page
      .getByRole('region', { name: 'Selected' })
      .getByText(/to Jamiat.*path 1 of/)
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(faults).toEqual([]);
  });
});
