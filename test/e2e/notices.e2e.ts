import { describe, expect, it } from 'vitest';
import { inMemory } from '../../server/store/memory.ts';
import { buildDataset, buildReport } from '../builders.ts';
import { visit } from './browser.ts';
import { startProduct } from './product.ts';

const dataset = buildDataset({
  reports: [buildReport('r1', { file: { name: 'some.gexf', format: 'GEXF' } })],
  claims: ['a allied_with b 2012/2014', 'b fights c 2017/2018'],
});
const product = startProduct(() => Promise.resolve(inMemory(dataset)));

describe('notices at the top of the map', () => {
  it.each([
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])('keep clear of the search at $width pixels, where that names a file', async (viewport) => {
    const { page } = await visit(product.browser, `${product.url}/?choose=a&unknown=1&minRoots=1`, { viewport });
    const search = (await page.getByRole('banner').boundingBox())!;
    for (const notice of [page.getByRole('alert'), page.getByRole('group', { name: 'Chosen actors' })]) {
      await expect.poll(async () => (await notice.boundingBox())!.y).toBeGreaterThanOrEqual(search.y + search.height);
    }
  });
});
