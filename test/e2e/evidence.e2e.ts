import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset, buildEvent, buildReport } from '../builders.ts';
import { openPage, seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const dataset = buildDataset({
  reports: [buildReport('r2', { publisher: 'paper', title: 'What the paper says' })],
  events: [buildEvent('blast', { casualties: [{ report: 'r2', paragraphs: [7], killed: { atLeast: 3 } }] })],
  claims: [
    'a supports b 2015/2019',
    ['a fights b 2016/2018', { report: 'r2', paragraphs: [7, 9], event: 'blast' }],
    ['a leads c 2016', { report: 'r2', paragraphs: [2] }],
    'b denounces a 2021',
    ['a allied_with b 2014', { stance: 'denies', report: 'r2' }],
    'b leads c ../..',
    ['d agreed_with e 2017/..', { status: 'in_force' }],
    ['d agreed_with e 2017/2019', { report: 'r2', status: 'violated', statusOn: '2018' }],
    ['d agreed_with e 2018', { report: 'r2', stance: 'denies' }],
  ],
});
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

const open = (query: string, viewport = { width: 1440, height: 900 }) =>
  visit(product.browser, `${product.url}/${query}`, { viewport });
const shown = async (page: Page) =>
  Number(await page.locator('[data-relationships-shown]').getAttribute('data-relationships-shown'));
const panel = (page: Page) => page.getByRole('complementary', { name: 'Selected' });

describe('two actors', () => {
  it('are shown with all that lies between them, what held at once, and what is only denied', async () => {
    const { page, faults } = await open('?select=a--b');
    await panel(page).getByText('3 relationships: 1 positive, 2 negative').waitFor();
    const opposed = panel(page).getByRole('listitem').filter({ hasText: 'certainly at the same time: a fights b' });
    await opposed.filter({ hasText: 'at another time: b denounced a' }).waitFor();
    await panel(page)
      .getByText(/^Denied, and asserted by nobody/)
      .waitFor();
    expect(await panel(page).locator('[data-stance=denies]').count()).toBe(1);
    await panel(page).getByRole('button', { name: 'Paths between them' }).click();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['a', 'b']);
    expect(faults).toEqual([]);
  });

  it('lose under a filter nothing without a word', async () => {
    const { page } = await open('?select=a--b&family=rivalry');
    await panel(page).getByText('2 relationships: 2 negative').waitFor();
    await panel(page)
      .getByText(/^Left out by the present filters/)
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe('a relationship', () => {
  it('leads from where a claim stands to that paragraph of the report, at the same claim', async () => {
    const { page } = await open('?select=a--fights--b');
    const card = panel(page).locator('[data-claim]').first();
    const claim = await card.getAttribute('data-claim');
    await card.getByRole('link', { name: 'paragraphs 7, 9' }).click();
    const there = page.locator(`[data-report="r2"] [data-claim="${claim!}"][data-sought]`);
    await there.waitFor();
    expect(new URL(page.url()).searchParams.get('select')).toBe('report:r2');
    const box = (await there.boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThan(900);
  });

  it('lets those who assert it face those who deny it, counts its sources, and tells how its status went', async () => {
    const { page, faults } = await open('?select=d--agreed_with--e');
    const claims = (name: string) => panel(page).getByRole('region', { name }).locator('[data-claim]');
    await panel(page).getByRole('region', { name: 'Asserted by 2 claims' }).waitFor();
    expect(await claims('Asserted by 2 claims').count()).toBe(2);
    expect(await claims('Denied by 1 claim').getAttribute('data-stance')).toBe('denies');
    await panel(page)
      .getByRole('heading', { name: /^2 claims, 2 independent sources, \d reports?$/ })
      .waitFor();
    const steps = panel(page).getByRole('region', { name: 'Status over time' }).getByRole('listitem');
    expect(await steps.allTextContents()).toEqual(['in force since 2017 (r1-publisher)', 'violated 2018 (paper)']);
    await panel(page)
      .getByRole('img', { name: /^When it held, 2017 to 2024: certainly 31 December 2017 to 1 January 2024; possibly/ })
      .waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('has those who deny it beside those who assert it where the window is wide', async () => {
    const { page } = await open('?select=d--agreed_with--e');
    const side = async (name: string) => (await panel(page).getByRole('region', { name }).boundingBox())!;
    await panel(page).getByRole('region', { name: 'Denied by 1 claim' }).waitFor();
    const [asserted, denied] = [await side('Asserted by 2 claims'), await side('Denied by 1 claim')];
    expect(denied.y).toBe(asserted.y);
    expect(denied.x).toBeGreaterThan(asserted.x + asserted.width);
    const { x: left } = (await panel(page).boundingBox())!;
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.goto(`${product.url}/?select=a--fights--b`);
    await panel(page).getByText('Claims, by date').waitFor();
    expect((await panel(page).boundingBox())!.x).toBeGreaterThan(left);
  });
});

describe('a report', () => {
  it('is found at the actor who published it', async () => {
    const { page } = await open('?select=paper');
    await panel(page).getByRole('heading', { name: 'Reports of its own' }).waitFor();
    await panel(page).getByRole('link', { name: 'What the paper says' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe('report:r2');
  });

  it('is reached from a claim, and tells paragraph by paragraph what was read from it', async () => {
    const { page, faults } = await open('?select=a--fights--b');
    await panel(page).getByRole('link', { name: 'What the paper says' }).click();
    await page.getByRole('heading', { level: 2, name: 'What the paper says' }).waitFor();
    expect(await panel(page).getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      '§ 1',
      '§ 2',
      '§ 7',
      '§ 9',
    ]);
    await panel(page).getByText('also a fights b (at § 7)').waitFor();
    await panel(page).getByRole('link', { name: 'a leads c' }).click();
    await page.getByRole('heading', { level: 2, name: 'a leads c' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('can alone be shown on the map, or be left out of it, and that can be taken back', async () => {
    const { page } = await open('?select=report:r2');
    const [only, without] = ['Show only what it says', 'Leave it out'].map((name) =>
      page.getByRole('button', { name }),
    );
    await only!.click();
    await expect.poll(() => shown(page)).toBe(3);
    await panel(page).getByText('The map shows only what this report says.').waitFor();
    await without!.click();
    await expect.poll(() => shown(page)).toBe(4);
    expect(new URL(page.url()).search).toBe('?select=report%3Ar2&exceptReport=r2');
    expect(await only!.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown(page)).toBe(3);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe('an event', () => {
  it('is reached from what it is about, with casualties as each report has them', async () => {
    const { page, faults } = await open('?select=a--fights--b');
    await panel(page).getByRole('heading', { name: 'Event: Name of blast' }).getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: 'Name of blast' }).waitFor();
    await panel(page).getByText('at least 3 killed (paper, paragraph 7)').waitFor();
    await panel(page).getByRole('link', { name: 'a fights b' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('says where the claims shown are only the first of more', async () => {
    const context = await product.browser.newContext();
    await context.route('**/api/v1/events/blast', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), total: 612 } });
    });
    const page = await context.newPage();
    await page.goto(`${product.url}/?select=event:blast`);
    await panel(page).getByText('The first 1 claim of 612.').waitFor();
  });
});

describe('a publisher switched off', () => {
  it('takes along what nobody else asserts: told, listed, and of an actor as well', async () => {
    const { page, faults } = await open('?select=a');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Publishers and reports' }).click();
    await page.getByRole('checkbox', { name: 'paper (5 claims)' }).click();
    await page.getByText('2 relationships no longer stand, and 1 stands on less.').waitFor();
    await panel(page).getByText('Without the reports left out 2 relationships no longer stand').waitFor();
    await page.getByRole('button', { name: 'See what no longer stands' }).click();
    const lost = page.getByRole('region', { name: 'What no longer stands' });
    await lost.getByRole('link', { name: 'a leads c' }).waitFor();
    await lost.getByText('1 independent source instead of 2; no longer disputed').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await lost.getByRole('button', { name: 'Take back in: paper' }).click();
    await lost.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
  });
});

describe('a dossier', () => {
  it('has every claim on an actor with its citations, under the filters that it names, and leads back', async () => {
    const { page: map } = await open('?select=a&exceptPublisher=paper');
    const address = await panel(map).getByRole('link', { name: 'Dossier' }).getAttribute('href');
    expect(address).toBe('/dossier/a?exceptPublisher=paper');
    const { page, faults } = await openPage(product.browser, `${product.url}${address}`);
    await page.getByRole('heading', { level: 1, name: 'a' }).waitFor();
    expect(await page.locator('[data-claim]').count()).toBe(2);
    await page.getByText('all that paper published').waitFor();
    const cited = page.locator('[data-claim]').filter({ hasText: 'What r1 says of a and b. [1, paragraph 1]' }).first();
    await cited.filter({ hasText: 'B2: usually reliable source; probably true.' }).waitFor();
    expect(await page.getByRole('region', { name: 'Reports' }).getByRole('listitem').count()).toBe(1);
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    const back = await page.getByRole('link', { name: 'On the map' }).getAttribute('href');
    expect(back).toBe('/?select=a&exceptPublisher=paper');
  });

  it('is printed whole, dark on white and without its buttons, however dark the window, and needs no canvas', async () => {
    const options = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const };
    const { page } = await openPage(product.browser, `${product.url}/dossier/a`, options);
    await page.getByRole('heading', { level: 1, name: 'a' }).waitFor();
    expect(await page.locator('canvas').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    expect(await main.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).color)).toBe(
      'rgb(0, 0, 0)',
    );
    const box = (await main.boundingBox())!;
    expect(box.height).toBeGreaterThan(844);
    expect(await page.getByRole('button', { name: 'Print, or save as PDF' }).isVisible()).toBe(false);
  });
});
