import type { Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startProduct } from './product.ts';

const product = startProduct();

/** Bytes of compressed script, all that the first visit fetches before anything is done. */
const MOST = 250_000;

describe('the first load', () => {
  it('takes no more than 250 kB of script', async () => {
    const page = await product.browser.newPage({ viewport: { width: 1440, height: 900 } });
    const scripts: Request[] = [];
    page.on('requestfinished', (request) => request.resourceType() === 'script' && scripts.push(request));
    await page.goto(product.url);
    await page.getByRole('img', { name: /^Map of [1-9]/ }).waitFor();
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(
      scripts.map(async (request) => {
        const { responseBodySize } = await request.sizes();
        const answer = (await request.response())!;
        return { name: request.url(), sent: responseBodySize, encoding: await answer.headerValue('content-encoding') };
      }),
    );
    expect(sizes.filter(({ encoding, sent }) => encoding === null && sent > 1024)).toEqual([]);
    expect(sizes.length).toBeGreaterThan(1);
    const sum = sizes.reduce((total, { sent }) => total + sent, 0);
    expect(sum).toBeGreaterThan(50_000);
    expect(sum).toBeLessThan(MOST);
  });
});
