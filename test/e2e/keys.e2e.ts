import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults, visit } from './browser.ts';
import { startProduct } from './product.ts';

const product = startProduct();

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const query = (page: Page) => new URL(page.url()).searchParams;
const notice = (page: Page) => page.locator('[data-notice]');
const said = (page: Page, words: string) => notice(page).filter({ hasText: words }).waitFor({ state: 'attached' });

describe('the keyboard alone', () => {
  it('finds, reads, undoes and redoes, and says what it undid', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await page.keyboard.press('/');
    await page.keyboard.type('iskp');
    // The search field has the focus: there Ctrl-Z is the field's own.
    await page.keyboard.press('Control+z');
    expect(await notice(page).textContent()).not.toContain('undo');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('iskp');
    await page.getByRole('option', { name: /Islamic State Khorasan/ }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Islamic State Khorasan Province').waitFor();
    expect(query(page).get('select')).toBe('iskp');
    await page.getByRole('region', { name: 'Deal' }).getByRole('button').first().press('Enter');
    await page.getByText('Claims, by date').waitFor();
    await page.keyboard.press('Control+z');
    await said(page, 'Undone: the selection.');
    await heading(page, 'Islamic State Khorasan Province').waitFor();
    await page.keyboard.press('Control+z');
    await heading(page, 'Islamic State Khorasan Province').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await said(page, 'Nothing to undo.');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    await page.getByText('Claims, by date').waitFor();
    await said(page, 'Redone: the selection.');
    expect(faults).toEqual([]);
  });

  it('undoes filters and families as well, and leaves Back as it was', async () => {
    const { page } = await visit(product.browser, product.url);
    await page.getByRole('checkbox', { name: /^Rivalry/ }).press('Space');
    await expect.poll(() => query(page).getAll('family').length).toBeGreaterThan(0);
    await page.keyboard.press('Control+z');
    await said(page, 'Undone: the families shown.');
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await expect.poll(() => query(page).getAll('family').length).toBeGreaterThan(0);
  });

  it('asks for a path from the selection', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=isi`);
    await heading(page, /Inter-Services Intelligence/).waitFor();
    await page.keyboard.press('p');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'To');
    await page.keyboard.type('jui');
    await page
      .getByRole('option', { name: /Jamiat/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page).get('to')).toBe('jui');
    expect(query(page).get('from')).toBe('isi');
    await page
      .locator('[data-announcer]')
      .filter({ hasText: /path.* found/ })
      .waitFor({ state: 'attached' });
  });

  it('moves the map, but not while something is typed', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=ttp`);
    const width = async () => (await page.locator('[data-ring="ttp"]').boundingBox())!.width;
    const before = await width();
    await page.keyboard.press(']');
    await expect.poll(width).toBeGreaterThan(before);
    await page.keyboard.press('f');
    await expect.poll(width).toBeLessThanOrEqual(before);
    const fitted = await width();
    await page.keyboard.press('/');
    await page.keyboard.type(']]p?');
    expect(await width()).toBe(fitted);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(query(page).has('from')).toBe(false);
  });
});

describe('zooming by keys and buttons', () => {
  const placeOf = async (page: Page, id: string) => {
    const { x, y, width, height } = (await page.locator(`[data-ring="${id}"]`).first().boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };

  it('keeps a selected actor where it is seen', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=lashkar-e-taiba`);
    const before = await placeOf(page, 'lashkar-e-taiba');
    for (const key of [']', ']', '[']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const after = await placeOf(page, 'lashkar-e-taiba');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  });

  it('keeps the middle of what the panels leave free where nothing is selected', async () => {
    const { page } = await visit(product.browser, `${product.url}/?from=isi&to=jui&via=ttp&avoid=afghan-taliban`);
    const both = () => Promise.all(['ttp', 'afghan-taliban'].map((id) => placeOf(page, id)));
    const [first, second] = await both();
    await page.keyboard.press('[');
    const [firstAfter, secondAfter] = await both();
    const factor = (secondAfter!.x - firstAfter!.x) / (second!.x - first!.x);
    expect(factor).toBeCloseTo(1 / 1.5, 1);
    // The one point that a change of scale leaves where it is.
    const still = (firstAfter!.x - factor * first!.x) / (1 - factor);
    const panel = (await page.getByRole('region', { name: 'Paths', exact: true }).boundingBox())!;
    expect(Math.abs(still - (panel.x + panel.width + 1440) / 2)).toBeLessThan(20);
  });
});

describe('an actor on the map', () => {
  it('is moved by Shift and an arrow, stays there, and goes back when that is undone', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=lashkar-e-taiba`);
    const ring = page.locator('[data-ring="lashkar-e-taiba"][data-role="at"]');
    await page.keyboard.press('Shift');
    await page.getByRole('listbox', { name: 'Relationships on the map' }).focus();
    const before = (await ring.boundingBox())!;
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    const at = async () => {
      const { x, y } = (await ring.boundingBox())!;
      return [Math.round(x - before.x), Math.round(y - before.y)];
    };
    await expect.poll(at).toEqual([24, 24]);
    await said(page, 'Lashkar-e-Taiba moved, and held in place.');
    expect(query(page).get('pin')).toMatch(/^lashkar-e-taiba@/);
    for (const _ of [1, 2]) await page.keyboard.press('Control+z');
    await expect.poll(at).toEqual([0, 0]);
    expect(query(page).has('pin')).toBe(false);
    // A key that is held is one move.
    await page.keyboard.down('Shift');
    for (const _ of [1, 2, 3]) await page.keyboard.down('ArrowLeft');
    await expect.poll(at).toEqual([-72, 0]);
    expect(query(page).has('pin')).toBe(false);
    await page.keyboard.up('ArrowLeft');
    await page.keyboard.up('Shift');
    await expect.poll(() => query(page).has('pin')).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(at).toEqual([0, 0]);
    await page.keyboard.press('Control+z');
    await said(page, 'Nothing to undo.');
    expect(faults).toEqual([]);
  });

  it('is moved up and down alone where its place says when', async () => {
    const { page } = await visit(product.browser, `${product.url}/?select=lashkar-e-taiba&layout=time`);
    await page.keyboard.press('Shift');
    await page.getByRole('listbox', { name: 'Relationships on the map' }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await said(page, 'Laid out by time, an actor moves up and down alone.');
    await page.keyboard.press('Shift+ArrowUp');
    await said(page, 'Lashkar-e-Taiba moved, and held in place.');
    expect(query(page).get('pin')).toMatch(/^lashkar-e-taiba@/);
  });
});

describe('the command palette', () => {
  it('does an action, and shows the shortcut that would have done it', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Find anything' });
    await field.waitFor();
    expect(await page.getByRole('option', { name: /Fit the whole map/ }).textContent()).toMatch(/f$/);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.type('export');
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toBe('palette-choices-do-export');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('finds an actor by any name and selects it, with the arrow keys', async () => {
    const { page } = await visit(product.browser, product.url);
    // From a field in which one types, too.
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).waitFor();
    await page.keyboard.type('pakistani taliban');
    const found = page.getByRole('group', { name: 'Actors' }).getByRole('option');
    await found.first().filter({ hasText: 'Tehrik-e-Taliban' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[role="option"][aria-selected="true"]').textContent()).toContain('Tehrik-e-Taliban');
    await page.keyboard.press('Enter');
    await heading(page, 'Tehrik-e-Taliban Pakistan').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(query(page).get('select')).toBe('ttp');
  });

  it('says so where nothing is called that', async () => {
    const { page } = await visit(product.browser, product.url, { viewport: { width: 390, height: 844 } });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('qqqqqqqqqq');
    await page.getByText('No action, actor, event, report or claim is anything like “qqqqqqqqqq”.').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

describe('the list of shortcuts', () => {
  it('opens by ?, tells every key, and lets single keys be switched off', async () => {
    const { page, faults } = await visit(product.browser, `${product.url}/?select=ttp`);
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await list.waitFor();
    expect(await list.getByRole('term').allTextContents()).toContain('Find paths from the selection');
    expect(await seriousFaults(page)).toEqual([]);
    await list.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    // Escape closed the dialog and nothing else.
    expect(query(page).get('select')).toBe('ttp');
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    await expect.poll(() => query(page).get('select')).toBe(null);
    expect(query(page).has('from')).toBe(false);
    expect(faults).toEqual([]);
  });
});

const LOOPED = `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<nodes><node id="zoe" label="Zoë"/><node id="yan" label="Yan"/><node id="xi" label="Xi"/></nodes>
<edges>
<edge id="e1" source="zoe" target="yan" kind="knows"/><edge id="e2" source="zoe" target="xi" kind="knows"/>
<edge id="e3" source="zoe" target="zoe" kind="trusts"/><edge id="e4" source="zoe" target="zoe" kind="doubts"/>
</edges></graph></gexf>`;

/** Points all around a place, in steps, until a tooltip says the words. */
async function pointAround(page: Page, { x, y }: { x: number; y: number }, words: string): Promise<boolean> {
  for (let distance = 16; distance < 44; distance += 3) {
    for (let turn = 0; turn < 24; turn += 1) {
      const angle = (turn / 24) * 2 * Math.PI;
      await page.mouse.move(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
      if ((await page.getByText(words).count()) > 0) return true;
    }
  }
  return false;
}

describe('a relationship of an actor with itself', () => {
  it('is drawn beside the actor, and can be pointed at and selected like any other', async () => {
    const { page, faults } = await visit(product.browser, product.url);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill('graph file');
    await page.keyboard.press('Enter');
    const file = { name: 'loops.gexf', mimeType: 'application/xml', buffer: Buffer.from(LOOPED) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('link', { name: 'Show it on the map' }).click();
    await page.waitForURL(/\/imports\//);
    await page.getByRole('img', { name: /^Map of 3/ }).waitFor();
    await page.goto(`${page.url()}?select=zoe`);
    await page.locator('[data-ring="zoe"]').waitFor();
    const rows = page.getByRole('button', { name: /(trusts|doubts)” itself/ });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    const ring = (await page.locator('[data-ring="zoe"]').boundingBox())!;
    await page.keyboard.press('Escape');
    const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
    expect(await pointAround(page, middle, 'Zoë “trusts” itself')).toBe(true);
    await page.mouse.down();
    await page.mouse.up();
    await heading(page, /Zoë “trusts” itself/).waitFor();
    expect(query(page).get('select')).toBe('zoe--trusts--zoe');
    expect(faults).toEqual([]);
  });
});
