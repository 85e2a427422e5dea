import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset } from '../builders.ts';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const dataset = buildDataset({
  claims: [
    'a supports b 2015/2019',
    ['a fights b 2016/2018', { report: 'r2' }],
    'b denounces a 2021',
    ['a allied_with b 2014', { stance: 'denies', report: 'r2' }],
    'b leads c ../..',
  ],
});
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

const open = (query: string, viewport = { width: 1440, height: 900 }) =>
  visit(product.browser, `${product.url}/${query}`, { viewport });
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
