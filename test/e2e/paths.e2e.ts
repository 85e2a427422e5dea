import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const panel = (page: Page) => page.getByRole('region', { name: 'Paths' });

async function choose(page: Page, field: 'From' | 'To', typed: string, name: RegExp): Promise<void> {
  await panel(page).getByRole('textbox', { name: field, exact: true }).fill(typed);
  await page.getByRole('option', { name }).first().click();
}

describe('paths', () => {
  it('lead from the ISI to the JUI in two hops through ISKP, and cite both reports', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await page.getByRole('button', { name: 'Paths', exact: true }).click();
    await choose(page, 'From', 'ISI', /^Inter-Services Intelligence/);
    await choose(page, 'To', 'JUI', /^Jamiat Ulema-e-Islam/);
    const hops = panel(page).getByRole('listitem');
    await expect.poll(() => hops.count()).toBe(2);
    expect(await hops.first().textContent()).toMatch(/ISI.*ISKP.*Indo-Asian News Service.*paragraph 17/);
    expect(await hops.last().textContent()).toMatch(/ISKP attacked JUI|ISKP.*JUI/);
    expect(await hops.last().textContent()).toMatch(/News Junction.*paragraph/);
    expect(await page.getByRole('status').filter({ hasText: 'paths found' }).textContent()).toContain('2 hops');
    expect(faults).toEqual([]);
  });

  it('are in the address, down to the one that is shown', async () => {
    const first = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await panel(first.page).getByRole('button', { name: 'Next path' }).click();
    await panel(first.page)
      .getByRole('heading', { name: /^Path 2 of/ })
      .waitFor();
    const hops = await panel(first.page).getByRole('list').first().textContent();

    const second = await visit(product.browser, first.page.url());
    await panel(second.page)
      .getByRole('heading', { name: /^Path 2 of/ })
      .waitFor();
    expect(await panel(second.page).getByRole('list').first().textContent()).toBe(hops);
  });

  it('start from an actor that is being read about', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=isi`);
    await page.getByRole('button', { name: 'Path from here' }).click();
    await choose(page, 'To', 'Lashkar', /^Lashkar-e-Taiba/);
    await panel(page)
      .getByRole('heading', { name: /^Path 1 of/ })
      .waitFor();
  });

  it('say when there are none, and what to relax', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui&maxHops=1`);
    await panel(page)
      .getByText(/^No path from Inter-Services Intelligence to Jamiat/)
      .waitFor();
    await panel(page).getByRole('button', { name: 'Any number of hops' }).click();
    await panel(page)
      .getByRole('heading', { name: /^Path 1 of/ })
      .waitFor();
  });

  it('run only along families that are switched on', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui`);
    await panel(page)
      .getByRole('heading', { name: /^Path 1 of/ })
      .waitFor();
    await panel(page).getByRole('button', { name: 'Rivalry', pressed: true }).click();
    await panel(page).getByRole('button', { name: 'Rivalry', pressed: false }).waitFor();
    await panel(page)
      .getByText(/No path from|Path 1 of/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.getAll('family')).not.toContain('rivalry');
    expect(await panel(page).getByText('ISKP attacked JUI').count()).toBe(0);
  });
});
